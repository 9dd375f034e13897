//===--- FindingOrder.h - In which order findings are told ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_FINDINGORDER_H
#define ASYNC_TIDY_DRIVER_FINDINGORDER_H

#include "result/UnitReport.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace async_tidy {

/// Puts the findings of units in order, each once, although every unit that
/// includes a header has those of the header.
class FindingOrder {
public:
  /// The findings of \p Units for which \p Wanted holds, by file and place,
  /// without those that an earlier call returned. Of those that several units
  /// have, the first unit's is taken. \p Units has all units of a source or
  /// none.
  std::vector<const Finding *>
  take(llvm::ArrayRef<const UnitReport *> Units,
       llvm::function_ref<bool(const UnitReport &, const Finding &)> Wanted);

private:
  const std::string &realPath(const std::string &Path);

  llvm::StringSet<> Taken;
  /// Which files are the same one behind links.
  llvm::StringMap<std::string> RealPaths;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_FINDINGORDER_H
