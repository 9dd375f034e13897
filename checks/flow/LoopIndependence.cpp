//===--- LoopIndependence.cpp - Loops whose awaits could overlap
//------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/LoopIndependence.h"
#include "async-tidy/KnownBeforehand.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace async_tidy {

/// A loop that is being judged.
struct LoopIndependence::Case {
  const Stmt &Loop;
  const LoopForm &Form;
  const RepeatedCode &Region;
  const Effects &All;
  /// The parts of the code that is repeated.
  llvm::SmallPtrSet<const Stmt *, 32> Parts;
  std::vector<IndependentAwait> Awaits;
  /// The calls that were shown to leave each other alone.
  SmallVector<const CallExpr *, 4> Judged;
};

/// Evidence for one await, or what ties it to those of other iterations.
struct LoopIndependence::AwaitVerdict {
  std::optional<Evidence> Why;
  const CallExpr *Call = nullptr;
  SmallVector<const CallExpr *, 2> Judged;
  Exemption Against = Exemption::SharedObject;

  AwaitVerdict(Exemption Tie) : Against(Tie) {}
  AwaitVerdict(Evidence Shown, const CallExpr *Of) : Why(Shown), Call(Of) {
    if (Of)
      Judged.push_back(Of);
  }

  /// Joins in \p Other, of which this one is as sure as of the less certain.
  void join(const AwaitVerdict &Other) {
    if (!Why)
      return;
    if (!Other.Why || confidenceOf(*Other.Why) > confidenceOf(*Why)) {
      Why = Other.Why;
      Against = Other.Against;
    }
    Judged.append(Other.Judged);
  }
};

static void collectParts(const Stmt &S, const ASTContext &Context,
                         llvm::SmallPtrSetImpl<const Stmt *> &Parts) {
  Parts.insert(&S);
  SmallVector<const Stmt *, 8> Children;
  evaluatedChildren(S, Context, Children);
  for (const Stmt *Child : Children)
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

static void collectLoops(const Stmt &S, const ASTContext &Context,
                         std::vector<const Stmt *> &Loops) {
  if (isLoop(S, Context) && awaits(&S, Context))
    Loops.push_back(&S);
  SmallVector<const Stmt *, 8> Children;
  evaluatedChildren(S, Context, Children);
  for (const Stmt *Child : Children)
    collectLoops(*Child, Context, Loops);
}

std::vector<const Stmt *> LoopIndependence::awaitingLoops() const {
  std::vector<const Stmt *> Loops;
  if (!Body.awaits().empty())
    collectLoops(*writtenBody(Body.function()), Context, Loops);
  return Loops;
}

/// What \p E, if it names a task that the run made and has kept in a variable
/// of its own, was made by; else \p E.
static const Expr &whereItWasMade(const Expr &E, const RepeatedCode &Region) {
  const auto *Reference = dyn_cast<DeclRefExpr>(&E);
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  if (!Variable || !Region.isLocal(*Variable) || !Variable->getInit() ||
      Variable->getType()->isReferenceType())
    return E;
  const Expr &Init = withoutMove(*Variable->getInit());
  return isa<CallExpr>(Init) && Init.isPRValue() ? Init : E;
}

static Exemption exemptionOf(Obstacle Found) {
  switch (Found) {
  case Obstacle::HiddenCallee:
  case Obstacle::SharedObject:
    return Exemption::SharedObject;
  case Obstacle::Paces:
    return Exemption::Pacing;
  case Obstacle::Combines:
    return Exemption::RunsAlready;
  }
  llvm_unreachable("covered switch");
}

LoopIndependence::AwaitVerdict LoopIndependence::judgeCall(const CallExpr &Call,
                                                           const Case &Of) {
  // What a task is wrapped into, to run it elsewhere or to look at its result,
  // leaves the rest to the task; members of a shared object do more.
  std::optional<AwaitVerdict> Wrapped;
  auto LookInto = [&](const Expr &Given) {
    const auto *Inner = dyn_cast<CallExpr>(&withoutMove(Given));
    if (!Inner || !Inner->isPRValue() || !Awaitable.of(Inner->getType()))
      return;
    const AwaitVerdict Found = judgeCall(*Inner, Of);
    if (Wrapped)
      Wrapped->join(Found);
    else
      Wrapped = Found;
  };
  const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call);
  if (Member)
    LookInto(*Member->getImplicitObjectArgument());
  const bool OnShared =
      Member &&
      Of.Region.originOf(*Member->getImplicitObjectArgument()).isShared();
  for (const Expr *Argument : Call.arguments())
    LookInto(*Argument);

  const CallVerdict Own = Calls.judge(Call, Of.Region);
  if (!Wrapped)
    return Own.Why ? AwaitVerdict(*Own.Why, &Call) : exemptionOf(Own.Against);
  if (!Own.Why && (OnShared || Own.Against != Obstacle::SharedObject))
    return exemptionOf(Own.Against);
  if (OnShared)
    Wrapped->join({*Own.Why, &Call});
  Wrapped->Judged.push_back(&Call);
  return *Wrapped;
}

LoopIndependence::AwaitVerdict
LoopIndependence::judgeOperand(const Expr &Awaited, const Case &Of) {
  const Expr &Operand = whereItWasMade(withoutMove(Awaited), Of.Region);
  if (const auto *Choice = dyn_cast<ConditionalOperator>(&Operand)) {
    AwaitVerdict First = judgeOperand(*Choice->getTrueExpr(), Of);
    First.join(judgeOperand(*Choice->getFalseExpr(), Of));
    return First;
  }
  const std::optional<AwaitableType> Type = Awaitable.of(Operand.getType());
  const auto *Call = dyn_cast<CallExpr>(&Operand);
  if (!Type || (Call && Calls.paces(*Call, Of.Region)))
    return Exemption::Pacing;
  if (!Of.Region.variesWithRun(Operand, Of.All.Touched))
    return Exemption::SameCall;
  const bool PicksStored =
      !Call || isa<CXXOperatorCallExpr>(Call) || Operand.isGLValue();
  if (PicksStored) {
    // Work that was started before the loop runs already.
    if (Type->IsTask && Type->StartPolicy == Start::Lazy &&
        Of.Region.originOf(Operand).Kind == ObjectOrigin::Element)
      return AwaitVerdict(Evidence::StoredTask, nullptr);
    if (!Call || Operand.isGLValue())
      return Exemption::RunsAlready;
  }
  // Locks, timers and switches of the executor are awaiters, and no tasks.
  const Known<FunctionFact> Fact = Models.functionFact(*Call);
  if (!Type->IsTask && !(Fact && Fact->Concurrent))
    return Exemption::Pacing;
  return judgeCall(*Call, Of);
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
  const KnownBeforehand Known(Of.Form, Of.Region, Of.All, Context);
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
  return Local && Local->hasLocalStorage() &&
         Local->getType()->isScalarType() &&
         llvm::all_of(Of.All.OnShared,
                      [&](const Effect &Other) {
                        return Other.Object.Root != Local ||
                               Other.Kind == Effect::Write;
                      }) &&
         Flow.isForgottenBy(Of.Loop, *Local);
}

/// Whether later iterations cannot notice \p Found, or the calls that it is
/// part of were shown to be independent.
bool LoopIndependence::isHarmless(const Effect &Found, const Case &Of) {
  if (Found.Call && llvm::is_contained(Of.Judged, Found.Call))
    return true;
  if (Found.Kind == Effect::Write)
    return isOverwrittenFirst(Found.Object.Root, Of);
  if (Found.Kind == Effect::Pass)
    return false;
  return Found.Object.Root && !Of.All.Steering.contains(Found.Object.Root);
}

std::optional<Exemption> LoopIndependence::judgeEffects(const Case &Of) {
  for (const Effect &Found : Of.All.OnShared)
    if (!isHarmless(Found, Of)) {
      const ValueDecl *Root = Found.Object.Root;
      if (Root && Of.All.Deciding.contains(Root) &&
          Found.Kind != Effect::Write && Found.Kind != Effect::Pass)
        return Exemption::AtMostOnce;
      return Root && Of.All.Steering.contains(Root) ? Exemption::CarriedValue
                                                    : Exemption::SharedState;
    }
  if (Of.All.followsLinks())
    return Exemption::CarriedValue;
  for (const Stmt *Part : Of.Parts)
    if (const auto *Call = dyn_cast<CallExpr>(Part);
        Call && Call->getDirectCallee() &&
        Calls.writesGlobals(*Call->getDirectCallee()))
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

/// Collects the variables of the blocks around \p Inner, if \p S is one.
static bool collectEnclosing(const Stmt &S, const Stmt &Inner,
                             const ASTContext &Context,
                             SmallVectorImpl<const VarDecl *> &Variables) {
  if (&S == &Inner)
    return true;
  SmallVector<const Stmt *, 8> Children;
  evaluatedChildren(S, Context, Children);
  for (const auto &[Index, Child] : llvm::enumerate(Children)) {
    if (!collectEnclosing(*Child, Inner, Context, Variables))
      continue;
    if (isa<CompoundStmt>(S))
      for (const Stmt *Before : ArrayRef(Children).take_front(Index))
        if (const auto *Declaration = dyn_cast<DeclStmt>(Before))
          for (const Decl *One : Declaration->decls())
            if (const auto *Variable = dyn_cast<VarDecl>(One))
              Variables.push_back(Variable);
    return true;
  }
  return false;
}

/// Whether a variable in the body, or one around the loop that was awaited,
/// only exists until the end of its scope: it is a guard.
bool LoopIndependence::holdsGuard(const Case &Of) const {
  auto IsGuard = [&](const VarDecl *Variable) {
    const CXXRecordDecl *Record = Variable->getType()->getAsCXXRecordDecl();
    return !Body.uses(*Variable) && Record && Record->hasDefinition() &&
           !Record->hasTrivialDestructor();
  };
  SmallVector<const VarDecl *, 4> Around;
  collectEnclosing(*writtenBody(Body.function()), Of.Loop, Context, Around);
  return llvm::any_of(Body.locals(),
                      [&](const VarDecl *Variable) {
                        return Of.Region.isPerRun(*Variable) &&
                               IsGuard(Variable);
                      }) ||
         llvm::any_of(Around, [&](const VarDecl *Variable) {
           return IsGuard(Variable) && Variable->getInit() &&
                  awaits(Variable->getInit(), Context);
         });
}

LoopVerdict LoopIndependence::judge(const Stmt &Loop) {
  auto Left = [](Exemption Why) {
    LoopVerdict Verdict;
    Verdict.Why = Why;
    return Verdict;
  };
  const LoopForm Form = formOf(Loop, Context);
  const auto *Range = dyn_cast<CXXForRangeStmt>(&Loop);
  // A generator makes its elements one by one, and may never end.
  if (Form.End == LoopForm::Awaits ||
      (Range &&
       Awaitable.isReturnedByCoroutines(Range->getRangeInit()->getType())))
    return Left(Exemption::AwaitingHeader);
  if (Form.End == LoopForm::Unknown)
    return Left(Exemption::NoFiniteRange);
  if (Form.End == LoopForm::Once)
    return Left(Exemption::AtMostOnce);

  const RepeatedCode Region(Form.Code, Form.perRun(), Context);
  const Effects All = effectsOf(Form.Code, Form.Condition, Region, Context);
  Case Of = {Loop, Form, Region, All, {}, {}, {}};
  for (const Stmt *Code : Form.Code)
    collectParts(*Code, Context, Of.Parts);
  LoopVerdict Verdict;
  for (const AwaitSite &Site : Body.awaits()) {
    if (!Of.Parts.contains(Site.Await) || !Flow.comesBack(*Site.Await, Loop))
      continue;
    const AwaitVerdict Found = judgeOperand(*Site.Await->getOperand(), Of);
    if (!Found.Why)
      return Left(Found.Against);
    Of.Awaits.push_back({Site.Await, Found.Call, *Found.Why});
    Of.Judged.append(Found.Judged);
    Verdict.Level = std::max(Verdict.Level, confidenceOf(*Found.Why));
  }
  if (Of.Awaits.empty() || looksIntoCache(Of))
    return Left(Exemption::AtMostOnce);
  if (All.Yield || holdsGuard(Of))
    return Left(Exemption::YieldOrGuard);
  if (const std::optional<Exemption> Why = judgeExits(Of))
    return Left(*Why);
  if (const std::optional<Exemption> Why = judgeEffects(Of))
    return Left(*Why);
  Verdict.Awaits = std::move(Of.Awaits);
  return Verdict;
}

} // namespace async_tidy
