//===--- FileTable.h - What is known of files -------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_FILETABLE_H
#define ASYNC_TIDY_DRIVER_FILETABLE_H

#include "Directives.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace async_tidy {

/// Numbers of files, sorted.
using FileSet = std::vector<unsigned>;

/// What is known of files, whichever units read them.
class FileTable {
public:
  explicit FileTable(llvm::vfs::FileSystem &FS) : FS(FS) {}

  const FileOutline &outlineOf(llvm::StringRef File) {
    const auto [Known, IsNew] = Outlines.try_emplace(File);
    if (IsNew)
      if (const auto Text = FS.getBufferForFile(File))
        Known->second = async_tidy::outlineOf((*Text)->getBuffer());
    return Known->second;
  }

  unsigned numberOf(llvm::StringRef File) {
    const auto [Known, IsNew] = Numbers.try_emplace(File, Sizes.size());
    if (IsNew) {
      const auto Status = FS.status(File);
      Sizes.push_back(Status ? Status->getSize() : 0);
    }
    return Known->second;
  }

  double sizeOf(const FileSet &Files) const {
    double Sum = 0;
    for (unsigned File : Files)
      Sum += double(Sizes[File]);
    return Sum;
  }

private:
  llvm::vfs::FileSystem &FS;
  llvm::StringMap<FileOutline> Outlines;
  llvm::StringMap<unsigned> Numbers;
  std::vector<uint64_t> Sizes;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_FILETABLE_H
