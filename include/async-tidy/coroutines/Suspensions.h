//===--- Suspensions.h - Where coroutines are suspended ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_SUSPENSIONS_H
#define ASYNC_TIDY_COROUTINES_SUSPENSIONS_H

#include "clang/AST/ExprCXX.h"

namespace async_tidy {

/// Whether the coroutine may be suspended at \p Suspension, so that other code
/// runs before it goes on. It is not where the awaiter is always ready, or its
/// `await_suspend` only ever returns false or the coroutine's own handle, or
/// does nothing with the handle but end the coroutine. The awaits that nobody
/// wrote count for nothing.
bool maySuspend(const clang::CoroutineSuspendExpr &Suspension);

/// The function of the awaiter that \p Step, one of the expressions that the
/// compiler makes for an await, calls: `await_ready`, `await_suspend` or
/// `await_resume`. Null if it is not known.
const clang::FunctionDecl *awaitFunctionIn(const clang::Expr *Step);

/// Whether \p Ready, an `await_ready`, always answers true.
bool isAlwaysReady(const clang::FunctionDecl &Ready);

/// Whether \p Suspend, an `await_suspend`, never leaves a coroutine suspended.
bool neverSuspends(const clang::FunctionDecl &Suspend);

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_SUSPENSIONS_H
