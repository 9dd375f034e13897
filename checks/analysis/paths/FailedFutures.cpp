//===--- FailedFutures.cpp - Failures that nobody takes -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/FailedFutures.h"
#include "TaskUses.h"
#include "async-tidy/coroutines/NewTasks.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/LookThrough.h"
#include "llvm/ADT/SetVector.h"

using namespace clang;

namespace async_tidy {
namespace {

/// Follows one future from where it is known to have failed.
class FailureSearch {
public:
  FailureSearch(const VarDecl &Wanted, const FunctionGraph &Function,
                const ModelIndex &Known, Awaitables &Awaited)
      : Future(Wanted), Graph(Function), Models(Known), Types(Awaited) {}

  /// The end of a path from \p Start on which nobody takes the exception; null
  /// for the end of the scope. Nothing if there is no such path.
  std::optional<const Stmt *> abandonedFrom(const CFGBlock &Start);

private:
  /// What becomes of the future in a part of a path.
  enum class Fate { GoesOn, Taken, Abandoned };

  Fate follow(const CFGBlock &Block);
  Fate afterElement(const CFGElement &Element);
  Fate afterUse(const Stmt &S);
  Fate afterThrow(const CXXThrowExpr &Throw);
  void followEdges(const CFGBlock &Block);

  const VarDecl &Future;
  const FunctionGraph &Graph;
  const ModelIndex &Models;
  Awaitables &Types;
  llvm::SmallSetVector<const CFGBlock *, 8> Blocks;
  /// The last statement that leaves the function, on the path followed.
  const Stmt *End = nullptr;
};

} // namespace

/// The question whether \p Variable failed that \p Condition is; \p Answer is
/// what \p Outcome of the condition says. Null if it is no such question.
static const Expr *questionIn(const Expr &Condition, bool Outcome,
                              const VarDecl &Variable, const ModelIndex &Models,
                              bool &Answer) {
  bool IsNegated = false;
  const Expr &Asked = withoutNegation(Condition, IsNegated);
  Answer = Outcome != IsNegated;
  const Expr *Object = isa<CallExpr>(Asked) ? objectOf(Asked) : nullptr;
  const Known<FunctionFact> Fact =
      Object ? Models.functionFact(Asked) : Known<FunctionFact>();
  return Fact && !Fact->TellsFailure.empty() &&
                 variableHandedOn(*Object) == &Variable
             ? &Asked
             : nullptr;
}

FailureSearch::Fate FailureSearch::afterUse(const Stmt &S) {
  // The declaration of an element, or in a loop: what it held before is gone.
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S);
      Declaration && llvm::is_contained(Declaration->decls(), &Future))
    return Fate::Abandoned;
  TaskUses Uses(Future, Graph.context(), Models, Types);
  if (const auto *Part = dyn_cast<Expr>(&S); Part && Uses.isPlaceIn(*Part))
    return Fate::GoesOn;
  Uses.visit(S);
  if (Uses.Consumed || Uses.CastToVoid)
    return Fate::Taken;
  return Uses.Overwritten ? Fate::Abandoned : Fate::GoesOn;
}

FailureSearch::Fate FailureSearch::afterThrow(const CXXThrowExpr &Throw) {
  End = &Throw;
  const Landing &Way = Graph.landingOf(Throw);
  for (const CXXCatchStmt *Handler : Way.Handlers) {
    if (Graph.isDeclaredIn(Future, Graph.tryOf(*Handler)))
      return Fate::Abandoned;
    if (const CFGBlock *Block = Graph.blockOf(*Handler))
      Blocks.insert(Block);
  }
  return Way.Leaves ? Fate::Abandoned : Fate::Taken;
}

FailureSearch::Fate FailureSearch::afterElement(const CFGElement &Element) {
  if (const auto Destroyed = Element.getAs<CFGAutomaticObjDtor>())
    return Destroyed->getVarDecl() == &Future ? Fate::Abandoned : Fate::GoesOn;
  const auto Part = Element.getAs<CFGStmt>();
  if (!Part)
    return Fate::GoesOn;
  const Stmt &S = *Part->getStmt();
  if (Graph.isStep(S) && Graph.mentions(S, Future))
    if (const Fate Found = afterUse(S); Found != Fate::GoesOn)
      return Found;
  if (isa<ReturnStmt, CoreturnStmt>(S))
    End = &S;
  const auto *Throw = dyn_cast<CXXThrowExpr>(&S);
  return Throw ? afterThrow(*Throw) : Fate::GoesOn;
}

void FailureSearch::followEdges(const CFGBlock &Block) {
  for (const Edge &Way : Graph.edgesFrom(Block)) {
    bool HasFailed = true;
    if (!Way.Condition ||
        !questionIn(*Way.Condition, Way.Outcome, Future, Models, HasFailed) ||
        HasFailed)
      Blocks.insert(Way.To);
  }
}

FailureSearch::Fate FailureSearch::follow(const CFGBlock &Block) {
  End = nullptr;
  if (&Block == &Graph.blocks()->getExit())
    return Fate::Abandoned;
  if (Block.hasNoReturnElement())
    return Fate::Taken;
  for (const CFGElement &Element : Block)
    if (const Fate Found = afterElement(Element); Found != Fate::GoesOn)
      return Found;
  // The scopes of a function that returns end with it.
  if (End)
    return Fate::Abandoned;
  followEdges(Block);
  return Fate::GoesOn;
}

std::optional<const Stmt *>
FailureSearch::abandonedFrom(const CFGBlock &Start) {
  Blocks.insert(&Start);
  for (size_t I = 0; I < Blocks.size(); ++I)
    if (follow(*Blocks[I]) == Fate::Abandoned)
      return End;
  return std::nullopt;
}

/// Whether \p Element, the variable of a loop, is part of a temporary, or of a
/// variable that nothing but its declaration and the loop mentions, so that
/// what an iteration leaves behind is lost.
static bool isElementOfOwn(const VarDecl &Element, const FunctionBody &Body,
                           const FunctionGraph &Graph) {
  for (const CXXForRangeStmt *Loop : Graph.rangeLoops()) {
    if (Loop->getLoopVariable() != &Element)
      continue;
    const Expr &Range = lookThrough(*Loop->getRangeInit(), Passing::Same);
    const auto *Name = dyn_cast<DeclRefExpr>(&Range);
    const auto *Container = Name ? dyn_cast<VarDecl>(Name->getDecl()) : nullptr;
    if (!Container)
      return !Name && !isa<MemberExpr>(Range);
    return Container->getDeclContext() == &Body.function() &&
           Container->hasLocalStorage() &&
           !Container->getType()->isReferenceType() &&
           Graph.statementsWith(*Container).size() <= 2;
  }
  return false;
}

/// Whether \p Variable is a future that \p Body has to see to.
static bool isOwn(const VarDecl &Variable, const FunctionBody &Body,
                  const FunctionGraph &Graph, const ModelIndex &Models,
                  Awaitables &Types) {
  if (Variable.getDeclContext() != &Body.function() ||
      !Variable.hasLocalStorage())
    return false;
  if (Variable.getType()->isReferenceType())
    return isElementOfOwn(Variable, Body, Graph);
  // A task that is never awaited is told as such.
  const Expr *Init = Variable.getInit();
  return !Init || Body.moves(Variable) || isResultOfWork(*Init, Models) ||
         !createsTask(*Init, Types) ||
         llvm::any_of(Graph.statementsWith(Variable), [&](const Stmt *S) {
           TaskUses Uses(Variable, Graph.context(), Models, Types);
           Uses.visit(*S);
           return Uses.Consumed;
         });
}

std::vector<FailedFuture> failedFuturesIn(const FunctionBody &Body,
                                          const FunctionGraph &Graph,
                                          const ModelIndex &Models,
                                          Awaitables &Types) {
  std::vector<FailedFuture> Found;
  for (const CallSite &Site : Body.calls()) {
    const Known<FunctionFact> Fact = Models.functionFact(*Site.Call);
    const Expr *Object = objectOf(*Site.Call);
    if (!Object || !Fact || Fact->TellsFailure.empty() || !Graph.blocks())
      continue;
    const VarDecl *Variable = variableHandedOn(*Object);
    const auto Asked = Graph.placeOf(*Site.Call);
    if (!Variable || !Asked || !isOwn(*Variable, Body, Graph, Models, Types))
      continue;
    for (const Edge &Way : Graph.edgesFrom(*Asked->Block)) {
      bool HasFailed = false;
      if (!Way.Condition ||
          questionIn(*Way.Condition, Way.Outcome, *Variable, Models,
                     HasFailed) != Site.Call ||
          !HasFailed)
        continue;
      FailureSearch Search(*Variable, Graph, Models, Types);
      if (const auto End = Search.abandonedFrom(*Way.To))
        Found.push_back({Variable, Site.Call, Fact->TellsFailure, *End});
    }
  }
  return Found;
}

} // namespace async_tidy
