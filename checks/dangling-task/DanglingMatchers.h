//===--- DanglingMatchers.h - The words of this check -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// AST matchers for what makes a task outlive the expression that makes it.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGMATCHERS_H
#define ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGMATCHERS_H

#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/program/KeptTasks.h"
#include "async-tidy/program/LetGoWork.h"
#include "async-tidy/program/StartedOperations.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/LookThrough.h"

namespace async_tidy {

/// A call that stores what it is given in its object, for longer than it takes.
AST_MATCHER(clang::Expr, stores) {
  const auto *Operator = dyn_cast<clang::CXXOperatorCallExpr>(&Node);
  const auto *Method = dyn_cast_or_null<clang::CXXMethodDecl>(calleeOf(Node));
  return Operator ? Operator->getOperator() == clang::OO_Equal
                  : Method && isa<clang::CallExpr>(Node) &&
                        hasRole(*Method, MemberRole::Puts);
}

/// A call that starts the work it is given and lets go of it.
AST_MATCHER_P(clang::Expr, startsWork, Engines, Unit) {
  return async_tidy::startsWork(Node, Unit.get().models()) &&
         !async_tidy::startsOperation(Node, Unit.get().models());
}

/// A call of a function whose body is seen to do that with a task.
AST_MATCHER_P(clang::Expr, letsGoOfTask, Engines, Unit) {
  TaskReferents Referents = Unit.get().taskReferents();
  return !async_tidy::startsWork(Node, Unit.get().models()) &&
         async_tidy::letsGoOfTask(Node, Referents, Unit.get().models(),
                                  Unit.get().context());
}

/// A call that starts work and tells whether it did.
AST_MATCHER_P(clang::Expr, tellsWhetherStarted, Engines, Unit) {
  return Node.getType()->isIntegerType() &&
         async_tidy::startsWork(Node, Unit.get().models()) &&
         !async_tidy::startsOperation(Node, Unit.get().models());
}

/// A call that starts an operation which calls back.
AST_MATCHER_P(clang::Expr, startsOperation, Engines, Unit) {
  return async_tidy::startsOperation(Node, Unit.get().models());
}

/// A call of a member function of what a local variable is or owns.
AST_MATCHER(clang::Expr, isOnLocal) {
  const auto *Call = dyn_cast<clang::CXXMemberCallExpr>(&Node);
  const auto *Name = Call ? dyn_cast<clang::DeclRefExpr>(
                                &lookThrough(*Call->getImplicitObjectArgument(),
                                             Passing::Same | Passing::Pointee))
                          : nullptr;
  const auto *Variable =
      Name ? dyn_cast<clang::VarDecl>(Name->getDecl()) : nullptr;
  return Variable && Variable->hasLocalStorage();
}

/// A task or a generator, what else can be awaited, or a new object that keeps
/// one which it is given. One word, since it is asked of each result and each
/// initializer.
AST_MATCHER_P(clang::Expr, isOrKeepsTask, Engines, Unit) {
  TaskReferents Referents = Unit.get().taskReferents();
  return Referents.isTask(Node.getType()) ||
         Unit.get().awaitables().of(Node.getType()) ||
         keepsTask(Node, Referents, Unit.get().context());
}

/// A variable that refers to an object elsewhere.
AST_MATCHER(clang::VarDecl, isReferenceOrView) {
  return Node.getType()->isReferenceType() || isView(Node.getType());
}

/// A call that is given a lambda which is a coroutine, or may return the task
/// of one. One word, since it is asked of each argument.
AST_MATCHER(clang::Expr, isGivenTaskLambda) {
  return llvm::any_of(argumentsOf(Node), [](const clang::Expr *Argument) {
    const clang::LambdaExpr *Lambda = lambdaWrittenAs(*Argument);
    const clang::CXXMethodDecl *Called =
        Lambda ? Lambda->getCallOperator() : nullptr;
    return Called &&
           (isa_and_nonnull<clang::CoroutineBodyStmt>(Called->getBody()) ||
            Called->getReturnType()->isRecordType());
  });
}

/// A task that runs on when it is dropped. A generator runs for who asks it.
AST_MATCHER_P(clang::QualType, runsOn, Engines, Unit) {
  TaskReferents Referents = Unit.get().taskReferents();
  const auto Known = Unit.get().awaitables().of(Node);
  if (!Known)
    return Referents.isLetGo(Node);
  const bool EndsWithHandle =
      Known->DropEffect == Drop::Cancels || Known->DropEffect == Drop::Waits;
  return Known->IsTask && !Referents.isLazy(Node) && !EndsWithHandle;
}

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGMATCHERS_H
