//===--- SpelledNames.h - Which files spell a name --------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_SPELLEDNAMES_H
#define ASYNC_TIDY_DRIVER_SPELLEDNAMES_H

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace async_tidy {

/// Tells which of some names the text of a file has as identifiers, and which
/// of them it seems to define as functions. Reads each file once.
class SpelledNames {
public:
  SpelledNames(llvm::StringSet<> Names, llvm::vfs::FileSystem &FS)
      : Names(std::move(Names)), FS(FS) {}

  /// Whether \p File spells \p Name, one of the names.
  bool in(llvm::StringRef File, llvm::StringRef Name) {
    return spelledIn(File).contains(Name);
  }
  bool anyIn(llvm::StringRef File) { return !spelledIn(File).empty(); }

  /// Whether \p File may define a function that spells \p Name, one of the
  /// names: what follows its parameters is no end of a call or a declaration.
  /// A macro that is given the name and makes the function is not seen through.
  bool mayBeDefinedIn(llvm::StringRef File, llvm::StringRef Name) {
    return spelledIn(File).lookup(Name);
  }

private:
  /// The names that a file spells, and whether it may define each.
  using Spellings = llvm::StringMap<bool>;
  const Spellings &spelledIn(llvm::StringRef File);

  const llvm::StringSet<> Names;
  llvm::vfs::FileSystem &FS;
  llvm::StringMap<Spellings> Known;
};

/// Whether \p File is named as headers are.
bool isHeader(llvm::StringRef File);

/// Whether the text of \p File includes one that is not named as headers are,
/// and so may define what headers declare.
bool includesSources(llvm::StringRef File, llvm::vfs::FileSystem &FS);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_SPELLEDNAMES_H
