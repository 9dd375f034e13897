//===--- TemporaryFolder.h - A folder that is gone in the end ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_TEMPORARYFOLDER_H
#define ASYNC_TIDY_DRIVER_TEMPORARYFOLDER_H

#include "ReplaceFile.h"
#include "UserError.h"
#include "llvm/Support/Path.h"
#include <optional>

namespace async_tidy {

/// A new folder that is gone, with all that is in it, when its owner is.
class TemporaryFolder {
public:
  /// Makes one in \p Parent, or if that is empty, where the system has them.
  /// There, removes those of runs that were killed.
  static llvm::Expected<TemporaryFolder> createIn(llvm::StringRef Parent);
  TemporaryFolder(TemporaryFolder &&Other);
  ~TemporaryFolder();

  const std::string &path() const { return Path; }
  std::string file(size_t Index, llvm::StringRef Suffix) const {
    return fmt::format("{}/{}{}", Path, Index, Suffix);
  }

  /// Writes the file \p Name of this folder, or notes why it could not.
  void write(llvm::StringRef Name, llvm::StringRef Contents) {
    if (llvm::Error Failure = replaceFile(Name, Contents))
      noteFailure(llvm::toString(std::move(Failure)));
  }
  /// Notes that something could not be written here, and why.
  void noteFailure(std::string Why) {
    if (!Reason)
      Reason = std::move(Why);
  }

  bool hasFailed() const { return Reason.has_value(); }
  /// The line about the first failure.
  llvm::Error failure() const {
    if (!Reason)
      return llvm::Error::success();
    return userError("a temporary file cannot be written in '{}': {}",
                     llvm::sys::path::parent_path(Path), *Reason);
  }

private:
  TemporaryFolder(std::string Path, int Lock)
      : Path(std::move(Path)), Lock(Lock) {}

  std::string Path;
  /// Tells that somebody works in the folder; it ends with the process.
  int Lock;
  std::optional<std::string> Reason;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_TEMPORARYFOLDER_H
