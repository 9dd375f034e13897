//===--- PreambleContents.h - What a preamble is made of --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_PREAMBLECONTENTS_H
#define ASYNC_TIDY_DRIVER_PREAMBLECONTENTS_H

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

/// The files that a precompiled preamble was made of: what a unit that uses it
/// must be held against.
class PreambleContents {
public:
  /// The number of the file \p Path, an absolute path, which is added if need
  /// be.
  unsigned add(llvm::StringRef Path);
  void addInclude(unsigned From, unsigned To) { Includes[From].push_back(To); }
  void addName(llvm::StringRef Name) { Names.insert(Name); }

  std::optional<unsigned> find(llvm::StringRef Path) const;
  const std::vector<std::string> &files() const { return Files; }
  /// The files that a file includes.
  const std::vector<unsigned> &includedBy(unsigned File) const {
    return Includes[File];
  }
  /// Whether the files mean something else if \p Name is another macro, or one
  /// at all.
  bool dependsOn(llvm::StringRef Name) const { return Names.contains(Name); }

private:
  std::vector<std::string> Files;
  std::vector<std::vector<unsigned>> Includes;
  llvm::StringMap<unsigned> Numbers;
  llvm::StringSet<> Names;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_PREAMBLECONTENTS_H
