//===--- ControlFlow.cpp - What comes after what in a function ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/ControlFlow.h"
#include "clang/Analysis/Analyses/Dominators.h"
#include "clang/Analysis/Analyses/LiveVariables.h"
#include "clang/Analysis/AnalysisDeclContext.h"
#include "clang/Analysis/CFG.h"
#include "clang/Analysis/CFGStmtMap.h"

using namespace clang;

namespace async_tidy {

ControlFlow::ControlFlow(const FunctionGraph &Function) : Graph(Function) {}

ControlFlow::~ControlFlow() = default;

CFGBlock *ControlFlow::blockOf(const Stmt &S) const {
  const CFGStmtMap *Map =
      Graph.blocks() ? Graph.derived().getCFGStmtMap() : nullptr;
  return Map ? const_cast<CFGBlock *>(Map->getBlock(&S)) : nullptr;
}

bool ControlFlow::comesBack(const Stmt &S, const Stmt &Loop) {
  const CFGBlock *From = blockOf(S);
  const CFGBlock *BackEdge = Graph.backEdgeOf(Loop);
  if (!From || !BackEdge)
    return false;
  // Back from the edge to the header, which an enclosing loop may lead to also.
  const CFGBlock *Header = BackEdge->succ_size() == 1
                               ? BackEdge->succ_begin()->getReachableBlock()
                               : nullptr;
  llvm::SmallPtrSet<const CFGBlock *, 16> Seen = {BackEdge};
  SmallVector<const CFGBlock *, 16> Pending = {BackEdge};
  while (!Pending.empty()) {
    const CFGBlock *Block = Pending.pop_back_val();
    if (Block == From)
      return true;
    if (Block == Header)
      continue;
    for (const CFGBlock *Before : Block->preds())
      if (Before && Seen.insert(Before).second)
        Pending.push_back(Before);
  }
  return false;
}

SmallVector<const Stmt *, 4> ControlFlow::conditionsOf(const Stmt &S) {
  SmallVector<const Stmt *, 4> Conditions;
  CFGBlock *From = blockOf(S);
  if (!From)
    return Conditions;
  if (!Dependencies)
    Dependencies = std::make_unique<ControlDependencyCalculator>(
        const_cast<CFG *>(Graph.blocks()));
  llvm::SmallPtrSet<CFGBlock *, 16> Seen = {From};
  SmallVector<CFGBlock *, 16> Pending = {From};
  while (!Pending.empty())
    for (CFGBlock *Deciding :
         Dependencies->getControlDependencies(Pending.pop_back_val()))
      if (Seen.insert(Deciding).second) {
        Pending.push_back(Deciding);
        if (const Stmt *Condition = Deciding->getTerminatorCondition())
          Conditions.push_back(Condition);
      }
  return Conditions;
}

bool ControlFlow::leadsToFailure(const Stmt &S) const {
  const CFGBlock *Block = blockOf(S);
  return Block && Block->isInevitablySinking();
}

bool ControlFlow::isForgottenBy(const Stmt &Loop, const VarDecl &Variable) {
  const CFGBlock *BackEdge = Graph.backEdgeOf(Loop);
  auto *Live = Graph.derived().getAnalysis<LiveVariables>();
  return BackEdge && Live && !Live->isLive(BackEdge, &Variable);
}

} // namespace async_tidy
