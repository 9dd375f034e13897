//===--- PreamblePlan.h - Which units share which headers -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_PREAMBLEPLAN_H
#define ASYNC_TIDY_DRIVER_PREAMBLEPLAN_H

#include "scan/Scan.h"

namespace async_tidy {

/// Headers that are parsed once for several units.
struct PlannedPreamble {
  /// Headers behind which units are read, or more headers.
  struct Group {
    /// As they are spelled, with quotes or angle brackets, in the order in
    /// which they are included.
    std::vector<std::string> Headers;
    /// The number of the group behind whose headers these are read. The first
    /// group is behind none.
    unsigned Outer = 0;
  };
  struct Member {
    /// The number of the unit.
    size_t Unit;
    /// The number of the group behind whose headers it is read.
    unsigned Group = 0;
    /// The numbers of those files that it does not read.
    std::vector<unsigned> Lacks = {};
  };

  /// Whether the units begin with these headers; else these are headers of the
  /// system that are included anywhere.
  bool ArePrefix = false;
  /// Each after the one behind which it is read.
  std::vector<Group> Groups;
  /// Any of them has the flags.
  std::vector<Member> Units;
  /// What any of them reads.
  std::vector<std::string> Files;
};

/// Groups the units with the numbers \p Which such that parsing headers once
/// costs less than it saves, where a header costs what it and all that it
/// includes have in text. Units share only headers that each of
/// them includes anyway, or begins with, and only with others of the same
/// flags.
/// \p Commands, \p Scanned and \p Flags are by the numbers of units.
std::vector<PlannedPreamble>
planPreambles(llvm::ArrayRef<size_t> Which,
              llvm::ArrayRef<clang::tooling::CompileCommand> Commands,
              llvm::ArrayRef<ScannedUnit> Scanned,
              llvm::ArrayRef<UnitFlags> Flags, llvm::vfs::FileSystem &FS);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_PREAMBLEPLAN_H
