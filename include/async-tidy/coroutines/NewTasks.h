//===--- NewTasks.h - Where tasks come into being ---------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_NEWTASKS_H
#define ASYNC_TIDY_COROUTINES_NEWTASKS_H

#include "async-tidy/coroutines/Awaitables.h"

namespace async_tidy {

/// Whether the value of \p Value comes into being here: a call or a
/// construction, rather than what a variable or a parameter holds. A task that
/// is made without arguments is empty, but an awaiter need not have any.
bool createsAwaitable(const clang::Expr &Value, bool IsTask = true);

/// Whether \p Given, which a variable is given, holds a task that is made here.
bool createsTask(const clang::Expr &Given, Awaitables &Types);

/// Whether \p Given is what other work came to: an await yields it, or a call
/// that waits for the work returns it. A task among it may be done, as those
/// that a combinator hands back.
bool isResultOfWork(const clang::Expr &Given, const ModelIndex &Models);

/// Whether \p Given is a task that is done, so that nothing is lost with it.
bool isDone(const clang::Expr &Given, Awaitables &Types,
            const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_NEWTASKS_H
