//===--- ResultCache.h - Results of earlier runs ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_RESULTCACHE_H
#define ASYNC_TIDY_DRIVER_RESULTCACHE_H

#include "CacheFolder.h"
#include "InputVerifier.h"
#include "result/Result.h"
#include "llvm/ADT/StringSet.h"

namespace async_tidy {

/// The files, as absolute paths, that a result depends on.
struct ReadFiles {
  /// Those of lists that results share. They belong to the cache.
  std::vector<const llvm::StringSet<> *> Shared;
  llvm::StringSet<> Own;

  bool contains(llvm::StringRef File) const {
    return Own.contains(File) ||
           llvm::any_of(Shared, [&](const llvm::StringSet<> *Files) {
             return Files->contains(File);
           });
  }
};

/// The results of earlier runs, each with the list of all that it depends on.
class ResultCache {
public:
  /// Results are those of the program \p Executable: another version of it
  /// finds none. The cache keeps at most \p MaxBytes.
  ResultCache(std::string Folder, const std::string &Executable,
              uint64_t MaxBytes);
  ~ResultCache() { Folder.prune(MaxBytes); }
  ResultCache(const ResultCache &) = delete;
  ResultCache &operator=(const ResultCache &) = delete;

  /// What store() was given for \p Question, if all inputs are as they were. Of
  /// UnitResult::Shown, only the names of the files are known.
  std::optional<UnitResult> find(llvm::StringRef Question);

  /// Keeps \p Result as the answer to \p Question as long as the inputs of the
  /// list \p Inputs stay the same. A unit that failed is not kept.
  void store(llvm::StringRef Question, llvm::StringRef Inputs,
             UnitResult Result);

  /// Keeps a list that others refer to, and returns the line that does so.
  std::string storeList(llvm::StringRef Inputs);

  /// The files that the result for \p Question depends on.
  ReadFiles filesOf(llvm::StringRef Question);

  const CacheFolder &folder() const { return Folder; }

private:
  std::string nameOf(llvm::StringRef Question) const;
  std::optional<std::string> listNamed(llvm::StringRef Name) const;
  const llvm::StringSet<> &filesOfList(llvm::StringRef Name);

  CacheFolder Folder;
  const std::string Tool;
  const uint64_t MaxBytes;
  InputVerifier Verifier;
  llvm::StringMap<std::unique_ptr<llvm::StringSet<>>> ListedFiles;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_RESULTCACHE_H
