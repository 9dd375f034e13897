//===--- FrameUse.h - What started work uses of its maker -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_FRAMEUSE_H
#define ASYNC_TIDY_OBJECTS_FRAMEUSE_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/coroutines/FunctionBody.h"

namespace async_tidy {

/// A local variable or parameter of \p Body that the work which \p Value starts
/// may use for as long as it runs: one that is given to it by reference or by
/// address, whose coroutine it is, or that a lambda captures for it. Null if
/// none is seen.
const clang::VarDecl *localUsedBy(const clang::Expr &Value,
                                  const FunctionBody &Body, Awaitables &Types);

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_FRAMEUSE_H
