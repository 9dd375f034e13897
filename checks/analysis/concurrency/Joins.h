//===--- Joins.h - Coroutines that wait for what runs already ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_JOINS_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_JOINS_H

#include "async-tidy/coroutines/Awaitables.h"

namespace async_tidy {

/// Whether \p Definition is a coroutine that awaits nothing but work which was
/// started before: futures that it is given, or that it finds. To await several
/// calls of it together gains nothing.
bool onlyJoins(const clang::FunctionDecl &Definition,
               const clang::ASTContext &Context, const ModelIndex &Models,
               Awaitables &Types);

/// Whether \p Definition is a coroutine that awaits nothing.
bool neverSuspends(const clang::FunctionDecl &Definition,
                   const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_JOINS_H
