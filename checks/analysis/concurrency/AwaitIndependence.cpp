//===--- AwaitIndependence.cpp - Awaits that could overlap ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/concurrency/AwaitIndependence.h"

using namespace clang;

namespace async_tidy {

AwaitVerdict::AwaitVerdict(const CallVerdict &Shown, const CallExpr &Of)
    : Why(Shown.Why), Call(&Of), Elsewhere(Shown.Elsewhere) {
  Judged.push_back(&Of);
}

void AwaitVerdict::join(const AwaitVerdict &Other) {
  if (!Why)
    return;
  if (!Other.Why || confidenceOf(*Other.Why) > confidenceOf(*Why)) {
    Why = Other.Why;
    Against = Other.Against;
  }
  Judged.append(Other.Judged);
  Elsewhere.append(Other.Elsewhere);
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
  case Obstacle::Idle:
    return Exemption::Pacing;
  case Obstacle::Combines:
  case Obstacle::Joins:
    return Exemption::RunsAlready;
  }
  llvm_unreachable("covered switch");
}

AwaitVerdict AwaitIndependence::judgeCall(const CallExpr &Call,
                                          const RepeatedCode &Region) {
  // What a task is wrapped into, to run it elsewhere or to look at its result,
  // leaves the rest to the task; members of a shared object do more.
  std::optional<AwaitVerdict> Wrapped;
  auto LookInto = [&](const Expr &Given) {
    const auto *Inner = dyn_cast<CallExpr>(&withoutMove(Given));
    if (!Inner || !Inner->isPRValue() || !Awaitable.of(Inner->getType()))
      return;
    const AwaitVerdict Found = judgeCall(*Inner, Region);
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
      Region.originOf(*Member->getImplicitObjectArgument()).isShared();
  for (const Expr *Argument : Call.arguments())
    LookInto(*Argument);

  const CallVerdict Own = Calls.judge(Call, Region);
  if (!Wrapped)
    return Own.Why ? AwaitVerdict(Own, Call) : exemptionOf(Own.Against);
  if (!Own.Why && (OnShared || Own.Against != Obstacle::SharedObject))
    return exemptionOf(Own.Against);
  if (OnShared)
    Wrapped->join({Own, Call});
  Wrapped->Judged.push_back(&Call);
  return *Wrapped;
}

AwaitVerdict AwaitIndependence::judge(const Expr &Awaited,
                                      const RepeatedCode &Region,
                                      const Effects &All) {
  const Expr &Operand = whereItWasMade(withoutMove(Awaited), Region);
  if (const auto *Choice = dyn_cast<ConditionalOperator>(&Operand)) {
    AwaitVerdict First = judge(*Choice->getTrueExpr(), Region, All);
    First.join(judge(*Choice->getFalseExpr(), Region, All));
    return First;
  }
  const std::optional<AwaitableType> Type = Awaitable.of(Operand.getType());
  const auto *Call = dyn_cast<CallExpr>(&Operand);
  if (!Type || (Call && Calls.paces(*Call, Region)))
    return Exemption::Pacing;
  if (!Region.variesWithRun(Operand, All.Touched))
    return Exemption::SameCall;
  const bool PicksStored =
      !Call || isa<CXXOperatorCallExpr>(Call) || Operand.isGLValue();
  if (PicksStored) {
    // Work that was started before the loop runs already.
    if (Type->IsTask && Type->StartPolicy == Start::Lazy &&
        Region.originOf(Operand).Kind == ObjectOrigin::Element)
      return Evidence::StoredTask;
    if (!Call || Operand.isGLValue())
      return Exemption::RunsAlready;
  }
  // Locks, timers and switches of the executor are awaiters, and no tasks.
  const Known<FunctionFact> Fact = Models.functionFact(*Call);
  if (!Type->IsTask && !(Fact && Fact->Concurrent))
    return Exemption::Pacing;
  return judgeCall(*Call, Region);
}

} // namespace async_tidy
