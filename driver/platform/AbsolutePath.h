//===--- AbsolutePath.h - Paths that can be compared ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_ABSOLUTEPATH_H
#define ASYNC_TIDY_DRIVER_ABSOLUTEPATH_H

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>

namespace async_tidy {

/// The folder the program runs in; empty if it is gone.
inline std::string workingDirectory() {
  llvm::SmallString<256> Directory;
  return llvm::sys::fs::current_path(Directory) ? "" : Directory.str().str();
}

/// \p Path as seen from \p Directory, without `.` and `..`.
inline std::string
absolutePath(llvm::StringRef Path,
             llvm::StringRef Directory = workingDirectory()) {
  llvm::SmallString<256> Result(Path);
  if (!llvm::sys::path::is_absolute(Path)) {
    Result = Directory;
    llvm::sys::path::append(Result, Path);
  }
  llvm::sys::path::remove_dots(Result, /*remove_dot_dot=*/true);
  return Result.str().str();
}

/// The absolute \p Path, or its end if it lies below \p Folder.
inline std::string nameBelow(llvm::StringRef Folder, llvm::StringRef Path) {
  llvm::StringRef Below = Path;
  if (!Folder.empty() && Below.consume_front(Folder) &&
      Below.consume_front("/"))
    return Below.str();
  return Path.str();
}

/// The file that \p Path, as seen from \p Directory, leads to through all
/// links in \p FS, or its absolute path if there is none.
inline std::string realPath(llvm::StringRef Path, llvm::StringRef Directory,
                            llvm::vfs::FileSystem &FS) {
  llvm::SmallString<256> Absolute(Path), Result;
  llvm::sys::path::make_absolute(Directory, Absolute);
  // A `..` after a link is not that of the text.
  return FS.getRealPath(Absolute, Result) ? absolutePath(Absolute)
                                          : Result.str().str();
}

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_ABSOLUTEPATH_H
