//===--- ResponseFiles.h - Arguments that stand in files --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_RESPONSEFILES_H
#define ASYNC_TIDY_DRIVER_RESPONSEFILES_H

#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Support/Error.h"

namespace async_tidy {

/// Puts the contents of the files that \p Command names as `@file` in their
/// place. If one cannot be read, the command stays as it is, so that nothing
/// takes it for a whole one.
llvm::Error expandResponseFiles(clang::tooling::CompileCommand &Command);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_RESPONSEFILES_H
