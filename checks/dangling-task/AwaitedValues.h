//===--- AwaitedValues.h - What awaits yield, and is gone -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DANGLING_TASK_AWAITEDVALUES_H
#define ASYNC_TIDY_CHECKS_DANGLING_TASK_AWAITEDVALUES_H

#include "async-tidy/common/Analysis.h"

namespace async_tidy {

/// An await whose value ends with the full expression, while a variable still
/// refers to it.
struct GoneValue {
  const clang::CoawaitExpr *Await;
  /// The await yields a reference into the task, which is a temporary; else its
  /// value is one.
  bool IsInTask;
};

/// What \p Variable, a reference or a view, refers to in this way.
std::optional<GoneValue> goneValueBehind(const clang::VarDecl &Variable,
                                         Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DANGLING_TASK_AWAITEDVALUES_H
