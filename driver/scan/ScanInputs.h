//===--- ScanInputs.h - What scanned units depend on ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_SCANINPUTS_H
#define ASYNC_TIDY_DRIVER_SCANINPUTS_H

#include "Scan.h"
#include "llvm/ADT/StringMap.h"

namespace async_tidy {

/// What a scan looked up, told apart by units. The scan asks for each path
/// once, whichever unit wants it first, so that only the files that were read
/// are known to be those of a unit; all other look-ups count for each.
class ScanInputs {
public:
  /// \p List is what was looked up in the scan.
  explicit ScanInputs(llvm::StringRef List);

  /// The look-ups that count for each unit, as a list.
  const std::string &common() const { return Common; }

  /// The files of \p Unit, as a list that continues common(). Absent if it is
  /// not known of all what they held.
  std::optional<std::string> filesOf(const llvm::StringSet<> &Unit) const;

private:
  std::string Common;
  /// The lines about files that were read, by their paths.
  llvm::StringMap<std::string> Files;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_SCANINPUTS_H
