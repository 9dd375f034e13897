//===--- RetryLoops.cpp - Loops that try again at once --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/RetryLoops.h"
#include "async-tidy/coroutines/Suspensions.h"
#include "async-tidy/objects/SharedObject.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/LookThrough.h"
#include "async-tidy/syntax/TimeTypes.h"
#include "llvm/ADT/SetVector.h"

using namespace clang;

namespace async_tidy {
namespace {

/// Follows a coroutine from one of its handlers back to the `try`.
class RetrySearch {
public:
  RetrySearch(const CXXCatchStmt &Start, const FunctionGraph &Function,
              const ModelIndex &Known)
      : Handler(Start), Try(Function.tryOf(Start)), Graph(Function),
        Models(Known) {}

  /// The await that is tried again on every path, or null.
  const CoawaitExpr *attempt();

private:
  bool follow(const CFGBlock &Block);
  bool followEdges(const CFGBlock &Block);
  bool isAttempt(const CoawaitExpr &Await) const;
  bool pauses(const Stmt &S) const;
  bool isLimit(const Expr &Condition) const;
  bool asksFailed(const Stmt &Condition) const;

  const CXXCatchStmt &Handler;
  const CXXTryStmt &Try;
  const FunctionGraph &Graph;
  const ModelIndex &Models;
  llvm::SmallSetVector<const CFGBlock *, 8> Blocks;
  /// The variables that the way changes.
  llvm::DenseSet<const ValueDecl *> Changed;
  /// The conditions of loops on the way.
  llvm::SmallVector<const Expr *, 2> Conditions;
  const CoawaitExpr *Found = nullptr;
};

} // namespace

/// The variable that \p S gives another value, or null.
static const ValueDecl *changedBy(const Stmt &S) {
  const Expr *Target = nullptr;
  if (const auto *Operator = dyn_cast<UnaryOperator>(&S);
      Operator && Operator->isIncrementDecrementOp())
    Target = Operator->getSubExpr();
  else if (const auto *Assignment = dyn_cast<BinaryOperator>(&S);
           Assignment && Assignment->isAssignmentOp())
    Target = Assignment->getLHS();
  else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&S);
           Operator && Operator->getNumArgs() > 0 &&
           (Operator->isAssignmentOp() ||
            llvm::is_contained({OO_PlusPlus, OO_MinusMinus},
                               Operator->getOperator())))
    Target = Operator->getArg(0);
  if (!Target)
    return nullptr;
  Target = Target->IgnoreParenImpCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(Target))
    return Member->getMemberDecl();
  const auto *Name = dyn_cast<DeclRefExpr>(Target);
  return Name ? Name->getDecl() : nullptr;
}

/// Whether time passes, or may, when \p S is evaluated or awaited: a model says
/// so, or it gets a time.
bool RetrySearch::pauses(const Stmt &S) const {
  const auto *Call = dyn_cast<CallExpr>(&S);
  if (!Call)
    return false;
  const Known<FunctionFact> Fact = Models.functionFact(*Call);
  return (Fact && (Fact->Paces || Fact->Blocks)) ||
         llvm::any_of(argumentsOf(*Call), [](const Expr *Argument) {
           return isTime(Argument->getType());
         });
}

/// Whether \p Await is what failed: its exception meets the handler, and it is
/// no pause itself.
bool RetrySearch::isAttempt(const CoawaitExpr &Await) const {
  return Graph.contains(Try, Await) &&
         !pauses(lookThrough(*Await.getOperand(), Passing::Same)) &&
         maySuspend(Await) &&
         llvm::is_contained(Graph.landingOf(Await).Handlers, &Handler);
}

/// Whether \p Condition, or a part of it, asks an object of the project of
/// which something was awaited: that may know of the failure.
bool RetrySearch::asksFailed(const Stmt &Condition) const {
  const auto *Call = dyn_cast<CXXMemberCallExpr>(&Condition);
  const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
  const ValueDecl *Asked =
      Method && !Graph.context().getSourceManager().isInSystemHeader(
                    Method->getLocation())
          ? nameOfObject(*Call->getImplicitObjectArgument())
          : nullptr;
  if (Asked && Graph.mentions(*Found->getOperand(), *Asked))
    return true;
  return llvm::any_of(evaluatedChildren(Condition, Graph.context()),
                      [&](const Stmt *Part) { return asksFailed(*Part); });
}

/// Whether \p Condition, that of a loop, is changed on the way, or may be.
bool RetrySearch::isLimit(const Expr &Condition) const {
  return asksFailed(Condition) ||
         llvm::any_of(Changed, [&](const ValueDecl *Each) {
           return Graph.mentions(Condition, *Each);
         });
}

bool RetrySearch::followEdges(const CFGBlock &Block) {
  const Stmt *Loop = Block.getTerminatorStmt();
  if (isa_and_nonnull<CXXForRangeStmt>(Loop))
    return false;
  const bool IsLoop = isa_and_nonnull<ForStmt, WhileStmt, DoStmt>(Loop);
  for (const Edge &Way : Graph.edgesFrom(Block)) {
    // What ends the loop for other reasons is no limit.
    if (IsLoop && Way.Condition) {
      Conditions.push_back(Way.Condition);
      if (!Way.Outcome)
        continue;
    }
    Blocks.insert(Way.To);
  }
  return true;
}

bool RetrySearch::follow(const CFGBlock &Block) {
  if (&Block == &Graph.blocks()->getExit() || Block.hasNoReturnElement())
    return false;
  for (const CFGElement &Element : Block) {
    const auto Part = Element.getAs<CFGStmt>();
    if (!Part)
      continue;
    const Stmt &S = *Part->getStmt();
    if (const auto *Await = dyn_cast<CoawaitExpr>(&S);
        Await && !Await->isImplicit()) {
      if (!isAttempt(*Await))
        return false;
      if (!Found)
        Found = Await;
      return true;
    }
    if (isa<CXXThrowExpr, CoyieldExpr, ReturnStmt, CoreturnStmt>(S) ||
        pauses(S))
      return false;
    if (const ValueDecl *Variable = changedBy(S))
      Changed.insert(Variable);
  }
  return followEdges(Block);
}

const CoawaitExpr *RetrySearch::attempt() {
  if (const CFGBlock *Start = Graph.blockOf(Handler))
    Blocks.insert(Start);
  for (size_t I = 0; I < Blocks.size(); ++I)
    if (!follow(*Blocks[I]))
      return nullptr;
  return Found && llvm::any_of(Conditions,
                               [&](const Expr *Each) { return isLimit(*Each); })
             ? nullptr
             : Found;
}

std::vector<RetryAtOnce> retriesAtOnceIn(const FunctionBody &Body,
                                         const FunctionGraph &Graph,
                                         const ModelIndex &Models) {
  std::vector<RetryAtOnce> Found;
  if (!Graph.blocks() || Body.awaits().empty())
    return Found;
  for (const CXXTryStmt *Try : Graph.tries())
    for (unsigned I = 0; I < Try->getNumHandlers(); ++I) {
      RetrySearch Search(*Try->getHandler(I), Graph, Models);
      if (const CoawaitExpr *Attempt = Search.attempt())
        Found.push_back({Try->getHandler(I), Attempt});
    }
  return Found;
}

} // namespace async_tidy
