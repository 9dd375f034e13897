//===--- BuildPreamble.h - Precompiles headers of the system ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_BUILDPREAMBLE_H
#define ASYNC_TIDY_DRIVER_BUILDPREAMBLE_H

#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace async_tidy {

/// Precompiles the text of the file \p HeaderPath, which includes headers of
/// the system, with the flags of \p Command into the file \p OutputPath, and
/// writes its PreambleContents beside it. As where a unit is analyzed, bodies
/// that no check reads are left out if \p SkipBodies says so.
///
/// Fails if any of it does not compile, or is no header of the system.
llvm::Error
buildPreamble(const clang::tooling::CompileCommand &Command,
              llvm::StringRef HeaderPath, llvm::StringRef OutputPath,
              bool SkipBodies,
              const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &FS);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_BUILDPREAMBLE_H
