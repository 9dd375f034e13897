//===--- DroppedClosures.h - Lambdas that a call destroys -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DANGLING_TASK_DROPPEDCLOSURES_H
#define ASYNC_TIDY_CHECKS_DANGLING_TASK_DROPPEDCLOSURES_H

#include "async-tidy/common/Analysis.h"

namespace async_tidy {

/// A lambda that is a coroutine, or returns the task of one, and that a call
/// destroys while the coroutine goes on.
struct DroppedClosure {
  const clang::LambdaExpr *Lambda;
  /// Where the coroutine uses what the lambda captures.
  const clang::Stmt *Use;
  /// A model says so, and not the body of what is called.
  bool ByModel;
};

/// The lambdas among the arguments of \p Call that it destroys.
std::vector<DroppedClosure> closuresDroppedBy(const clang::Expr &Call,
                                              Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DANGLING_TASK_DROPPEDCLOSURES_H
