//===--- UnawaitedCoroutineCheck.cpp - Tasks that nobody awaits -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnawaitedCoroutineCheck.h"
#include "DropMessages.h"
#include "MemberTasks.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/coroutines/GuardEvidence.h"
#include "async-tidy/coroutines/NewTasks.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/syntax/AwaitFix.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/EvaluatedCode.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::StringRef;

namespace async_tidy {

UnawaitedCoroutineCheck::UnawaitedCoroutineCheck(
    StringRef Name, tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context), Policy(Options) {}

void UnawaitedCoroutineCheck::storeOptions(
    tidy::ClangTidyOptions::OptionMap &Opts) {
  Policy.store(Options, Opts);
}

void UnawaitedCoroutineCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  const auto Dropped = expr(hasType(ownsAwaitable(Unit))).bind("dropped");
  const auto Observed =
      expr(callExpr(), hasType(ownsAwaitable(Unit))).bind("observed");
  const auto Holder =
      varDecl(unless(isImplicit()), hasType(ownsAwaitable(Unit)))
          .bind("holder");
  const auto Kept = cxxOperatorCallExpr(
                        hasOverloadedOperatorName("="),
                        hasArgument(0, ignoringParenImpCasts(memberExpr(
                                           hasType(ownsAwaitable(Unit)),
                                           member(fieldDecl().bind("field"))))),
                        hasArgument(1, expr().bind("value")))
                        .bind("kept");
  Finder->addMatcher(
      functionDecl(eachOf(
          // f();
          forEachDropped(Unit, Dropped),
          // f().valid();
          forEachCall(Unit, cxxMemberCallExpr(
                                observes(Unit),
                                onImplicitObjectArgument(spelledAs(Observed)))),
          // Field = f();
          forEachCall(Unit, Kept),
          // auto Task = f();
          forEachLocal(Unit, Holder))),
      this);
}

void UnawaitedCoroutineCheck::check(const MatchResult &Result) {
  if (const auto *Holder = Result.Nodes.getNodeAs<VarDecl>("holder"))
    checkHeld(*Holder);
  else if (const auto *Store = Result.Nodes.getNodeAs<Expr>("kept"))
    checkKept(*Store, *Result.Nodes.getNodeAs<FieldDecl>("field"),
              *Result.Nodes.getNodeAs<Expr>("value"));
  else if (const auto *Value = Result.Nodes.getNodeAs<Expr>("dropped"))
    checkDropped(*body().drop(*Value));
  else
    checkDropped({Result.Nodes.getNodeAs<Expr>("observed"),
                  DropSpelling::Statement, /*MayAwait=*/false});
}

/// Whether \p Function is that of a lambda which is given to a function that
/// tells whether it throws. What its calls return, they never do.
static bool isExpectedToThrow(const FunctionDecl &Function, Analysis &Unit) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  const CXXRecordDecl *Closure =
      Method && Method->getParent()->isLambda() ? Method->getParent() : nullptr;
  const auto *Outer = dyn_cast_or_null<FunctionDecl>(
      Closure ? Closure->getDeclContext() : nullptr);
  if (!Outer || Outer->isDependentContext() || !writtenBody(*Outer))
    return false;
  return llvm::any_of(Unit.bodyOf(*Outer).calls(), [&](const CallSite &Site) {
    const FunctionDecl *Callee = calleeOf(*Site.Call);
    return Callee && hasWord(Convention::Throws, *Callee, Unit.models()) &&
           llvm::any_of(argumentsOf(*Site.Call), [&](const Expr *Argument) {
             const LambdaExpr *Given = lambdaWrittenAs(*Argument);
             return Given && Given->getLambdaClass() == Closure;
           });
  });
}

void UnawaitedCoroutineCheck::checkDropped(const DroppedValue &Dropped) {
  const Expr &Value = *Dropped.Value;
  const AwaitableType Type = *analysis().awaitables().ownedBy(Value.getType());
  const bool IsWrapped = !analysis().awaitables().of(Value.getType());
  if (Policy.mayDrop(Dropped, Type, IsWrapped, analysis().models(),
                     context()) ||
      isExpectedToThrow(body().function(), analysis()))
    return;
  // A lock that is awaited and dropped would be released at once.
  const bool IsLock =
      awaitsGuard(Value.getType(), analysis().models(), context());
  const bool CanFix = !IsWrapped && !IsLock && Type.startsWhenAwaited() &&
                      Dropped.MayAwait &&
                      Dropped.Spelling != DropSpelling::AssignedToDiscard &&
                      analysis().canAwait(body(), Type);
  report(Value.getBeginLoc(), [=, this, &Value, &Body = body()] {
    auto Fix = CanFix ? awaitValue(Value, context()) : std::vector<FixItHint>();
    tellDropped(*this, {&Value, Type, IsWrapped, IsLock, std::move(Fix)}, Body,
                analysis());
  });
}

void UnawaitedCoroutineCheck::checkHeld(const VarDecl &Variable) {
  const std::optional<HeldTasks> Tasks =
      tasksDroppedBy(Variable, body(), Policy, analysis());
  if (Tasks)
    report(placeOf(*Tasks), [=, this, &Body = body()] {
      tellDropped(*this, *Tasks, Body, analysis());
    });
}

void UnawaitedCoroutineCheck::checkKept(const Expr &Store,
                                        const FieldDecl &Field,
                                        const Expr &Value) {
  const AwaitableType Type = *analysis().awaitables().ownedBy(Field.getType());
  if (Type.DropEffect != Drop::Continues || Policy.isAllowed(&Value, Type) ||
      !createsTask(Value, analysis().awaitables()) ||
      isDone(Value, analysis().awaitables(), analysis().models()))
    return;
  if (const FieldDecl *Other = awaitedInsteadOf(Field, analysis()))
    report(Store.getBeginLoc(), [=, this, &Store, &Field] {
      tellKept(*this, Store, Field, *Other, Type);
    });
}

} // namespace async_tidy
