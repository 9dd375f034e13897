//===--- RedundantCoroutineCheck.cpp - Redundant coroutines ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RedundantCoroutineCheck.h"
#include "PassedOnTask.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/syntax/CalleeName.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace async_tidy {

void RedundantCoroutineCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  Finder->addMatcher(
      functionDecl(isCoroutine(), returns(task(Unit))).bind("coroutine"), this);
}

void RedundantCoroutineCheck::check(const MatchResult &Result) {
  const auto &Coroutine = *Result.Nodes.getNodeAs<FunctionDecl>("coroutine");
  if (const CallExpr *Task = taskPassedOnBy(body(), analysis()))
    return reportPassingOn(*Task);
  if (!body().awaits().empty() || body().yields() || !isOnlyAwaited(Coroutine))
    return;
  const SourceLocation Location = Coroutine.getLocation();
  report(Location, [=, this, &Coroutine] {
    diag(Location, "'%0' never awaits anything, so it need not be a coroutine")
        << Coroutine.getNameAsString();
    diag(Coroutine.getReturnTypeSourceRange().getBegin(),
         "it could return its result itself: each of its callers awaits it at "
         "once",
         DiagnosticIDs::Note);
  });
}

void RedundantCoroutineCheck::reportPassingOn(const CallExpr &Task) {
  const SourceLocation Location = body().function().getLocation();
  report(Location, [=, this, &Task, &Function = body().function()] {
    const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
    const bool IsLambda = Method && Method->getParent()->isLambda();
    diag(Location, "%select{'%1'|this lambda}0 does nothing but await another "
                   "task, so it need not be a coroutine")
        << IsLambda << Function.getNameAsString();
    diag(Task.getBeginLoc(), "return the task of '%0' itself",
         DiagnosticIDs::Note)
        << calleeName(Task);
  });
}

/// Whether nobody depends on \p Function being a coroutine: only code of this
/// unit calls it, and awaits it at once.
bool RedundantCoroutineCheck::isOnlyAwaited(const FunctionDecl &Function) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  if (Function.isExternallyVisible() || Function.isTemplateInstantiation() ||
      (Method && (Method->isVirtual() || Method->getParent()->isLambda())))
    return false;
  if (!Uses)
    Uses.emplace(context());
  return Uses->areAll(Function);
}

} // namespace async_tidy
