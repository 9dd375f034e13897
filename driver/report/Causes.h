//===--- Causes.h - Findings that have one cause ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_CAUSES_H
#define ASYNC_TIDY_DRIVER_CAUSES_H

#include "result/Result.h"
#include <map>

namespace async_tidy {

/// Says what people are to read of findings. Where several calls lead to one
/// that blocks through the same function, the first of them is told, with the
/// places of the others: to mend one is to mend all. Formats that programs read
/// keep each.
class CauseMerger {
public:
  /// With \p Each, nothing is merged.
  explicit CauseMerger(bool Each) : Each(Each) {}

  /// What is to be told of \p Findings, in their order: not what has a cause
  /// that was told before. May be called as often as there are findings.
  std::vector<clang::tidy::ClangTidyError>
  told(llvm::ArrayRef<const Finding *> Findings);

  /// Afterwards: remarks that say where else calls lead to what was told.
  std::vector<clang::tidy::ClangTidyError> rest() const;

  /// How many findings were not told by themselves.
  size_t untold() const { return Untold; }

private:
  /// Where the way of a call to what blocks goes on.
  using Cause = std::pair<std::string, unsigned>;
  struct Told {
    size_t Count = 0;
    std::optional<clang::tidy::ClangTidyError> First;
    /// The places of those that came when it was too late to name them there.
    std::vector<std::string> Later;
  };
  static std::optional<Cause> causeOf(const Finding &Found);

  const bool Each;
  std::map<Cause, Told> Known;
  size_t Untold = 0;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_CAUSES_H
