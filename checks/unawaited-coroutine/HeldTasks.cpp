//===--- HeldTasks.cpp - Tasks that variables drop ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HeldTasks.h"
#include "async-tidy/coroutines/NewTasks.h"
#include "async-tidy/objects/FrameUse.h"

using namespace clang;

namespace async_tidy {

/// Whether \p Origin gives \p Variable a task that it has to take care of.
static bool bringsTask(const TaskOrigin &Origin, const VarDecl &Variable,
                       const FunctionBody &Body, Analysis &Unit) {
  const Expr *Value = Origin.Value;
  if (Origin.Kind == TaskOrigin::Added)
    return !Value || isa<CXXMemberCallExpr>(Origin.Where) ||
           createsTask(*Value, Unit.awaitables());
  if (!Value || isDone(*Value, Unit.awaitables(), Unit.models()))
    return false;
  // What other work came to may be done; looking at it is a use.
  if (isResultOfWork(*Value, Unit.models()) &&
      (Body.uses(Variable) || !Unit.awaitables().of(Value->getType())))
    return false;
  return createsTask(*Value, Unit.awaitables());
}

/// The local variable that the work of \p Origin may still use when nobody
/// waits for it, or null.
static const VarDecl *localUsedBy(const TaskOrigin &Origin,
                                  const AwaitableType &Type,
                                  const FunctionBody &Body, Analysis &Unit) {
  const bool RunsOn =
      Type.StartPolicy == Start::Eager && Type.DropEffect == Drop::Continues;
  return RunsOn && Origin.Value
             ? localUsedBy(*Origin.Value, Body, Unit.awaitables())
             : nullptr;
}

/// Whether work of \p Type may end with the last object that leads to it: it
/// does, or it runs already and nobody here sees what destroying the object
/// comes to. Such objects are kept for the work to run along.
static bool mayCancel(const AwaitableType &Type) {
  return Type.DropEffect ? Type.DropEffect == Drop::Cancels
                         : Type.StartPolicy == Start::Eager;
}

/// Finds the first path on which what \p Origins gave to the variable of
/// \p Tasks is dropped, and tells whether there is one.
static bool findPath(HeldTasks &Tasks, ArrayRef<TaskOrigin> Origins,
                     const Consumption &Consumed, const FunctionBody &Body,
                     const DropPolicy &Policy, Analysis &Unit) {
  using Exceptions = Consumption::Exceptions;
  // A task that was not started costs nothing on a path without need of it.
  // Work that ends with the scope may be meant to run along with it.
  const bool OnlyLost =
      mayCancel(Tasks.Type) ||
      (Tasks.Type.startsWhenAwaited() && !Policy.WarnOnUnneededTasks);
  if (OnlyLost && !Tasks.MayBeOverwritten)
    return false;
  Consumption::PassedOrigins Passed;
  for (const TaskOrigin &Origin : Origins) {
    const VarDecl *Local = localUsedBy(Origin, Tasks.Type, Body, Unit);
    // That any await may throw is no evidence that it does. But who collects
    // work awaits something meanwhile, and a failure leaves all of it behind.
    const bool CountsAwaits =
        Policy.WarnOnThrowingAwaits || Origin.Kind == TaskOrigin::Added;
    const Exceptions Counted = !Local         ? Exceptions::None
                               : CountsAwaits ? Exceptions::Awaited
                                              : Exceptions::Thrown;
    Tasks.Path = Consumed.firstDrop(*Tasks.Variable, Origin, Counted, Passed);
    if (!Tasks.Path)
      continue;
    const DroppedPath::KindOfEnd Kind = Tasks.Path->Kind;
    const bool IsLost = Kind == DroppedPath::Overwrites &&
                        !isa<CXXMemberCallExpr>(Tasks.Path->End);
    if (OnlyLost && !IsLost)
      continue;
    if (Kind == DroppedPath::Leaves || Kind == DroppedPath::Throws)
      Tasks.Local = Local;
    Tasks.Stored = Origin.Where;
    return true;
  }
  return false;
}

/// Whether \p Variable is a reference to an object that lives elsewhere, and
/// not to a temporary object that it keeps alive.
static bool isAlias(const VarDecl &Variable) {
  if (!Variable.getType()->isReferenceType() || !Variable.getInit())
    return Variable.getType()->isReferenceType();
  const Expr *Bound = Variable.getInit();
  if (const auto *Cleanups = dyn_cast<ExprWithCleanups>(Bound))
    Bound = Cleanups->getSubExpr();
  SmallVector<const Expr *, 2> Skipped;
  SmallVector<SubobjectAdjustment, 2> Adjusted;
  Bound = Bound->skipRValueSubobjectAdjustments(Skipped, Adjusted);
  return !isa<MaterializeTemporaryExpr>(Bound->IgnoreParens());
}

/// Whether the coroutine awaits something while \p Variable exists, so that
/// work which ends with that can run meanwhile.
static bool runsAlong(const VarDecl &Variable, const FunctionBody &Body,
                      Analysis &Unit) {
  const FunctionGraph &Graph = Unit.graphOf(Body.function());
  const SourceManager &Sources = Unit.context().getSourceManager();
  const SourceLocation End = Graph.scopeOf(Variable).getEndLoc();
  return !Body.isCoroutine() ||
         llvm::any_of(Body.awaits(), [&](const AwaitSite &Site) {
           return Sources.isPointWithin(Site.Await->getKeywordLoc(),
                                        Variable.getLocation(), End);
         });
}

std::optional<HeldTasks> tasksDroppedBy(const VarDecl &Variable,
                                        const FunctionBody &Body,
                                        const DropPolicy &Policy,
                                        Analysis &Unit) {
  // The variables of a lambda are looked at with its own body. A reference to a
  // task that is stored elsewhere is another name for it.
  if (Variable.getDeclContext() != &Body.function() || isAlias(Variable))
    return std::nullopt;
  const AwaitableType Type = *Unit.awaitables().ownedBy(Variable.getType());
  if (Policy.mayHold(Variable, Type))
    return std::nullopt;
  const Consumption Consumed = Unit.consumption(Body);
  VariableUses Uses = Consumed.usesOf(Variable);
  auto IsOf = [](TaskOrigin::KindOfOrigin Kind) {
    return [=](const TaskOrigin &Origin) { return Origin.Kind == Kind; };
  };
  const bool MayBeOverwritten =
      !llvm::all_of(Uses.Origins, IsOf(TaskOrigin::Initial));
  llvm::erase_if(Uses.Origins, [&](const TaskOrigin &Origin) {
    return !bringsTask(Origin, Variable, Body, Unit) ||
           Policy.isAllowed(Origin.Value, Type);
  });
  // A cast to void lets work go on that runs already.
  if (Uses.Origins.empty() || (!Type.startsWhenAwaited() && Uses.IsCastToVoid))
    return std::nullopt;
  HeldTasks Tasks{&Variable, Type,
                  llvm::any_of(Uses.Origins, IsOf(TaskOrigin::Added)),
                  MayBeOverwritten};
  if (!Uses.IsConsumed) {
    // In a function that cannot await, a variable is how one keeps work that
    // nobody needs to wait for while an event loop runs.
    const bool IsKept =
        Type.DropIsIdiom && !Type.Library && !Body.isCoroutine();
    if (IsKept || (mayCancel(Type) && runsAlong(Variable, Body, Unit)))
      return std::nullopt;
    Tasks.Local = localUsedBy(Uses.Origins.front(), Type, Body, Unit);
    return Tasks;
  }
  // What was unpacked has other names.
  const bool HasPaths = !isa<DecompositionDecl>(Variable) && Type.StartPolicy;
  if (HasPaths && findPath(Tasks, Uses.Origins, Consumed, Body, Policy, Unit))
    return Tasks;
  return std::nullopt;
}

} // namespace async_tidy
