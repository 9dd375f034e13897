//===--- UnawaitedCoroutineCheck.cpp - Tasks that nobody awaits -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnawaitedCoroutineCheck.h"
#include "async-tidy/CalleeName.h"
#include "async-tidy/FrameUse.h"
#include "clang-tidy/utils/OptionsUtils.h"
#include "clang/Basic/CharInfo.h"

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

/// What follows from dropping a value of \p Type, or several.
static StringRef consequenceOf(const AwaitableType &Type,
                               bool Several = false) {
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

/// What follows from dropping what would have yielded a lock.
static StringRef consequenceOfLock(const AwaitableType &Type) {
  return Type.startsWhenAwaited()
             ? ", so the lock is never taken"
             : ", so nothing waits until the lock is taken";
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
/// construction, rather than what a variable or a parameter holds. A task that
/// is made without arguments is empty, but an awaiter need not have any.
static bool createsAwaitable(const Expr &Value, bool IsTask = true) {
  if (!Value.isPRValue())
    return false;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Value))
    return Construct->getNumArgs() > 0 || !IsTask;
  if (const auto *Call = dyn_cast<CallExpr>(&Value))
    return !handsBackArgument(*Call);
  if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(&Value))
    return createsAwaitable(*Cast->getSubExpr()->IgnoreImplicit(), IsTask);
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

/// What awaiting a \p Type yields, as far as the type itself tells: if it is an
/// awaiter, or by its template argument.
static QualType awaitedType(QualType Type, const ASTContext &Context) {
  const CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  if (!Record || !Record->hasDefinition())
    return {};
  for (const NamedDecl *Found :
       Record->lookup(&Context.Idents.get("await_resume")))
    if (const auto *Resume = dyn_cast<CXXMethodDecl>(Found))
      return Resume->getReturnType();
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Record);
  if (!Special || Special->getTemplateArgs().size() == 0 ||
      Special->getTemplateArgs()[0].getKind() != TemplateArgument::Type)
    return {};
  return Special->getTemplateArgs()[0].getAsType();
}

bool UnawaitedCoroutineCheck::awaitsGuard(QualType Type) {
  const QualType Awaited = awaitedType(Type, context());
  const CXXRecordDecl *Record =
      Awaited.isNull() ? nullptr : Awaited->getAsCXXRecordDecl();
  const Known<LockFact> Fact =
      Record ? analysis().models().lockFact(*Record) : Known<LockFact>();
  return Fact && Fact->Role == LockRole::Guard;
}

/// Whether the last word of \p Name, as in `WriteLock` or `read_units_`, says
/// that what it names is held for a while.
static bool namesGuard(StringRef Name) {
  Name = Name.rtrim("_0123456789");
  size_t Begin = Name.size();
  while (Begin > 0 && isLowercase(Name[Begin - 1]))
    --Begin;
  if (Begin > 0 && isUppercase(Name[Begin - 1]))
    --Begin;
  const std::string Word = Name.substr(Begin).lower();
  return llvm::is_contained({"guard", "lock", "units", "permit"}, Word);
}

/// Whether \p Variable is meant to hold a lock: so says what awaiting it
/// yields, or its name if that is nothing or an object.
bool UnawaitedCoroutineCheck::isGuard(const VarDecl &Variable) {
  const QualType Awaited = awaitedType(Variable.getType(), context());
  return awaitsGuard(Variable.getType()) ||
         (!Awaited.isNull() &&
          (Awaited->isVoidType() || Awaited->isRecordType()) &&
          Variable.getIdentifier() && namesGuard(Variable.getName()));
}

void UnawaitedCoroutineCheck::checkDropped(const DroppedValue &Dropped,
                                           const FunctionBody &Body) {
  const Expr &Value = *Dropped.Value;
  const std::optional<AwaitableType> Type =
      analysis().awaitables().ownedBy(Value.getType());
  if (!Type || Type->DropEffect == Drop::Waits || isAllowed(&Value, *Type))
    return;
  const bool IsWrapped = !analysis().awaitables().of(Value.getType());
  if (!createsAwaitable(Value, Type->IsTask || IsWrapped))
    return;
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

  // A lock that is awaited and dropped would be released at once.
  const bool IsLock = awaitsGuard(Value.getType());
  const bool CanFix = !IsWrapped && !IsLock && Type->startsWhenAwaited() &&
                      Dropped.MayAwait &&
                      Dropped.Spelling != DropSpelling::AssignedToDiscard &&
                      bindsTighterThanAwait(Value) && !Location.isMacroID() &&
                      analysis().canAwait(Body, *Type);
  const StringRef Consequence =
      IsLock ? consequenceOfLock(*Type) : consequenceOf(*Type);
  report(Location, [=, this, &Value, &Body] {
    diag(Location, "the %select{awaitable|task}0%select{| in what is}1 "
                   "%select{returned|yielded}2 by %3 is dropped%4")
        << Type->IsTask << IsWrapped << isa<CoawaitExpr>(Value) << source(Value)
        << Consequence << Value.getSourceRange()
        << (CanFix ? FixItHint::CreateInsertion(Location, "co_await ")
                   : FixItHint());
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
  return (isGuard(*Tasks.Variable) ? consequenceOfLock(Tasks.Type)
                                   : consequenceOf(Tasks.Type, Tasks.Several))
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
  report(Defined, [=, this] {
    diag(Defined, "%select{%1 is|the tasks collected in %1 are}0 not awaited "
                  "%select{on every path|if an exception is thrown}2%3")
        << Tasks.Several << Tasks.Variable << (Path.Kind == DroppedPath::Throws)
        << consequence(Tasks) << Tasks.Variable->getSourceRange();
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
    if (Path.End)
      diag(Path.End->getBeginLoc(),
           "%select{the function is left here|an exception from here leaves it "
           "behind}0",
           DiagnosticIDs::Note)
          << (Path.Kind == DroppedPath::Throws);
    else if (Path.Kind == DroppedPath::Repeats)
      diag(Defined, "the next iteration of the loop comes here again",
           DiagnosticIDs::Note);
  });
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

/// Whether \p Value, which a variable is given, holds a task that is made here.
static bool createsTask(const Expr &Given, Awaitables &Types) {
  const Expr &Value = *Given.IgnoreParens()->IgnoreUnlessSpelledInSource();
  auto Creates = [&](const Expr *Part) { return createsTask(*Part, Types); };
  if (const auto *List = dyn_cast<InitListExpr>(&Value))
    return llvm::any_of(List->inits(), Creates);
  if (const auto *Choice = dyn_cast<ConditionalOperator>(&Value))
    return Creates(Choice->getTrueExpr()) && Creates(Choice->getFalseExpr());
  if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(&Value))
    return Creates(Cast->getSubExpr());
  // An awaitable that is constructed may be there for later.
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Value))
    return llvm::any_of(Construct->arguments(), Creates);
  return Types.ownedBy(Value.getType()) && createsAwaitable(Value);
}

/// What a function that only returns a value returns, if its body is seen.
static const Expr *onlyResult(const FunctionDecl *Callee,
                              const ASTContext &Context) {
  const auto *Body = Callee && !Context.getSourceManager().isInSystemHeader(
                                   Callee->getLocation())
                         ? dyn_cast_or_null<CompoundStmt>(Callee->getBody())
                         : nullptr;
  const auto *Return = Body && Body->size() == 1
                           ? dyn_cast<ReturnStmt>(Body->body_front())
                           : nullptr;
  return Return ? Return->getRetValue() : nullptr;
}

/// Whether \p Given is a task that is done, so that nothing is lost with it.
bool UnawaitedCoroutineCheck::isReady(const Expr &Given) {
  const auto *Call = dyn_cast<CallExpr>(Given.IgnoreUnlessSpelledInSource());
  if (!Call)
    return false;
  const Known<FunctionFact> Fact = analysis().models().functionFact(*Call);
  // What is made of other tasks is ready only when they are.
  if (Fact)
    return Fact->MakesReady &&
           llvm::none_of(Call->arguments(), [&](const Expr *Argument) {
             return analysis().awaitables().ownedBy(Argument->getType());
           });
  const Expr *Result = onlyResult(Call->getDirectCallee(), context());
  return Result &&
         analysis().models().functionFact(
             *Result->IgnoreUnlessSpelledInSource()) &&
         isReady(*Result);
}

/// Whether \p Origin gives \p Variable a task that it has to take care of.
bool UnawaitedCoroutineCheck::bringsTask(const TaskOrigin &Origin,
                                         const VarDecl &Variable,
                                         const FunctionBody &Body) {
  const Expr *Value = Origin.Value;
  if (Origin.Kind == TaskOrigin::Added)
    return !Value || isa<CXXMemberCallExpr>(Origin.Where) ||
           createsTask(*Value, analysis().awaitables());
  if (!Value || isReady(*Value))
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
    // A task that was not started costs nothing on a path without need of it.
    if (Tasks.Type.startsWhenAwaited() && !IsLost && !WarnOnUnneededTasks)
      continue;
    if (Path->Kind == DroppedPath::Leaves || Path->Kind == DroppedPath::Throws)
      Tasks.Local = Local;
    return reportDroppedPath(Tasks, *Path);
  }
}

void UnawaitedCoroutineCheck::checkLocal(const VarDecl &Variable,
                                         const FunctionBody &Body,
                                         Consumption &Consumed) {
  // The variables of a lambda are looked at with its own body.
  if (Variable.isImplicit() || Variable.getDeclContext() != &Body.function())
    return;
  const std::optional<AwaitableType> Type =
      analysis().awaitables().ownedBy(Variable.getType());
  if (!Type || mayHoldOnPurpose(Variable, *Type) ||
      context().getSourceManager().isInSystemMacro(Variable.getLocation()))
    return;
  VariableUses Uses = Consumed.usesOf(Variable);
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
  Holder Tasks{&Variable, *Type, Several, nullptr};
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
  Consumption Consumed(Body, context(), analysis().models(),
                       analysis().awaitables());
  for (const VarDecl *Variable : Body.locals())
    checkLocal(*Variable, Body, Consumed);
}

} // namespace async_tidy
