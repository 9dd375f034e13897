//===--- TemporaryFolder.h - A folder that is gone in the end ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_TEMPORARYFOLDER_H
#define ASYNC_TIDY_DRIVER_TEMPORARYFOLDER_H

#include "UserError.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"

namespace async_tidy {

/// A new folder that is gone, with all that is in it, when its owner is.
class TemporaryFolder {
public:
  static llvm::Expected<TemporaryFolder> create() {
    llvm::SmallString<128> Path;
    if (std::error_code Failure =
            llvm::sys::fs::createUniqueDirectory("async-tidy", Path))
      return userError("no temporary folder can be made: {}",
                       Failure.message());
    return TemporaryFolder(Path.str().str());
  }
  TemporaryFolder(TemporaryFolder &&Other) : Path(std::move(Other.Path)) {
    Other.Path.clear();
  }
  ~TemporaryFolder() {
    if (!Path.empty())
      llvm::sys::fs::remove_directories(Path);
  }

  std::string file(size_t Index, llvm::StringRef Suffix) const {
    return fmt::format("{}/{}{}", Path, Index, Suffix);
  }

private:
  explicit TemporaryFolder(std::string Path) : Path(std::move(Path)) {}
  std::string Path;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_TEMPORARYFOLDER_H
