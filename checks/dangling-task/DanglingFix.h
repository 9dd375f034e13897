//===--- DanglingFix.h - Giving a coroutine what it needs -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGFIX_H
#define ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGFIX_H

#include "async-tidy/program/TaskReferents.h"
#include "clang/Basic/Diagnostic.h"

namespace async_tidy {

/// The change of a lambda by which its coroutine owns what \p Referent tells
/// of, where nothing else changes; empty if there is none. A lambda that is
/// called where it stands gets its closure by value or, before C++23, what it
/// captures as parameters, and one that \p Function, which makes the task,
/// defines itself, gets a parameter by value.
llvm::SmallVector<clang::FixItHint, 1>
fixFor(const TaskReferent &Referent, const clang::FunctionDecl &Function);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGFIX_H
