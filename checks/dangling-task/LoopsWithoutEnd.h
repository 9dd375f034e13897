//===--- LoopsWithoutEnd.h - Locals that end with an exception --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DANGLING_TASK_LOOPSWITHOUTEND_H
#define ASYNC_TIDY_CHECKS_DANGLING_TASK_LOOPSWITHOUTEND_H

#include "async-tidy/common/Analysis.h"

namespace async_tidy {

/// The await whose exception ends \p Local, while the work that \p Call let go
/// of in a loop without another end goes on: a server that accepts connections
/// until that fails. Null if there is none, or a destructor that comes with it
/// may wait for the work.
const clang::CoawaitExpr *awaitThatEnds(const clang::VarDecl &Local,
                                        const clang::Expr &Call,
                                        const FunctionBody &Body,
                                        Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DANGLING_TASK_LOOPSWITHOUTEND_H
