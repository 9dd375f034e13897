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

struct ControlFlow::Graph {
  explicit Graph(const FunctionDecl &Function)
      : Declaration(nullptr, &Function, options()),
        Blocks(Declaration.getCFG()) {
    if (Blocks)
      Dependencies.emplace(Blocks);
  }

  static CFG::BuildOptions options() {
    CFG::BuildOptions Options;
    Options.PruneTriviallyFalseEdges = true;
    // Every expression in the order of evaluation, as liveness needs it.
    Options.setAllAlwaysAdd();
    return Options;
  }

  /// The block from which \p Loop goes back to its header, or null.
  const CFGBlock *backEdgeOf(const Stmt &Loop) const {
    if (Blocks)
      for (const CFGBlock *Block : *Blocks)
        if (Block->getLoopTarget() == &Loop)
          return Block;
    return nullptr;
  }

  CFGBlock *blockOf(const Stmt &S) {
    const CFGStmtMap *Map = Blocks ? Declaration.getCFGStmtMap() : nullptr;
    return Map ? const_cast<CFGBlock *>(Map->getBlock(&S)) : nullptr;
  }

  AnalysisDeclContext Declaration;
  CFG *Blocks;
  std::optional<ControlDependencyCalculator> Dependencies;
};

ControlFlow::ControlFlow(const FunctionDecl &Function)
    : Paths(std::make_unique<Graph>(Function)) {}

ControlFlow::~ControlFlow() = default;

bool ControlFlow::comesBack(const Stmt &S, const Stmt &Loop) {
  const CFGBlock *From = Paths->blockOf(S);
  const CFGBlock *BackEdge = Paths->backEdgeOf(Loop);
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
  CFGBlock *From = Paths->blockOf(S);
  if (!From)
    return Conditions;
  llvm::SmallPtrSet<CFGBlock *, 16> Seen = {From};
  SmallVector<CFGBlock *, 16> Pending = {From};
  while (!Pending.empty())
    for (CFGBlock *Deciding :
         Paths->Dependencies->getControlDependencies(Pending.pop_back_val()))
      if (Seen.insert(Deciding).second) {
        Pending.push_back(Deciding);
        if (const Stmt *Condition = Deciding->getTerminatorCondition())
          Conditions.push_back(Condition);
      }
  return Conditions;
}

bool ControlFlow::isForgottenBy(const Stmt &Loop, const VarDecl &Variable) {
  const CFGBlock *BackEdge = Paths->backEdgeOf(Loop);
  auto *Live = Paths->Declaration.getAnalysis<LiveVariables>();
  return BackEdge && Live && !Live->isLive(BackEdge, &Variable);
}

} // namespace async_tidy
