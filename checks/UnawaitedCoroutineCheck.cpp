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
      WarnOnIdiomaticDrops(Options.get("WarnOnIdiomaticDrops", false)),
      WarnOnUnneededTasks(Options.get("WarnOnUnneededTasks", false)) {}

void UnawaitedCoroutineCheck::storeOptions(
    tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "WarnOnIdiomaticDrops", WarnOnIdiomaticDrops);
  Options.store(Opts, "WarnOnUnneededTasks", WarnOnUnneededTasks);
}

/// What follows from dropping a value of \p Type, or several.
static StringRef consequence(const AwaitableType &Type, bool Several = false) {
  if (Type.StartPolicy == Start::Operation)
    return Several ? ", so they have no effect" : ", so it has no effect";
  if (!Type.DropEffect)
    return "";
  switch (*Type.DropEffect) {
  case Drop::NeverRuns:
    return Several ? ", so they never run" : ", so it never runs";
  case Drop::Continues:
    return Several ? ", so their completion and their exceptions are lost"
                   : ", so its completion and its exception are lost";
  case Drop::Cancels:
    return Several ? ", so they are cancelled" : ", so it is cancelled";
  case Drop::Leaks:
    return Several ? ", so their coroutine frames leak"
                   : ", so its coroutine frame leaks";
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

/// Whether \p Call may return what the caller had: it takes a reference to a
/// variable of the type that it returns, as `std::exchange` does.
static bool handsBackArgument(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  return Callee &&
         llvm::any_of(Callee->parameters(), [&](const ParmVarDecl *P) {
           const QualType Type = P->getType();
           return Type->isLValueReferenceType() &&
                  !Type->getPointeeType().isConstQualified() &&
                  ASTContext::hasSameUnqualifiedType(Type->getPointeeType(),
                                                     Call.getType());
         });
}

/// Whether the value of \p Value comes into being here: a call or a
/// construction, rather than what a variable or a parameter holds.
static bool createsAwaitable(const Expr &Value) {
  if (!Value.isPRValue())
    return false;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Value))
    return Construct->getNumArgs() > 0;
  if (const auto *Call = dyn_cast<CallExpr>(&Value))
    return !handsBackArgument(*Call);
  if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(&Value))
    return createsAwaitable(*Cast->getSubExpr()->IgnoreImplicit());
  return isa<CoawaitExpr>(Value);
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

void UnawaitedCoroutineCheck::reportNeverAwaited(const VarDecl &Variable,
                                                 const AwaitableType &Type,
                                                 const FunctionBody &Body,
                                                 bool IsContainer) {
  const SourceLocation Location = Variable.getLocation();
  report(Location, [=, this, &Variable, &Body] {
    diag(Location, "%select{%1 is|the tasks collected in %1 are}0 never "
                   "awaited%2")
        << IsContainer << &Variable << consequence(Type, IsContainer)
        << Variable.getSourceRange();
    noteRemedy(Location, Type, Body);
  });
}

void UnawaitedCoroutineCheck::reportDroppedPath(const VarDecl &Variable,
                                                const AwaitableType &Type,
                                                const DroppedPath &Path) {
  const SourceLocation Defined = Variable.getLocation();
  if (Path.Kind == DroppedPath::Overwrites) {
    const SourceLocation Location = Path.End->getBeginLoc();
    report(Location, [=, this, &Variable] {
      diag(Location, "%0 is overwritten before it was awaited%1")
          << &Variable << consequence(Type);
      diag(Defined, "the task was stored here", DiagnosticIDs::Note);
    });
    return;
  }
  report(Defined, [=, this, &Variable] {
    diag(Defined, "%0 is not awaited on every path%1")
        << &Variable << consequence(Type) << Variable.getSourceRange();
    for (const auto &[Condition, Taken] : Path.Branches)
      diag(Condition->getExprLoc(),
           "on the path where this condition is %select{false|true}0",
           DiagnosticIDs::Note)
          << Taken << Condition->getSourceRange();
    if (Path.End)
      diag(Path.End->getBeginLoc(), "the function is left here",
           DiagnosticIDs::Note);
    else if (Path.Kind == DroppedPath::Repeats)
      diag(Defined, "the next iteration of the loop comes here again",
           DiagnosticIDs::Note);
  });
}

void UnawaitedCoroutineCheck::checkLocal(const VarDecl &Variable,
                                         const FunctionBody &Body,
                                         Consumption &Consumed) {
  if (Variable.isImplicit())
    return;
  const std::optional<AwaitableType> Type =
      analysis().awaitables().ownedBy(Variable.getType());
  if (!Type || (Type->DropIsIdiom && Type->Library && !WarnOnIdiomaticDrops))
    return;
  // Work that ends with the scope may be meant to run along with it.
  if (Type->DropEffect == Drop::Cancels || Type->DropEffect == Drop::Waits)
    return;
  if (context().getSourceManager().isInSystemMacro(Variable.getLocation()))
    return;
  // An awaiter that does something when it is destroyed may be kept for that.
  if (!Type->IsTask && !Type->Library &&
      Variable.getType().isDestructedType() != QualType::DK_none)
    return;
  const Expr *Value =
      Variable.getInit() ? Variable.getInit()->IgnoreImplicit() : nullptr;
  const bool IsMadeHere =
      Value && createsAwaitable(*Value) && !isa<CXXConstructExpr>(Value);
  // What an await yields may be done; looking at it is a use.
  if (Value && isa<CoawaitExpr>(Value) && Body.uses(Variable))
    return;
  const bool IsFilled = Consumed.isFilled(Variable);
  if (!IsMadeHere && !IsFilled)
    return;
  // A cast to void lets work go on that runs already.
  if (!Type->startsWhenAwaited() && Consumed.isCastToVoid(Variable))
    return;
  if (!Consumed.isConsumed(Variable))
    return reportNeverAwaited(Variable, *Type, Body, IsFilled);
  if (!IsMadeHere || !analysis().awaitables().of(Variable.getType()))
    return;
  const std::optional<DroppedPath> Path = Consumed.firstDrop(Variable);
  if (!Path)
    return;
  // A task that was not started costs nothing on a path without need of it.
  const bool IsUnneeded =
      Type->startsWhenAwaited() && Path->Kind != DroppedPath::Overwrites;
  if (!IsUnneeded || WarnOnUnneededTasks)
    reportDroppedPath(Variable, *Type, *Path);
}

void UnawaitedCoroutineCheck::checkFunction(const FunctionBody &Body) {
  for (const DroppedValue &Dropped : Body.droppedValues())
    checkDropped(Dropped, Body);
  Consumption Consumed(Body, context(), analysis().models());
  for (const VarDecl *Variable : Body.locals())
    checkLocal(*Variable, Body, Consumed);
}

} // namespace async_tidy
