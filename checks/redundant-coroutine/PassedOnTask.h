//===--- PassedOnTask.h - Coroutines that only pass a task on ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_REDUNDANT_COROUTINE_PASSEDONTASK_H
#define ASYNC_TIDY_CHECKS_REDUNDANT_COROUTINE_PASSEDONTASK_H

#include "async-tidy/common/Analysis.h"

namespace async_tidy {

/// The call that makes the task which \p Body, of a coroutine, does nothing but
/// await, if the coroutine could as well return that task: it is of the same
/// type, and refers to nothing that ends when a function returns. Else null.
const clang::CallExpr *taskPassedOnBy(const FunctionBody &Body, Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_REDUNDANT_COROUTINE_PASSEDONTASK_H
