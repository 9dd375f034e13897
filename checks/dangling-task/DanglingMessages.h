//===--- DanglingMessages.h - What is said of tasks that dangle -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGMESSAGES_H
#define ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGMESSAGES_H

#include "AwaitedValues.h"
#include "BorrowedParameters.h"
#include "DroppedClosures.h"
#include "EarlyExits.h"
#include "EndedObjects.h"
#include "ObjectsAtWork.h"
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
/// \p End is where that is, and \p Fix what may be done about it.
void reportDangling(clang::tidy::ClangTidyCheck &Check,
                    const TaskReferent &Referent, const TaskEnd &Kept,
                    clang::SourceLocation End,
                    llvm::ArrayRef<clang::FixItHint> Fix);

/// Says that the work which \p Call starts refers to a local variable that ends
/// at \p End, and nothing waits for the work before that.
void reportLocal(clang::tidy::ClangTidyCheck &Check,
                 const LocalReference &Reference, const clang::Expr &Call,
                 clang::SourceLocation End);

/// Says that an exception of \p Await ends a local variable that the work which
/// \p Call starts refers to, and nothing waits for the work.
void reportEndedByException(clang::tidy::ClangTidyCheck &Check,
                            const LocalReference &Reference,
                            const clang::Expr &Call,
                            const clang::CoawaitExpr &Await);

/// Says that \p Way ends a local variable that the work which \p Call starts
/// refers to, and nothing waits for the work before that.
void reportEarlyExit(clang::tidy::ClangTidyCheck &Check,
                     const LocalReference &Reference, const clang::Expr &Call,
                     const EarlyExit &Way);

/// Says that \p Object, on which \p Function starts work, ends before that is
/// done.
void reportEnded(clang::tidy::ClangTidyCheck &Check, const EndedObject &Object,
                 const clang::FunctionDecl &Function);

/// Says that \p Call destroys a closure before its coroutine is done.
void reportDroppedClosure(clang::tidy::ClangTidyCheck &Check,
                          const DroppedClosure &Dropped,
                          const clang::Expr &Call);

/// Says that \p Variable refers to \p Gone.
void reportGone(clang::tidy::ClangTidyCheck &Check,
                const clang::VarDecl &Variable, const GoneValue &Gone);

/// Says that \p Object may end while \p Coroutine, a member of it that nobody
/// can wait for, is suspended.
void reportUnkept(clang::tidy::ClangTidyCheck &Check,
                  const UnkeptObject &Object,
                  const clang::FunctionDecl &Coroutine);

/// Says that what \p Borrowed refers to may be gone when \p Coroutine uses it.
void reportBorrowed(clang::tidy::ClangTidyCheck &Check,
                    const BorrowedParameter &Borrowed,
                    const clang::FunctionDecl &Coroutine);

/// Says that the object of \p Started may end while the work goes on.
void reportUnkept(clang::tidy::ClangTidyCheck &Check,
                  const WorkOnObject &Started);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGMESSAGES_H
