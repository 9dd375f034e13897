//===--- NeighborAwaits.cpp - Awaits that follow each other ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/concurrency/NeighborAwaits.h"
#include "async-tidy/concurrency/LoopForm.h"
#include "async-tidy/objects/ArgumentWrites.h"
#include "async-tidy/syntax/CallParts.h"

using namespace clang;

namespace async_tidy {

/// A statement that awaits one call and does nothing else but keep the result.
struct NeighborAwaits::Candidate {
  NeighborAwait What = {};
  /// Nothing was found that rules out that such calls overlap.
  bool MayOverlap = true;
  /// The variable that gets the result, or null.
  const ValueDecl *Result = nullptr;
  /// The objects that the call is given, and which of them it may write.
  SmallVector<std::pair<ObjectOrigin, bool>, 4> Objects;
};

/// The await that \p E is, once what the compiler adds is left out.
static const CoawaitExpr *awaitIn(const Expr &E) {
  return dyn_cast<CoawaitExpr>(E.IgnoreParenImpCasts()->IgnoreImplicit());
}

/// The await that \p S keeps the result of or drops, and the variable for it.
static std::pair<const CoawaitExpr *, const ValueDecl *>
plainAwait(const Stmt &S) {
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S)) {
    const auto *Variable = Declaration->isSingleDecl()
                               ? dyn_cast<VarDecl>(Declaration->getSingleDecl())
                               : nullptr;
    const Expr *Init = Variable ? Variable->getInit() : nullptr;
    return {Init ? awaitIn(*Init) : nullptr, Variable};
  }
  const auto *E = dyn_cast<Expr>(&S);
  if (!E)
    return {nullptr, nullptr};
  E = E->IgnoreParenImpCasts()->IgnoreImplicit();
  const Expr *Target = nullptr, *Value = E;
  if (const auto *Assignment = dyn_cast<BinaryOperator>(E);
      Assignment && Assignment->getOpcode() == BO_Assign) {
    Target = Assignment->getLHS();
    Value = Assignment->getRHS();
  } else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E);
             Operator && Operator->getOperator() == OO_Equal) {
    Target = Operator->getArg(0);
    Value = Operator->getArg(1);
  }
  if (!Target)
    return {awaitIn(*Value), nullptr};
  const auto *Named = dyn_cast<DeclRefExpr>(Target->IgnoreParenImpCasts());
  return {Named ? awaitIn(*Value) : nullptr,
          Named ? Named->getDecl() : nullptr};
}

/// Calls \p Visit with each object that \p Call gets, and whether it may write
/// the object.
static void forEachObject(const CallExpr &Call,
                          llvm::function_ref<void(const Expr &, bool)> Visit) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
  if (const Expr *Object = objectOf(Call))
    Visit(*Object, !Method || !Method->isConst());
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  for (const auto &[Index, Argument] : llvm::enumerate(Arguments))
    Visit(*Argument, mayWriteArgument(Callee, Arguments, Index));
}

std::optional<NeighborAwaits::Candidate>
NeighborAwaits::candidateOf(const Stmt &S) {
  const auto [Await, Result] = plainAwait(S);
  if (!Await || Forms.awaits(Await->getOperand()))
    return std::nullopt;
  const Expr *Operand = &withoutMove(*Await->getOperand());
  const std::optional<AwaitableType> Type = Awaitable.of(Operand->getType());
  if (!Type || !Type->IsTask)
    return std::nullopt;
  // A task that was made before but runs only when it is awaited.
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Operand)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    if (!Variable || !Variable->hasLocalStorage() || !Variable->getInit() ||
        isa<ParmVarDecl>(Variable) || Type->StartPolicy != Start::Lazy)
      return std::nullopt;
    Operand = &withoutMove(*Variable->getInit());
  }
  const auto *Call = dyn_cast<CallExpr>(Operand);
  if (!Call || !Call->isPRValue())
    return std::nullopt;
  // What a wrapper of tasks does is up to them: `read(socket) || timeout(1s)`.
  if (llvm::any_of(argumentsOf(*Call), [&](const Expr *Given) {
        return Awaitable.of(Given->getType()).has_value();
      }))
    return std::nullopt;
  const RepeatedCode Region({&S}, {}, Context);
  const CallVerdict Verdict = Calls.judge(*Call, Region);
  if (!Verdict.Why && Verdict.Against != Obstacle::SharedObject)
    return std::nullopt;
  Candidate Found;
  Found.MayOverlap = Verdict.Why.has_value();
  Found.What = {Await, Call, Verdict.Why.value_or(Evidence::Nothing),
                Verdict.Elsewhere};
  Found.Result = Result;
  forEachObject(*Call, [&](const Expr &Given, bool Writable) {
    Found.Objects.push_back({Region.originOf(Given), Writable});
  });
  return Found;
}

/// Whether \p One and \p Other may be parts of the same object.
static bool mayOverlap(const ObjectOrigin &One, const ObjectOrigin &Other) {
  if (!One.isShared() || !Other.isShared())
    return false;
  if (!One.Root && !One.InThis)
    return true;
  if (!Other.Root && !Other.InThis)
    return true;
  return (One.InThis && Other.InThis && (!One.Root || !Other.Root)) ||
         One.Root == Other.Root;
}

/// How sure it is that \p Second, which comes later, does not need \p First.
std::optional<Confidence> NeighborAwaits::judgePair(Candidate &First,
                                                    Candidate &Second) {
  const CallExpr &Earlier = *First.What.Call, &Later = *Second.What.Call;
  if (First.Result && mentions(Later, *First.Result, Context))
    return std::nullopt;
  const auto NeedsMore = [](const Candidate &One) {
    return !One.MayOverlap || One.What.Why == Evidence::Nothing;
  };
  if (NeedsMore(First) && NeedsMore(Second) &&
      Calls.workOnOtherParts(Earlier, Later)) {
    First.What.Why = Second.What.Why = Evidence::OtherPart;
    return Confidence::Body;
  }
  if (!First.MayOverlap || !Second.MayOverlap)
    return std::nullopt;
  const bool SameCallee = Earlier.getDirectCallee()->getCanonicalDecl() ==
                          Later.getDirectCallee()->getCanonicalDecl();
  // What yields nothing is awaited for its effect, which a later call may need;
  // several calls of one function are like a loop. But the very same call is
  // repeated on purpose.
  const bool BothYield = !First.What.Await->getType()->isVoidType() &&
                         !Second.What.Await->getType()->isVoidType();
  if (!BothYield && !SameCallee)
    return std::nullopt;
  llvm::FoldingSetNodeID EarlierCall, LaterCall;
  Earlier.Profile(EarlierCall, Context, /*Canonical=*/true);
  Later.Profile(LaterCall, Context, /*Canonical=*/true);
  if (EarlierCall == LaterCall)
    return std::nullopt;
  const bool IsShown = First.What.Why != Evidence::Nothing &&
                       Second.What.Why != Evidence::Nothing;
  if (!IsShown && !SameCallee)
    for (const auto &[One, WritesOne] : First.Objects)
      for (const auto &[Other, WritesOther] : Second.Objects)
        if ((WritesOne || WritesOther) && mayOverlap(One, Other))
          return std::nullopt;
  return std::max(confidenceOf(First.What.Why), confidenceOf(Second.What.Why));
}

/// Whether \p S, which awaits nothing, changes nothing either.
bool NeighborAwaits::isHarmless(const Stmt &S) const {
  if (!isa<DeclStmt>(S) || Forms.awaits(&S))
    return false;
  const RepeatedCode Region({&S}, {}, Context);
  const Effects All = effectsOf({&S}, nullptr, Region, Forms, Context);
  return All.OnShared.empty() && All.Exits.empty();
}

void NeighborAwaits::visitBlock(const CompoundStmt &Block,
                                std::vector<NeighborGroup> &Into) {
  SmallVector<Candidate, 4> Current;
  SmallVector<const VarDecl *, 4> Derived;
  Confidence Level = Confidence::Body;
  auto Finish = [&] {
    if (Current.size() > 1) {
      NeighborGroup Group;
      Group.Level = Level;
      for (const Candidate &One : Current)
        Group.Awaits.push_back(One.What);
      Into.push_back(std::move(Group));
    }
    Current.clear();
    Derived.clear();
    Level = Confidence::Body;
  };
  auto DependsOnCurrent = [&](const Stmt &S) {
    return llvm::any_of(Derived,
                        [&](const VarDecl *Variable) {
                          return mentions(S, *Variable, Context);
                        }) ||
           llvm::any_of(Current, [&](const Candidate &One) {
             return One.Result && mentions(S, *One.Result, Context);
           });
  };
  for (const Stmt *S : Block.body()) {
    std::optional<Candidate> Next = candidateOf(*S);
    if (!Next) {
      if (!isHarmless(*S))
        Finish();
      else if (DependsOnCurrent(*S))
        for (const Decl *One : cast<DeclStmt>(S)->decls())
          if (const auto *Variable = dyn_cast<VarDecl>(One))
            Derived.push_back(Variable);
      continue;
    }
    Confidence Joined = Level;
    bool Joins = !DependsOnCurrent(*Next->What.Call);
    for (Candidate &One : Current) {
      const std::optional<Confidence> Pair =
          Joins ? judgePair(One, *Next) : std::nullopt;
      Joins &= Pair.has_value();
      Joined = std::max(Joined, Pair.value_or(Confidence::Guess));
    }
    const bool IsFull = Joins && Current.size() == MaxNeighbors;
    if (IsFull)
      GraphOf(Body.function()).note(Limit::Neighbors);
    if (!Joins || IsFull) {
      Finish();
      Joined = Confidence::Body;
    }
    Current.push_back(std::move(*Next));
    Level = Joined;
  }
  Finish();
}

void NeighborAwaits::visit(const Stmt &S, std::vector<NeighborGroup> &Into) {
  if (const auto *Block = dyn_cast<CompoundStmt>(&S))
    visitBlock(*Block, Into);
  for (const Stmt *Child : evaluatedChildren(S, Context))
    visit(*Child, Into);
}

std::vector<NeighborGroup> NeighborAwaits::groups() {
  std::vector<NeighborGroup> Found;
  if (Body.awaits().size() > 1)
    visit(*writtenBody(Body.function()), Found);
  return Found;
}

} // namespace async_tidy
