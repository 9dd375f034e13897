//===--- BuildTarget.h - Which program a unit is part of --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_BUILDTARGET_H
#define ASYNC_TIDY_DRIVER_BUILDTARGET_H

#include "clang/Tooling/CompilationDatabase.h"
#include <string>

namespace async_tidy {

/// The library or program that \p Command is run for, as the folder that its
/// build system keeps the target's objects in: CMake's `CMakeFiles/NAME.dir`,
/// Meson's `NAME.p`, Bazel's `_objs/NAME`. Empty if the output of the command
/// says nothing of that kind.
std::string buildTargetOf(const clang::tooling::CompileCommand &Command);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_BUILDTARGET_H
