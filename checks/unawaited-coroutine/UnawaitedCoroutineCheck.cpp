//===--- UnawaitedCoroutineCheck.cpp - Tasks that nobody awaits -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnawaitedCoroutineCheck.h"
#include "async-tidy/coroutines/DropConsequence.h"
#include "async-tidy/coroutines/GuardEvidence.h"
#include "async-tidy/coroutines/NewTasks.h"
#include "async-tidy/objects/FrameUse.h"
#include "async-tidy/syntax/AwaitFix.h"
#include "async-tidy/syntax/CalleeName.h"
#include "async-tidy/syntax/Lineage.h"
#include "clang-tidy/utils/OptionsUtils.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

UnawaitedCoroutineCheck::UnawaitedCoroutineCheck(
    StringRef Name, tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      WarnOnIdiomaticDrops(Options.get("WarnOnIdiomaticDrops", false)),
      WarnOnUnneededTasks(Options.get("WarnOnUnneededTasks", false)),
      WarnOnThrowingAwaits(Options.get("WarnOnThrowingAwaits", false)),
      AllowedCalls(Options.get("AllowedCalls", "")),
      AllowedTypes(Options.get("AllowedTypes", "")) {
  for (StringRef Pattern : tidy::utils::options::parseStringList(AllowedCalls))
    AllowedCallNames.emplace_back(Pattern);
  for (StringRef Pattern : tidy::utils::options::parseStringList(AllowedTypes))
    AllowedTypeNames.emplace_back(Pattern);
}

void UnawaitedCoroutineCheck::storeOptions(
    tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "WarnOnIdiomaticDrops", WarnOnIdiomaticDrops);
  Options.store(Opts, "WarnOnUnneededTasks", WarnOnUnneededTasks);
  Options.store(Opts, "WarnOnThrowingAwaits", WarnOnThrowingAwaits);
  Options.store(Opts, "AllowedCalls", AllowedCalls);
  Options.store(Opts, "AllowedTypes", AllowedTypes);
}

/// Whether work of \p Type runs by itself, whatever becomes of its handle.
static bool runsOn(const AwaitableType &Type) {
  return Type.StartPolicy == Start::Eager && Type.DropEffect == Drop::Continues;
}

/// Where \p Value comes from, after "returned by" or "yielded by".
static std::string source(const Expr &Value) {
  if (isa<CoawaitExpr>(Value))
    return "this await";
  const std::string Name = calleeName(Value);
  return Name.empty() ? "this expression" : "'" + Name + "'";
}

/// The member function by which the library of \p Type lets go of work, or
/// nothing.
static StringRef detachVerb(const AwaitableType &Type) {
  if (!Type.Library || !Type.Declaration)
    return "";
  const std::string Class = Type.Declaration->getQualifiedNameAsString() + "::";
  for (const FunctionFact &Fact : Type.Library->Functions)
    for (StringRef Name : Fact.Names)
      if (Fact.Detaches && Name.consume_front(Class))
        return Name;
  return "";
}

void UnawaitedCoroutineCheck::noteRemedy(SourceLocation Location,
                                         const AwaitableType &Type,
                                         const FunctionBody &Body) {
  const StringRef Detach = detachVerb(Type);
  if (!Detach.empty()) {
    diag(Location,
         "await it, or let go of it with '%0' if nobody needs to know how it "
         "ends",
         DiagnosticIDs::Note)
        << Detach;
  } else if (Type.DropEffect == Drop::Continues) {
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

/// Whether the user lets values of \p Type, or what \p Value calls, be dropped.
bool UnawaitedCoroutineCheck::isAllowed(const Expr *Value,
                                        const AwaitableType &Type) const {
  auto Names = [](ArrayRef<NameMatcher> Patterns, const NamedDecl *Named) {
    return Named && llvm::any_of(Patterns, [&](const NameMatcher &Pattern) {
             return Pattern.match(*Named);
           });
  };
  const auto *Call = dyn_cast_or_null<CallExpr>(
      Value ? Value->IgnoreUnlessSpelledInSource() : nullptr);
  return Names(AllowedTypeNames, Type.Declaration) ||
         (Call && Names(AllowedCallNames, Call->getDirectCallee()));
}

/// Whether \p Class or one of its bases does something of its own when it is
/// destroyed, which may be what dropping it is for.
static bool actsWhenDestroyed(const CXXRecordDecl &Class) {
  return llvm::any_of(lineageOf(Class), [](const CXXRecordDecl *Part) {
    const CXXDestructorDecl *Destructor = Part->getDestructor();
    return Destructor && Destructor->isUserProvided();
  });
}

/// Whether \p Value, of \p Type, may be dropped for what happens then. What is
/// `[[nodiscard]]` may not.
static bool mayDropOnPurpose(const Expr &Value, const AwaitableType &Type,
                             const ASTContext &Context) {
  const CXXRecordDecl *Class = Value.getType()->getAsCXXRecordDecl();
  const auto *Call = dyn_cast<CallExpr>(&Value);
  return !Type.IsTask && !Type.Library && Class && actsWhenDestroyed(*Class) &&
         !(Call && Call->hasUnusedResultAttr(Context));
}

void UnawaitedCoroutineCheck::checkDropped(const DroppedValue &Dropped,
                                           const FunctionBody &Body) {
  const Expr &Value = *Dropped.Value;
  const std::optional<AwaitableType> Type =
      analysis().awaitables().ownedBy(Value.getType());
  if (!Type || Type->DropEffect == Drop::Waits || isAllowed(&Value, *Type))
    return;
  const bool IsWrapped = !analysis().awaitables().of(Value.getType());
  if (!createsAwaitable(Value, Type->IsTask || IsWrapped) ||
      mayDropOnPurpose(Value, *Type, context()))
    return;
  // What a combinator hands back may be tasks that are done, and an awaiter
  // that an await yields may be for whoever wants it.
  if (isa<CoawaitExpr>(Value) &&
      (IsWrapped || !(Type->IsTask || Type->Library)))
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

  // A lock that is awaited and dropped would be released at once.
  const bool IsLock =
      awaitsGuard(Value.getType(), analysis().models(), context());
  const bool CanFix = !IsWrapped && !IsLock && Type->startsWhenAwaited() &&
                      Dropped.MayAwait &&
                      Dropped.Spelling != DropSpelling::AssignedToDiscard &&
                      analysis().canAwait(Body, *Type);
  const StringRef Consequence =
      IsLock ? consequenceOfLock(*Type) : consequenceOfDrop(*Type);
  report(Location, [=, this, &Value, &Body] {
    diag(Location, "the %select{awaitable|task}0%select{| in what is}1 "
                   "%select{returned|yielded}2 by %3 is dropped%4")
        << Type->IsTask << IsWrapped << isa<CoawaitExpr>(Value) << source(Value)
        << Consequence << Value.getSourceRange()
        << (CanFix ? awaitValue(Value, context()) : std::vector<FixItHint>());
    noteRemedy(Location, *Type, Body);
  });
}

/// Reports a task that is asked something, as in `f().valid()`, and dropped.
void UnawaitedCoroutineCheck::checkObserved(const Expr &Call,
                                            const FunctionBody &Body) {
  const auto *Question = dyn_cast<CXXMemberCallExpr>(&Call);
  const Known<FunctionFact> Fact =
      Question ? analysis().models().functionFact(Call) : Known<FunctionFact>();
  if (!Fact || !Fact->Observes)
    return;
  const Expr &Value =
      *Question->getImplicitObjectArgument()->IgnoreUnlessSpelledInSource();
  if (isa<CallExpr>(Value) && analysis().awaitables().of(Value.getType()))
    checkDropped({&Value, DropSpelling::Statement, /*MayAwait=*/false}, Body);
}

/// What follows from dropping what \p Tasks holds.
std::string UnawaitedCoroutineCheck::consequence(const Holder &Tasks) {
  if (Tasks.Local)
    return (", and may still use '" + Tasks.Local->getName() +
            "' when that is gone: a use-after-free in waiting")
        .str();
  return (isMeantAsGuard(*Tasks.Variable, analysis().models(), context())
              ? consequenceOfLock(Tasks.Type)
              : consequenceOfDrop(Tasks.Type, Tasks.Several))
      .str();
}

void UnawaitedCoroutineCheck::reportNeverAwaited(const Holder &Tasks,
                                                 const FunctionBody &Body) {
  const SourceLocation Location = Tasks.Variable->getLocation();
  report(Location, [=, this, &Body] {
    diag(Location, "%select{%1 is|the tasks collected in %1 are}0 never "
                   "awaited%2")
        << Tasks.Several << Tasks.Variable << consequence(Tasks)
        << Tasks.Variable->getSourceRange();
    noteRemedy(Location, Tasks.Type, Body);
  });
}

void UnawaitedCoroutineCheck::reportDroppedPath(const Holder &Tasks,
                                                const DroppedPath &Path) {
  const SourceLocation Defined = Tasks.Variable->getLocation();
  if (Path.Kind == DroppedPath::Overwrites) {
    const SourceLocation Location = Path.End->getBeginLoc();
    report(Location, [=, this] {
      diag(Location, "%0 is %select{overwritten|emptied}1 before it was "
                     "awaited%2")
          << Tasks.Variable << isa<CXXMemberCallExpr>(Path.End)
          << consequence(Tasks);
      diag(Defined, "the task was stored here", DiagnosticIDs::Note);
    });
    return;
  }
  // What throws is the place to guard.
  const bool Throws = Path.Kind == DroppedPath::Throws;
  const SourceLocation Location = Throws ? Path.End->getBeginLoc() : Defined;
  report(Location, [=, this] {
    diag(Location, "%select{%1 is|the tasks collected in %1 are}0 not awaited "
                   "%select{on every path|if this throws}2%3")
        << Tasks.Several << Tasks.Variable << Throws << consequence(Tasks)
        << (Throws ? Path.End->getSourceRange()
                   : Tasks.Variable->getSourceRange());
    notePath(Tasks, Path);
  });
}

void UnawaitedCoroutineCheck::notePath(const Holder &Tasks,
                                       const DroppedPath &Path) {
  const SourceLocation Defined = Tasks.Variable->getLocation();
  for (const PathStep &Step : Path.Steps) {
    const SourceLocation Here = Step.Kind == PathStep::Throws
                                    ? Step.Where->getBeginLoc()
                                    : cast<Expr>(Step.Where)->getExprLoc();
    diag(Here,
         "on the path where %select{this condition is true|this condition is "
         "false|this throws an exception, which is handled}0",
         DiagnosticIDs::Note)
        << Step.Kind << Step.Where->getSourceRange();
  }
  if (Path.Kind == DroppedPath::Throws)
    diag(Defined, "%select{the task was stored|the tasks are collected}0 here",
         DiagnosticIDs::Note)
        << Tasks.Several;
  else if (Path.Kind == DroppedPath::Repeats)
    diag(Defined, "the next iteration of the loop comes here again",
         DiagnosticIDs::Note);
  else if (Path.End)
    diag(Path.End->getBeginLoc(), "the function is left here",
         DiagnosticIDs::Note);
}

/// Whether \p Variable may hold a \p Type for what happens at the end of its
/// scope, or without any expectation.
bool UnawaitedCoroutineCheck::mayHoldOnPurpose(const VarDecl &Variable,
                                               const AwaitableType &Type) {
  if (Type.DropIsIdiom && !WarnOnIdiomaticDrops &&
      (Type.Library || !Type.StartPolicy))
    return true;
  // Work that ends with the scope may be meant to run along with it.
  if (Type.DropEffect == Drop::Cancels || Type.DropEffect == Drop::Waits)
    return true;
  // An awaiter that does something when it is destroyed may be kept for that.
  return !Type.IsTask && !Type.Library &&
         Variable.getType().isDestructedType() != QualType::DK_none;
}

/// Whether \p Origin gives \p Variable a task that it has to take care of.
bool UnawaitedCoroutineCheck::bringsTask(const TaskOrigin &Origin,
                                         const VarDecl &Variable,
                                         const FunctionBody &Body) {
  const Expr *Value = Origin.Value;
  if (Origin.Kind == TaskOrigin::Added)
    return !Value || isa<CXXMemberCallExpr>(Origin.Where) ||
           createsTask(*Value, analysis().awaitables());
  if (!Value ||
      isDone(*Value, analysis().awaitables(), analysis().models(), context()))
    return false;
  // What an await yields may be done; looking at it is a use.
  if (isa<CoawaitExpr>(Value->IgnoreUnlessSpelledInSource()) &&
      (Body.uses(Variable) || !analysis().awaitables().of(Value->getType())))
    return false;
  return createsTask(*Value, analysis().awaitables());
}

/// The local variable that the work of \p Origin may still use when nobody
/// waits for it, or null.
const VarDecl *UnawaitedCoroutineCheck::localUsedBy(const TaskOrigin &Origin,
                                                    const AwaitableType &Type,
                                                    const FunctionBody &Body) {
  return runsOn(Type) && Origin.Value
             ? async_tidy::localUsedBy(*Origin.Value, Body,
                                       analysis().awaitables())
             : nullptr;
}

void UnawaitedCoroutineCheck::checkPaths(Holder Tasks,
                                         ArrayRef<TaskOrigin> Origins,
                                         const FunctionBody &Body,
                                         Consumption &Consumed) {
  for (const TaskOrigin &Origin : Origins) {
    const VarDecl *Local = localUsedBy(Origin, Tasks.Type, Body);
    // A task that was not started costs nothing on a path without need of it.
    const bool OnlyLost =
        Tasks.Type.startsWhenAwaited() && !WarnOnUnneededTasks;
    if (OnlyLost && !Tasks.MayBeOverwritten)
      return;
    // That any await may throw is no evidence that it does. But who collects
    // work awaits something meanwhile, and a failure leaves all of it behind.
    const bool CountsAwaits =
        WarnOnThrowingAwaits || Origin.Kind == TaskOrigin::Added;
    using Exceptions = Consumption::Exceptions;
    const Exceptions Counted = !Local         ? Exceptions::None
                               : CountsAwaits ? Exceptions::Awaited
                                              : Exceptions::Thrown;
    const std::optional<DroppedPath> Path =
        Consumed.firstDrop(*Tasks.Variable, Origin, Counted);
    if (!Path)
      continue;
    const bool IsLost = Path->Kind == DroppedPath::Overwrites &&
                        !isa<CXXMemberCallExpr>(Path->End);
    if (OnlyLost && !IsLost)
      continue;
    if (Path->Kind == DroppedPath::Leaves || Path->Kind == DroppedPath::Throws)
      Tasks.Local = Local;
    return reportDroppedPath(Tasks, *Path);
  }
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

void UnawaitedCoroutineCheck::checkLocal(const VarDecl &Variable,
                                         const FunctionBody &Body,
                                         Consumption &Consumed) {
  // The variables of a lambda are looked at with its own body. A reference to a
  // task that is stored elsewhere is another name for it.
  if (Variable.isImplicit() || Variable.getDeclContext() != &Body.function() ||
      isAlias(Variable))
    return;
  const std::optional<AwaitableType> Type =
      analysis().awaitables().ownedBy(Variable.getType());
  if (!Type || mayHoldOnPurpose(Variable, *Type) ||
      context().getSourceManager().isInSystemMacro(Variable.getLocation()))
    return;
  VariableUses Uses = Consumed.usesOf(Variable);
  const bool MayBeOverwritten =
      llvm::any_of(Uses.Origins, [](const TaskOrigin &Origin) {
        return Origin.Kind != TaskOrigin::Initial;
      });
  llvm::erase_if(Uses.Origins, [&](const TaskOrigin &Origin) {
    return !bringsTask(Origin, Variable, Body) ||
           isAllowed(Origin.Value, *Type);
  });
  if (Uses.Origins.empty())
    return;
  // A cast to void lets work go on that runs already.
  if (!Type->startsWhenAwaited() && Uses.IsCastToVoid)
    return;
  const bool Several = llvm::any_of(Uses.Origins, [](const TaskOrigin &Origin) {
    return Origin.Kind == TaskOrigin::Added;
  });
  Holder Tasks{&Variable, *Type, Several, MayBeOverwritten, nullptr};
  if (!Uses.IsConsumed) {
    Tasks.Local = localUsedBy(Uses.Origins.front(), *Type, Body);
    return reportNeverAwaited(Tasks, Body);
  }
  // What was unpacked has other names.
  if (!isa<DecompositionDecl>(Variable) && Type->StartPolicy)
    checkPaths(Tasks, Uses.Origins, Body, Consumed);
}

void UnawaitedCoroutineCheck::checkFunction(const FunctionBody &Body) {
  for (const DroppedValue &Dropped : Body.droppedValues())
    checkDropped(Dropped, Body);
  for (const CallSite &Site : Body.calls())
    checkObserved(*Site.Call, Body);
  Consumption Consumed(Body, analysis().graphs(), analysis().models(),
                       analysis().awaitables());
  for (const VarDecl *Variable : Body.locals())
    checkLocal(*Variable, Body, Consumed);
}

} // namespace async_tidy
