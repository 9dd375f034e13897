//===--- ChangedLines.h - Lines that differ from a revision -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_CHANGEDLINES_H
#define ASYNC_TIDY_DRIVER_CHANGEDLINES_H

#include "RunReport.h"
#include "llvm/ADT/StringMap.h"

namespace async_tidy {

/// The lines of the working tree that a revision of its git repository does not
/// have.
class ChangedLines {
public:
  /// Asks git, in the folder in which the program runs, what changed since
  /// \p Revision; files that git does not know yet are not asked for. Nothing
  /// that the repository configures is run. The error is a line for the user.
  static llvm::Expected<ChangedLines> since(llvm::StringRef Revision);

  /// Reads the differences that `git diff --unified=0` prints, of files that
  /// are named from \p Root.
  static ChangedLines parse(llvm::StringRef Differences, llvm::StringRef Root);

  /// Whether the line of \p File, an absolute path, is among them.
  bool contains(llvm::StringRef File, unsigned Line) const;

private:
  /// First lines, and how many follow, in order.
  using Stretches = std::vector<std::pair<unsigned, unsigned>>;
  llvm::StringMap<Stretches> Files;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_CHANGEDLINES_H
