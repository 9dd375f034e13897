//===--- DanglingMessages.h - What is said of tasks that dangle -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGMESSAGES_H
#define ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGMESSAGES_H

#include "async-tidy/program/TaskReferents.h"
#include "clang-tidy/ClangTidyCheck.h"

namespace async_tidy {

/// How a task gets to live longer than the expression that makes it.
struct TaskEnd {
  enum KindOfEnd {
    /// It is returned.
    Returned,
    /// It initializes a member.
    Member,
    /// It initializes a variable.
    Variable,
    /// It is assigned to a holder, or added to it.
    Stored,
    /// It is started and let go.
    Started,
  };
  KindOfEnd Kind;
  /// What holds it; null for Returned and Started.
  const clang::ValueDecl *Holder = nullptr;
  /// What stores it; only for Stored.
  const clang::Expr *Store = nullptr;
  clang::SourceRange Where;

  bool outlivesFunction() const { return Kind == Returned || Kind == Member; }
};

/// Where \p Referent is reported: the object, or the call if nobody wrote it.
clang::SourceLocation placeOf(const TaskReferent &Referent);

/// Says that what \p Referent refers to ends before the task that is \p Kept.
/// \p FunctionEnd is the end of the function.
void reportDangling(clang::tidy::ClangTidyCheck &Check,
                    const TaskReferent &Referent, const TaskEnd &Kept,
                    clang::SourceLocation FunctionEnd);

/// Says that \p Call destroys \p Lambda, a coroutine, before \p Use.
void reportDroppedClosure(clang::tidy::ClangTidyCheck &Check,
                          const clang::LambdaExpr &Lambda,
                          const clang::Expr &Call, const clang::Stmt &Use);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGMESSAGES_H
