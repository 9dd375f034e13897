//===--- OverlayFiles.h - The files that a run reads ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_OVERLAYFILES_H
#define ASYNC_TIDY_DRIVER_OVERLAYFILES_H

#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace async_tidy {

using OverlayPtr = llvm::IntrusiveRefCntPtr<llvm::vfs::OverlayFileSystem>;

/// The files of \p Real, below those that the YAML file \p OverlayPath, the
/// value of `--vfsoverlay`, adds; none if it is empty.
llvm::Expected<OverlayPtr>
overlayFiles(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Real,
             llvm::StringRef OverlayPath);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_OVERLAYFILES_H
