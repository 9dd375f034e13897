//===--- SystemFiles.h - Which files are of the system ----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_SYSTEMFILES_H
#define ASYNC_TIDY_DRIVER_SYSTEMFILES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace async_tidy {

/// Whether \p File is below one of \p Folders.
inline bool isBelow(llvm::StringRef File, llvm::ArrayRef<std::string> Folders) {
  return llvm::any_of(Folders, [&](llvm::StringRef Folder) {
    llvm::StringRef Rest = File;
    return Rest.consume_front(Folder) && Rest.starts_with("/");
  });
}

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_SYSTEMFILES_H
