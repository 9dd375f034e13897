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
  /// Whether the units begin with these headers; else these are headers of the
  /// system that are included anywhere.
  bool ArePrefix = false;
  /// As they are spelled, with quotes or angle brackets, in the order in which
  /// they are included.
  std::vector<std::string> Headers;
  /// The numbers of the units. Any of them has the flags.
  std::vector<size_t> Units;
  /// What any of them reads, and for each unit, the numbers of those files that
  /// it does not.
  std::vector<std::string> Files;
  std::vector<std::vector<unsigned>> Lacks;
};

/// Groups the units with the numbers \p Which such that parsing headers of
/// the system once costs less than it saves, where a header costs what it and
/// all that it includes have in text. Units share only headers that each of
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
