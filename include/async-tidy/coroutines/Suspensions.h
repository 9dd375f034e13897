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

/// Whether a coroutine may be suspended at \p Suspension, which somebody wrote.
/// It is not where the language implies an await, and where the awaiter's
/// `await_ready` always says that there is nothing to wait for.
bool maySuspend(const clang::CoroutineSuspendExpr &Suspension);

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_SUSPENSIONS_H
