//===--- UnawaitedCoroutineCheck.cpp - Tasks that nobody awaits -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnawaitedCoroutineCheck.h"
#include "async-tidy/CalleeName.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

UnawaitedCoroutineCheck::UnawaitedCoroutineCheck(
    StringRef Name, tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      WarnOnIdiomaticDrops(Options.get("WarnOnIdiomaticDrops", false)) {}

void UnawaitedCoroutineCheck::storeOptions(
    tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "WarnOnIdiomaticDrops", WarnOnIdiomaticDrops);
}

/// What follows from dropping a value of \p Type, after "..., so".
static StringRef consequence(const AwaitableType &Type) {
  if (Type.StartPolicy == Start::Operation)
    return ", so it has no effect";
  if (!Type.DropEffect)
    return "";
  switch (*Type.DropEffect) {
  case Drop::NeverRuns:
    return ", so it never runs";
  case Drop::Continues:
    return ", so its completion and its exception are lost";
  case Drop::Cancels:
    return ", so it is cancelled";
  case Drop::Leaks:
    return ", so its coroutine frame leaks";
  case Drop::Waits:
  case Drop::Nothing:
    break;
  }
  return "";
}

/// Where \p Value comes from, after "returned by" or "yielded by".
static std::string source(const Expr &Value) {
  if (isa<CoawaitExpr>(Value))
    return "this await";
  const std::string Name = calleeName(Value);
  return Name.empty() ? "this expression" : "'" + Name + "'";
}

/// Whether the value of \p Value comes into being here: a call or a
/// construction, rather than what a variable or a parameter holds.
static bool createsAwaitable(const Expr &Value) {
  if (!Value.isPRValue())
    return false;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Value))
    return Construct->getNumArgs() > 0;
  if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(&Value))
    return createsAwaitable(*Cast->getSubExpr()->IgnoreImplicit());
  return isa<CallExpr, CoawaitExpr>(Value);
}

/// Whether putting `co_await` before \p Value awaits all of it and nothing
/// else: a call binds tighter than `co_await`, a binary operator does not.
static bool bindsTighterThanAwait(const Expr &Value) {
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Value))
    return Operator->getOperator() == OO_Call;
  return isa<CallExpr, CXXConstructExpr, CXXFunctionalCastExpr, CoawaitExpr>(
      Value);
}

void UnawaitedCoroutineCheck::noteRemedy(SourceLocation Location,
                                         const AwaitableType &Type,
                                         const FunctionBody &Body) {
  if (Type.DropEffect == Drop::Continues) {
    diag(Location,
         "await it, or cast it to 'void' if nobody needs to know how it ends",
         DiagnosticIDs::Note);
  } else if (!Body.isCoroutine() && Type.IsTask && Type.startsWhenAwaited()) {
    diag(Location,
         "this function is no coroutine and cannot await the task; "
         "%select{start it or wait for it|start it with '%1'}0",
         DiagnosticIDs::Note)
        << (Type.Library && !Type.Library->Starter.empty())
        << (Type.Library ? Type.Library->Starter : "");
  }
}

void UnawaitedCoroutineCheck::checkDropped(const DroppedValue &Dropped,
                                           const FunctionBody &Body) {
  const Expr &Value = *Dropped.Value;
  if (!createsAwaitable(Value))
    return;
  const std::optional<AwaitableType> Type =
      analysis().awaitables().ownedBy(Value.getType());
  if (!Type || Type->DropEffect == Drop::Waits)
    return;
  const bool IsWrapped = !analysis().awaitables().of(Value.getType());
  // What a combinator hands back may be tasks that are done.
  if (IsWrapped && isa<CoawaitExpr>(Value))
    return;
  if (!Type->startsWhenAwaited()) {
    // Work that runs already is let go on purpose where the source says so.
    if (Dropped.Spelling == DropSpelling::CastToVoid ||
        Dropped.Spelling == DropSpelling::AssignedToDiscard)
      return;
    // What an await yields has ended, or is somebody else's to finish.
    if (isa<CoawaitExpr>(Value))
      return;
  }
  if (Type->DropIsIdiom && !WarnOnIdiomaticDrops &&
      !(isa<CallExpr>(Value) &&
        cast<CallExpr>(Value).hasUnusedResultAttr(context())))
    return;
  const SourceLocation Location = Value.getBeginLoc();
  if (context().getSourceManager().isInSystemMacro(Location))
    return;

  const bool CanFix = !IsWrapped && Type->startsWhenAwaited() &&
                      Dropped.MayAwait &&
                      Dropped.Spelling != DropSpelling::AssignedToDiscard &&
                      bindsTighterThanAwait(Value) && !Location.isMacroID() &&
                      analysis().canAwait(Body, *Type);
  report(Location, [=, this, &Value, &Body] {
    diag(Location, "the %select{awaitable|task}0%select{| in what is}1 "
                   "%select{returned|yielded}2 by %3 is dropped%4")
        << Type->IsTask << IsWrapped << isa<CoawaitExpr>(Value) << source(Value)
        << consequence(*Type) << Value.getSourceRange()
        << (CanFix ? FixItHint::CreateInsertion(Location, "co_await ")
                   : FixItHint());
    noteRemedy(Location, *Type, Body);
  });
}

/// Whether anything uses \p Variable or, if it is decomposed, a part of it.
static bool isUsed(const VarDecl &Variable, const FunctionBody &Body) {
  if (const auto *Parts = dyn_cast<DecompositionDecl>(&Variable))
    return llvm::any_of(Parts->bindings(), [&](const BindingDecl *Part) {
      return Body.uses(*Part);
    });
  return Body.uses(Variable);
}

void UnawaitedCoroutineCheck::checkUnused(const VarDecl &Variable,
                                          const FunctionBody &Body) {
  if (Variable.isImplicit() || isUsed(Variable, Body) || !Variable.getInit())
    return;
  const std::optional<AwaitableType> Type =
      analysis().awaitables().ownedBy(Variable.getType());
  if (!Type || (Type->DropIsIdiom && Type->Library && !WarnOnIdiomaticDrops))
    return;
  // Work that ends with the scope may be meant to run along with it.
  if (Type->DropEffect == Drop::Cancels || Type->DropEffect == Drop::Waits)
    return;
  const Expr &Value = *Variable.getInit()->IgnoreImplicit();
  if (!createsAwaitable(Value) || isa<CXXConstructExpr>(Value))
    return;
  const SourceLocation Location = Variable.getLocation();
  if (context().getSourceManager().isInSystemMacro(Location))
    return;
  report(Location, [=, this, &Variable, &Body] {
    diag(Location, "%0 is never awaited%1")
        << &Variable << consequence(*Type) << Variable.getSourceRange();
    noteRemedy(Location, *Type, Body);
  });
}

void UnawaitedCoroutineCheck::checkFunction(const FunctionBody &Body) {
  for (const DroppedValue &Dropped : Body.droppedValues())
    checkDropped(Dropped, Body);
  for (const VarDecl *Variable : Body.locals())
    checkUnused(*Variable, Body);
}

} // namespace async_tidy
