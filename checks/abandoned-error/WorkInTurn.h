//===--- WorkInTurn.h - Running work, awaited in turn -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ABANDONED_ERROR_WORKINTURN_H
#define ASYNC_TIDY_CHECKS_ABANDONED_ERROR_WORKINTURN_H

#include "async-tidy/common/Analysis.h"

namespace async_tidy {

/// Work that runs already, and that nobody waits for if other work which was
/// started with it fails.
struct WorkLeftBehind {
  const clang::VarDecl *Work;
  /// The local variable that it goes on to use.
  const clang::VarDecl *Local;
  /// The await of the other work.
  const clang::CoawaitExpr *Await;
};

/// What is left of the work in \p Variable, a local one of \p Body, if the
/// await of another variable with running work throws. That any other await may
/// throw is no evidence that it does; but who starts work to run together has
/// to wait for all of it.
std::optional<WorkLeftBehind> leftBehind(const clang::VarDecl &Variable,
                                         const FunctionBody &Body,
                                         Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ABANDONED_ERROR_WORKINTURN_H
