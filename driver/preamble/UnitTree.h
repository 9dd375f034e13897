//===--- UnitTree.h - Groups of units with common files ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_UNITTREE_H
#define ASYNC_TIDY_DRIVER_UNITTREE_H

#include "FileTable.h"

namespace async_tidy {

/// What a unit reads.
struct UnitFiles {
  size_t Number;
  /// The headers that files of the project include in all, sorted.
  std::vector<std::string> Headers;
  /// All that it reads of the system, sorted.
  FileSet Files;
};

/// Units that have files in common.
struct UnitGroup {
  /// What all of them read, sorted.
  FileSet Common;
  /// The numbers of those that are in no inner group.
  std::vector<size_t> Units;
  /// Groups that have more in common than that.
  std::vector<UnitGroup> Inner;

  size_t anyUnit() const {
    return Units.empty() ? Inner.front().anyUnit() : Units.front();
  }
};

/// Groups \p Units such that the least has to be read, if what the units of a
/// group have in common is read once. A file costs what it has in text, and an
/// inner group costs something of its own. Units that share nothing are in
/// none.
std::vector<UnitGroup> groupUnits(std::vector<UnitFiles> Units,
                                  const FileTable &Files);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_UNITTREE_H
