//===--- PreambleTask.h - Units that share headers --------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_PREAMBLETASK_H
#define ASYNC_TIDY_DRIVER_PREAMBLETASK_H

#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace async_tidy {

/// What a process is told that parses headers once for several units, in a
/// file.
struct PreambleTask {
  struct Group {
    /// As in PlannedPreamble::Group.
    std::vector<std::string> Headers;
    unsigned Outer = 0;
    /// Where goes what was looked up for its headers, and what the process
    /// prints to stderr that reads them.
    std::string InputsPath, ErrorPath;
  };
  struct Unit {
    clang::tooling::CompileCommand Command;
    /// Where its result goes, what it looked up, and what it prints to stderr.
    std::string ResultPath, InputsPath, ErrorPath;
    /// As in PlannedPreamble::Member.
    unsigned Group = 0;
    /// The numbers of those of Files that it does not read.
    std::vector<unsigned> Lacks;
  };

  /// What follows the path of what a unit prints to stderr in that of a file
  /// which tells that the unit took too long.
  static constexpr llvm::StringRef OverdueSuffix = ".overdue";

  /// As in PlannedPreamble.
  bool ArePrefix = false;
  std::vector<Group> Groups;
  /// Any of them has the flags.
  std::vector<Unit> Units;
  /// What any of them reads.
  std::vector<std::string> Files;
  /// The descriptors of the ProcessTokens.
  std::vector<int> Tokens;

  std::string text() const;
  static llvm::Expected<PreambleTask> read(llvm::StringRef Path);
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_PREAMBLETASK_H
