//===--- CacheFolder.h - Keeps files from run to run ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_CACHEFOLDER_H
#define ASYNC_TIDY_DRIVER_CACHEFOLDER_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <optional>
#include <string>

namespace llvm {
class MemoryBuffer;
} // namespace llvm

namespace async_tidy {

/// A folder of files that spare a later run some work. Any number of runs may
/// use it at once: each file is written at once or not at all, and whatever is
/// missing or damaged is only work to do again. So nothing here fails a run.
class CacheFolder {
public:
  /// The folder \p Path, which need not exist.
  explicit CacheFolder(std::string Path) : Path(std::move(Path)) {}

  const std::string &path() const { return Path; }

  /// What write() was given under that name, with the mark that it was used.
  std::unique_ptr<llvm::MemoryBuffer> read(llvm::StringRef Name) const;

  /// After the first file that cannot be written, no other is tried.
  void write(llvm::StringRef Name, llvm::StringRef Contents);

  /// Why a file could not be written; empty if all could.
  const std::string &problem() const { return Problem; }

  /// Removes the files that were not used for the longest time until the rest
  /// has at most \p MaxBytes, if this object wrote any.
  void prune(uint64_t MaxBytes) const;

  struct Statistics {
    size_t Files = 0;
    uint64_t Bytes = 0;
  };
  Statistics statistics() const;

  /// Removes all files of the cache, and no others. Returns how many. Fails if
  /// one cannot be removed.
  llvm::Expected<size_t> clear() const;

private:
  std::string pathOf(llvm::StringRef Name) const;

  const std::string Path;
  std::string Problem;
  bool HasWritten = false;
};

/// The cache that the user names with \p Given. If that is empty, the one below
/// `XDG_CACHE_HOME` or `~/.cache`; empty if there is no such folder.
std::string cacheFolder(llvm::StringRef Given);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_CACHEFOLDER_H
