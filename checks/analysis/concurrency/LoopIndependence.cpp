//===--- LoopIndependence.cpp - Loops whose awaits could overlap ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/concurrency/LoopIndependence.h"
#include "KnownBeforehand.h"
#include "SynchronousEffects.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/SetVector.h"

using namespace clang;

namespace async_tidy {

/// A loop that is being judged.
struct LoopIndependence::Case {
  /// Null if the function itself is what is repeated.
  const Stmt *Loop;
  const LoopForm &Form;
  const RepeatedCode &Region;
  const Effects &All;
  /// Null if the code is in several pieces.
  SynchronousEffects *Synchronous;
  /// The parts of the code that is repeated.
  llvm::SmallSetVector<const Stmt *, 32> Parts;
  std::vector<IndependentAwait> Awaits;
  /// The calls that were shown to leave each other alone.
  SmallVector<const CallExpr *, 4> Judged;
};

SourceLocation IndependentAwait::location() const {
  const auto *Await = dyn_cast<CoawaitExpr>(Where);
  return Await ? Await->getKeywordLoc() : Where->getBeginLoc();
}

static void collectParts(const Stmt &S, const ASTContext &Context,
                         llvm::SmallSetVector<const Stmt *, 32> &Parts) {
  Parts.insert(&S);
  for (const Stmt *Child : evaluatedChildren(S, Context))
    collectParts(*Child, Context, Parts);
}

/// Whether \p S repeats code. What macros write as `do ... while (0)` does not.
static bool isLoop(const Stmt &S, const ASTContext &Context) {
  if (const auto *Do = dyn_cast<DoStmt>(&S)) {
    bool Again = true;
    return !Do->getCond()->EvaluateAsBooleanCondition(Again, Context) || Again;
  }
  return isa<ForStmt, WhileStmt, CXXForRangeStmt>(S);
}

static void collectLoops(const Stmt &S, const AwaitForms &Forms,
                         const ASTContext &Context,
                         std::vector<const Stmt *> &Loops) {
  if (isLoop(S, Context) && Forms.awaits(&S))
    Loops.push_back(&S);
  for (const Stmt *Child : evaluatedChildren(S, Context))
    collectLoops(*Child, Forms, Context, Loops);
}

std::vector<const Stmt *> LoopIndependence::awaitingLoops() const {
  std::vector<const Stmt *> Loops;
  collectLoops(*writtenBody(Body.function()), Forms, Context, Loops);
  return Loops;
}

static void collectConjuncts(const Expr &Condition,
                             SmallVectorImpl<const Expr *> &Conjuncts) {
  const Expr &E = *Condition.IgnoreParenImpCasts();
  const auto *Operator = dyn_cast<BinaryOperator>(&E);
  if (!Operator || Operator->getOpcode() != BO_LAnd) {
    Conjuncts.push_back(&E);
    return;
  }
  collectConjuncts(*Operator->getLHS(), Conjuncts);
  collectConjuncts(*Operator->getRHS(), Conjuncts);
}

/// Whether the loop may be left because of what it awaited.
std::optional<Exemption> LoopIndependence::judgeExits(const Case &Of) {
  const KnownBeforehand Known(Of.Form, Of.Region, Of.All, Away, Context);
  // What a loop is limited by besides its counter ends it as a `break` does.
  if (Of.Form.Condition) {
    SmallVector<const Expr *, 2> Conjuncts;
    collectConjuncts(*Of.Form.Condition, Conjuncts);
    if (Conjuncts.size() > 1 && !llvm::all_of(Conjuncts, [&](const Expr *One) {
          return Of.Region.variesWithRun(*One) || Known.isKnown(*One);
        }))
      return Exemption::DependentExit;
  }
  for (const Exit &Found : Of.All.Exits) {
    if (!Of.Loop && isa<ReturnStmt, CoreturnStmt>(Found.Where))
      continue;
    if (Found.IsInHandler)
      return Exemption::DependentExit;
    for (const Stmt *Condition : Flow.conditionsOf(*Found.Where))
      if (Of.Parts.contains(Condition) && !Known.isKnown(*Condition))
        return Exemption::DependentExit;
  }
  return std::nullopt;
}

/// Whether each iteration sets \p Variable before it reads it, so that it
/// could as well have one of its own.
bool LoopIndependence::isOverwrittenFirst(const ValueDecl *Variable,
                                          const Case &Of) {
  const auto *Local = dyn_cast_or_null<VarDecl>(Variable);
  return Of.Loop && Local && Local->hasLocalStorage() &&
         Local->getType()->isScalarType() &&
         llvm::all_of(Of.All.OnShared,
                      [&](const Effect &Other) {
                        return Other.Object.Root != Local ||
                               Other.Kind == Effect::Write;
                      }) &&
         Flow.isForgottenBy(*Of.Loop, *Local) && !Away.contains(*Local);
}

/// Whether all that the loop does to \p Variable, a local one on which nothing
/// that is awaited depends, is to give it one and the same value.
bool LoopIndependence::isFlag(const ValueDecl *Variable, const Case &Of) const {
  const auto *Local = dyn_cast_or_null<VarDecl>(Variable);
  if (!Local || !Local->hasLocalStorage() || Of.All.Steering.contains(Local))
    return false;
  std::optional<llvm::APSInt> Value;
  return llvm::all_of(Of.All.OnShared, [&](const Effect &Other) {
    if (Other.Object.Root != Local)
      return true;
    const auto *Assignment = dyn_cast<BinaryOperator>(Other.Where);
    const std::optional<llvm::APSInt> Given =
        Assignment && Assignment->getOpcode() == BO_Assign
            ? Assignment->getRHS()->getIntegerConstantExpr(Context)
            : std::nullopt;
    const bool IsSame =
        Given && (!Value || llvm::APSInt::isSameValue(*Value, *Given));
    Value = Given;
    return IsSame;
  });
}

/// Whether later iterations cannot notice \p Found, or the calls that it is
/// part of were shown to be independent.
bool LoopIndependence::isHarmless(const Effect &Found, const Case &Of) {
  if (Found.Call && llvm::is_contained(Of.Judged, Found.Call))
    return true;
  if (Found.Kind == Effect::Write &&
      (isFlag(Found.Object.Root, Of) ||
       isOverwrittenFirst(Found.Object.Root, Of)))
    return true;
  return Of.All.commutes(Found) ||
         (Of.Synchronous && Of.Synchronous->contain(Found));
}

std::optional<Exemption> LoopIndependence::judgeEffects(const Case &Of) {
  for (const Effect &Found : Of.All.OnShared)
    if (!isHarmless(Found, Of)) {
      const ValueDecl *Root = Found.Object.Root;
      if (Root && Of.All.Deciding.contains(Root) &&
          Found.Kind != Effect::Write && Found.Kind != Effect::Pass)
        return Exemption::AtMostOnce;
      return Root && Of.All.steers(Found) ? Exemption::CarriedValue
                                          : Exemption::SharedState;
    }
  if (Of.All.followsLinks())
    return Exemption::CarriedValue;
  for (const Stmt *Part : Of.Parts)
    if (const auto *Call = dyn_cast<CallExpr>(Part);
        Call && Call->getDirectCallee() &&
        Bodies.writesGlobals(*Call->getDirectCallee()))
      return Exemption::SharedState;
  return std::nullopt;
}

/// Whether a condition looks at the object on which the loop awaits and of
/// which nothing is known: it may keep what it has loaded.
bool LoopIndependence::looksIntoCache(const Case &Of) const {
  return llvm::any_of(Of.Awaits, [&](const IndependentAwait &Await) {
    const auto *Member = dyn_cast_or_null<CXXMemberCallExpr>(Await.Call);
    if (!Member || Await.Why != Evidence::Nothing)
      return false;
    const ObjectOrigin Object =
        Of.Region.originOf(*Member->getImplicitObjectArgument());
    return llvm::any_of(Of.All.Deciding, [&](const ValueDecl *Variable) {
      return Object.InThis ? isa<FieldDecl>(Variable) : Variable == Object.Root;
    });
  });
}

/// Whether \p Variable, which nobody uses, only exists until the end of its
/// scope.
static bool isGuard(const VarDecl &Variable, const FunctionBody &Body) {
  const CXXRecordDecl *Record = Variable.getType()->getAsCXXRecordDecl();
  return !Body.uses(Variable) && Record && Record->hasDefinition() &&
         !Record->hasTrivialDestructor();
}

/// Whether a variable in the body, or one around the loop that was awaited, is
/// a guard.
bool LoopIndependence::holdsGuard(const Case &Of) {
  if (!Guards) {
    Guards.emplace();
    for (const VarDecl *Variable : Body.locals())
      if (isGuard(*Variable, Body))
        Guards->push_back(Variable);
  }
  auto IsAround = [&](const VarDecl &Variable) {
    const SourceRange Scope = Graph.scopeOf(Variable).getSourceRange();
    const SourceLocation Loop = Of.Loop->getBeginLoc();
    const SourceManager &Sources = Context.getSourceManager();
    return Sources.isPointWithin(Loop, Variable.getLocation(), Scope.getEnd());
  };
  return llvm::any_of(*Guards, [&](const VarDecl *Variable) {
    return Of.Region.isPerRun(*Variable) ||
           (Of.Loop && Variable->getInit() &&
            Forms.awaits(Variable->getInit()) && IsAround(*Variable));
  });
}

/// Whether \p Returned is a task that its maker has made ready.
static bool isReady(const Expr &Returned, const ModelIndex &Models) {
  const auto *Call = dyn_cast<CallExpr>(&withoutMove(Returned));
  const Known<FunctionFact> Fact =
      Call ? Models.functionFact(*Call) : Known<FunctionFact>();
  return Fact && Fact->MakesReady;
}

/// The expressions that the runs of \p Of await: operands of `co_await` and,
/// where nothing else awaits it, what the function returns.
LoopIndependence::AwaitedParts LoopIndependence::awaitedIn(const Case &Of) {
  AwaitedParts Found;
  for (const Stmt *Part : Of.Parts)
    if (const Expr *Awaited = Forms.awaitedBy(*Part);
        Awaited && (!Of.Loop || Flow.comesBack(*Part, *Of.Loop)))
      Found.push_back({cast<Expr>(Part), Awaited});
  if (!Of.Loop && !Body.isCoroutine())
    for (const Exit &Left : Of.All.Exits)
      if (const auto *Return = dyn_cast<ReturnStmt>(Left.Where);
          Return && Return->getRetValue() &&
          !isReady(*Return->getRetValue(), Models))
        Found.push_back({Return->getRetValue(), Return->getRetValue()});
  return Found;
}

/// Whether \p Call may start a task like \p Task. What changes a task does
/// that, or little else, and so does a function that takes one and gives it
/// back.
static bool mayStart(const CallExpr &Call, const Expr &Task,
                     const ASTContext &Context) {
  auto IsSame = [&](const Expr &E) {
    return Context.hasSameUnqualifiedType(E.getType(), Task.getType());
  };
  const FunctionDecl *Callee = calleeOf(Call);
  if (!Callee || !Callee->getIdentifier() || Call.isCallToStdMove())
    return false;
  if (isa<CXXMemberCallExpr>(Call)) {
    const Expr &Object = *objectOf(Call);
    return !cast<CXXMethodDecl>(Callee)->isConst() && IsSame(Object) &&
           Object.isLValue() && !isa<MaterializeTemporaryExpr>(Object);
  }
  return !Callee->isInStdNamespace() && IsSame(Call) &&
         llvm::any_of(argumentsOf(Call),
                      [&](const Expr *Each) { return IsSame(*Each); });
}

/// Whether the function, or a lambda in it, may start an object like \p Task
/// before that is awaited.
bool LoopIndependence::startsByHand(const Expr &Task) const {
  auto Starts = [&](const Stmt &S) {
    const auto *Call = dyn_cast<CallExpr>(&S);
    return Call && mayStart(*Call, Task, Context);
  };
  return llvm::any_of(
             Body.calls(),
             [&](const CallSite &Site) { return Starts(*Site.Call); }) ||
         llvm::any_of(Body.lambdas(), [&](const LambdaExpr *Lambda) {
           bool Found = false;
           forEachEvaluated(*Lambda->getBody(), Context,
                            [&](const Stmt &S) { Found |= Starts(S); });
           return Found;
         });
}

/// Whether \p Loop goes over what comes out of an await that is repeated, as
/// out of a queue: that is worked off in the order of the queue.
bool LoopIndependence::worksOffQueue(const Stmt *Loop) const {
  const auto *Range = dyn_cast_or_null<CXXForRangeStmt>(Loop);
  const VarDecl *Holder =
      Range ? variableHandedOn(*Range->getRangeInit()) : nullptr;
  const Expr *Taken =
      Holder && Holder->getInit()
          ? &lookThrough(*Holder->getInit(), Passing::Same | Passing::Copy)
          : nullptr;
  return llvm::any_of(Body.awaits(), [&](const AwaitSite &Site) {
    return Site.Await == Taken && Site.Loop;
  });
}

static LoopVerdict leftAlone(Exemption Why) {
  LoopVerdict Verdict;
  Verdict.Why = Why;
  return Verdict;
}

LoopVerdict LoopIndependence::judge(const Stmt &Loop) {
  LoopForm Form = formOf(Loop, Forms, Context);
  // What the function captures may be moved on by other runs of it, as the
  // number of what is next to do for several workers is.
  llvm::erase_if(Form.Inductions, [&](const ValueDecl *Each) {
    const DeclContext *Declares = Each->getDeclContext();
    return Declares != &Body.function() && Declares->Encloses(&Body.function());
  });
  const auto *Range = dyn_cast<CXXForRangeStmt>(&Loop);
  // A generator makes its elements one by one, and may never end.
  if (Form.End == LoopForm::Awaits ||
      (Range &&
       Awaitable.isReturnedByCoroutines(Range->getRangeInit()->getType())))
    return leftAlone(Exemption::AwaitingHeader);
  if (Form.End == LoopForm::Unknown)
    return leftAlone(Exemption::NoFiniteRange);
  if (Form.End == LoopForm::Once)
    return leftAlone(Exemption::AtMostOnce);
  if (Form.IsBackward)
    return leftAlone(Exemption::Backward);
  return judge(Form, &Loop);
}

LoopVerdict LoopIndependence::judgeRepeated() {
  const FunctionDecl &Function = Body.function();
  LoopForm Form;
  Form.End = LoopForm::Finite;
  Form.Code = {writtenBody(Function)};
  Form.Inductions.assign(Function.param_begin(), Function.param_end());
  return judge(Form, nullptr);
}

LoopVerdict LoopIndependence::judge(const LoopForm &Form, const Stmt *Loop) {
  const RepeatedCode Region(Form.Code, Form.perRun(), Context);
  const Effects All =
      effectsOf(Form.Code, Form.Condition, Region, Forms, Context);
  std::optional<SynchronousEffects> Synchronous;
  if (Form.Code.size() == 1)
    Synchronous.emplace(*Form.Code.front(), Body.function(), Away, Context);
  Case Of = {Loop, Form, Region, All, Synchronous ? &*Synchronous : nullptr,
             {},   {},   {}};
  for (const Stmt *Code : Form.Code)
    collectParts(*Code, Context, Of.Parts);
  LoopVerdict Verdict;
  for (const auto &[Where, Operand] : awaitedIn(Of)) {
    const AwaitVerdict Found = Judge.judge(*Operand, Region, All);
    if (!Found.Why)
      return leftAlone(Found.Against);
    if (Found.Why == Evidence::StoredTask && startsByHand(*Operand))
      return leftAlone(Exemption::RunsAlready);
    if (Found.Why == Evidence::StoredTask && worksOffQueue(Loop))
      return leftAlone(Exemption::Pacing);
    Of.Awaits.push_back({Where, Found.Call, *Found.Why, Found.Elsewhere});
    Of.Judged.append(Found.Judged);
    Verdict.Level = std::max(Verdict.Level, confidenceOf(*Found.Why));
  }
  if (Of.Awaits.empty() || looksIntoCache(Of))
    return leftAlone(Exemption::AtMostOnce);
  if (All.Yield || holdsGuard(Of))
    return leftAlone(Exemption::YieldOrGuard);
  if (const std::optional<Exemption> Why = judgeExits(Of))
    return leftAlone(*Why);
  if (const std::optional<Exemption> Why = judgeEffects(Of))
    return leftAlone(*Why);
  Verdict.Awaits = std::move(Of.Awaits);
  return Verdict;
}

} // namespace async_tidy
