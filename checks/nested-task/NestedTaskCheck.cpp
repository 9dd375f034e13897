//===--- NestedTaskCheck.cpp - Tasks that are returned unawaited ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NestedTaskCheck.h"
#include "ReturnedTask.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/coroutines/CallSetting.h"
#include "async-tidy/syntax/CalleeName.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace async_tidy {
namespace {

/// A call that does nothing but make a task that runs when it is awaited.
AST_MATCHER_P(CallExpr, lazyTask, Engines, Unit) {
  return makesLazyTask(Node, Unit.get().awaitables(), Finder->getASTContext());
}

/// A block whose last two statements match.
AST_MATCHER_P2(CompoundStmt, endsWith, StatementMatcher, BeforeLast,
               StatementMatcher, Last) {
  return Node.size() >= 2 &&
         BeforeLast.matches(**(Node.body_end() - 2), Finder, Builder) &&
         Last.matches(*Node.body_back(), Finder, Builder);
}

} // namespace

void NestedTaskCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  Finder->addMatcher(
      functionDecl(isCoroutine(),
                   forEachStatement(coreturnStmt().bind("co_return"))),
      this);
  // Nothing of the task runs before the function is left.
  const StatementMatcher ReturnsTask = returnStmt(
      hasReturnValue(spelledAs(callExpr(lazyTask(Unit)).bind("task"))));
  const StatementMatcher DeclaresGuard =
      declStmt(hasSingleDecl(varDecl(hasType(lockGuard(Unit))).bind("guard")));
  Finder->addMatcher(
      functionDecl(returns(awaitable(Unit)),
                   forEachStatement(stmt(
                       anyOf(cxxTryStmt(forEachInTry(ReturnsTask)).bind("try"),
                             compoundStmt(endsWith(DeclaresGuard, ReturnsTask)),
                             ReturnsTask)))),
      this);
}

void NestedTaskCheck::check(const MatchResult &Result) {
  const BoundNodes &Bound = Result.Nodes;
  if (const auto *Return = Bound.getNodeAs<CoreturnStmt>("co_return"))
    return checkCoreturn(*Return);
  const auto &Task = *Bound.getNodeAs<CallExpr>("task");
  if (const auto *Try = Bound.getNodeAs<CXXTryStmt>("try"))
    checkHandlers(Task, *Try);
  else if (const auto *Guard = Bound.getNodeAs<VarDecl>("guard"))
    checkGuard(Task, *Guard);
  else
    checkLocals(Task);
}

/// Where a call of a function object begins, only the base class knows.
static SourceLocation beginOf(const Stmt &Call) { return Call.getBeginLoc(); }

/// Who returns the task of \p Call, in a sentence.
static std::string makerOf(const CallExpr &Call) {
  const std::string Name = calleeName(Call);
  return Name.empty() ? "this call" : "'" + Name + "'";
}

void NestedTaskCheck::noteRemedy(SourceLocation Location) {
  diag(Location, "make this function a coroutine that awaits the task",
       DiagnosticIDs::Note);
}

void NestedTaskCheck::checkCoreturn(const CoreturnStmt &Return) {
  const std::optional<NestedResult> Nested =
      nestedResultOf(Return, body(), analysis().awaitables());
  if (!Nested)
    return;
  const Expr &Value = *Return.getOperand();
  const SourceLocation Location = Value.getBeginLoc();
  report(Location, [=, this, &Value, &Body = body()] {
    diag(Location, "the task returned by %2 is %select{turned into %1|the "
                   "result of another task}0 without being awaited")
        << Nested->IsTask << Nested->Type << makerOf(*Nested->Call)
        << Value.getSourceRange();
    if (Nested->IsTask)
      diag(Body.function().getReturnTypeSourceRange().getBegin(),
           "who awaits this task gets %0, and has to await that as well",
           DiagnosticIDs::Note)
          << Nested->Type;
  });
}

/// Reports a `try` block that has nothing to catch but what the task throws,
/// and is left before the task runs.
void NestedTaskCheck::checkHandlers(const CallExpr &Task,
                                    const CXXTryStmt &Try) {
  auto MakesTask = [&](const CallExpr &Other) {
    return makesLazyTask(Other, analysis().awaitables(), context());
  };
  if (mayThrow(*Try.getTryBlock(), MakesTask, context()))
    return;
  const SourceLocation Location = beginOf(Task);
  report(Location, [=, this, &Task, &Try] {
    diag(Location, "the task returned by %0 runs after the 'try' block is "
                   "left, so what it throws is not caught here")
        << makerOf(Task) << Task.getSourceRange();
    diag(Try.getHandler(0)->getBeginLoc(), "this handler never runs",
         DiagnosticIDs::Note);
    noteRemedy(Location);
  });
}

/// Reports the local variables that \p Task refers to, and that are destroyed
/// before it runs.
void NestedTaskCheck::checkLocals(const CallExpr &Task) {
  for (const BorrowedLocal &Borrowed : localsBorrowedBy(Task)) {
    const VarDecl &Variable = *Borrowed.Local;
    const SourceLocation Location = Borrowed.Where->getBeginLoc();
    report(Location, [=, this, &Variable, &Task] {
      diag(Location, "the task returned by %0 refers to %1, which is gone "
                     "before the task runs")
          << makerOf(Task) << &Variable << Borrowed.Where->getSourceRange();
      diag(Variable.getLocation(), "%0 is destroyed when this function returns",
           DiagnosticIDs::Note)
          << &Variable;
      noteRemedy(Location);
    });
  }
}

/// Reports `guard Guard(Mutex); return task();`, where the lock protects
/// nothing but the making of the task.
void NestedTaskCheck::checkGuard(const CallExpr &Task, const VarDecl &Guard) {
  if (readsShared(Task))
    return;
  const SourceLocation Location = Guard.getLocation();
  report(Location, [=, this, &Task, &Guard] {
    diag(Location, "%0 is released before the task returned by %1 runs")
        << &Guard << makerOf(Task) << Guard.getSourceRange();
    noteRemedy(beginOf(Task));
  });
}

} // namespace async_tidy
