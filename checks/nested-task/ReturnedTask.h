//===--- ReturnedTask.h - Tasks in place of results -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_NESTED_TASK_RETURNEDTASK_H
#define ASYNC_TIDY_CHECKS_NESTED_TASK_RETURNEDTASK_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/coroutines/FunctionBody.h"

namespace async_tidy {

/// A task that a coroutine has for its result, unawaited.
struct NestedResult {
  /// What makes the task.
  const clang::CallExpr *Call;
  /// What the coroutine's own task is a task of.
  clang::QualType Type;
  /// It is a task as well; otherwise it is a number made of the task.
  bool IsTask;
};

/// What \p Return, which \p Body evaluates, makes the coroutine's result, if it
/// is a task: `co_return f();` where the result is what `f` returns, or a
/// number made of it. A promise that takes a task of the coroutine's own type
/// goes on with it, as Seastar's does.
std::optional<NestedResult> nestedResultOf(const clang::CoreturnStmt &Return,
                                           const FunctionBody &Body,
                                           Awaitables &Types);

/// Whether \p Call does nothing but make a task that runs when it is awaited.
bool makesLazyTask(const clang::CallExpr &Call, Awaitables &Types,
                   const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_NESTED_TASK_RETURNEDTASK_H
