//===--- FactFlow.cpp - What holds whenever control gets somewhere --------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/FactFlow.h"

using namespace clang;

namespace async_tidy {

FactFlow::FactFlow(const FunctionBody &Function, ASTContext &AST)
    : Tries(writtenBody(Function.function()), AST) {
  // The builder takes a body that may change, but changes nothing.
  auto *Written = const_cast<Stmt *>(writtenBody(Function.function()));
  CFG::BuildOptions Options;
  Options.PruneTriviallyFalseEdges = true;
  Options.AddImplicitDtors = true;
  Options.setAllAlwaysAdd();
  Graph = CFG::buildCFG(&Function.function(), Written, &AST, Options);
  if (!Graph)
    return;
  for (const CFGBlock *Block : *Graph) {
    for (size_t I = 0; I < Block->size(); ++I) {
      if (const auto Part = (*Block)[I].getAs<CFGStmt>())
        Elements.try_emplace(Part->getStmt(), Place{Block, I});
      else if (const auto End = (*Block)[I].getAs<CFGAutomaticObjDtor>())
        Destructions[End->getVarDecl()].push_back({Block, I});
    }
    if (const auto *Try =
            dyn_cast_or_null<CXXTryStmt>(Block->getTerminatorStmt()))
      Handlers[Try] = Block;
  }
}

/// Whether a state that is known on two paths is news: a fact that fails on
/// one of them does not hold on every path.
static bool meet(std::optional<bool> &Into, std::optional<bool> Other) {
  if (!Other || (Into && (*Into == *Other || !*Into)))
    return false;
  Into = Other;
  return true;
}

static std::optional<bool> changed(std::optional<bool> State,
                                   FactChange Change) {
  if (!State || Change == FactChange::None)
    return State;
  return Change == FactChange::Begins;
}

/// What is known when control goes from \p From to its successor \p Index.
static FactChange changeOnEdge(const CFGBlock &From, unsigned Index,
                               const FactRules &Rules) {
  const Stmt *Branch = From.getTerminatorStmt();
  if (!Branch || isa<CXXForRangeStmt>(Branch))
    return FactChange::None;
  if (const auto *Switch = dyn_cast<SwitchStmt>(Branch)) {
    const CFGBlock *To = *(From.succ_begin() + Index);
    const auto *Label = dyn_cast_or_null<CaseStmt>(To->getLabel());
    return Label && Switch->getCond() ? Rules.onCase(*Switch->getCond(), *Label)
                                      : FactChange::None;
  }
  const Expr *Condition = From.getLastCondition();
  if (!Condition || From.succ_size() != 2)
    return FactChange::None;
  return Rules.onBranch(*Branch, *Condition, /*Outcome=*/Index == 0);
}

/// Follows \p Block to its end. Each place in a `try` is one from which its
/// handlers may be entered.
FactFlow::State FactFlow::follow(const CFGBlock &Block, State Now,
                                 const FactRules &Rules, States &Entry,
                                 bool &Changed) const {
  for (const CFGElement &Element : Block) {
    const auto Part = Element.getAs<CFGStmt>();
    if (!Part)
      continue;
    const Stmt *S = Part->getStmt();
    for (const CXXTryStmt *Try = Tries.around(*S); Try;
         Try = Tries.around(*Try))
      if (const CFGBlock *Handler = Handlers.lookup(Try))
        Changed |= meet(Entry[Handler->getBlockID()], Now);
    Now = changed(Now, Rules.after(*S));
  }
  return Now;
}

FactFlow::States FactFlow::solve(const FactRules &Rules) const {
  States Entry(Graph->getNumBlockIDs());
  Entry[Graph->getEntry().getBlockID()] = false;
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (const CFGBlock *Block : llvm::reverse(*Graph)) {
      const State Known = Entry[Block->getBlockID()];
      if (!Known)
        continue;
      const State End = follow(*Block, Known, Rules, Entry, Changed);
      if (Block->hasNoReturnElement())
        continue;
      for (unsigned I = 0; I < Block->succ_size(); ++I)
        if (const CFGBlock *Next = *(Block->succ_begin() + I))
          Changed |= meet(Entry[Next->getBlockID()],
                          changed(End, changeOnEdge(*Block, I, Rules)));
    }
  }
  return Entry;
}

bool FactFlow::stateAt(Place Where, const States &Entry,
                       const FactRules &Rules) const {
  State Now = Entry[Where.Block->getBlockID()];
  for (size_t I = 0; I < Where.Index; ++I)
    if (const auto Part = (*Where.Block)[I].getAs<CFGStmt>())
      Now = changed(Now, Rules.after(*Part->getStmt()));
  // Nothing gets there.
  return Now.value_or(true);
}

bool FactFlow::holdsBefore(const Stmt &S, const FactRules &Rules) const {
  const auto Found = Elements.find(&S);
  return Found != Elements.end() && stateAt(Found->second, solve(Rules), Rules);
}

bool FactFlow::failsBefore(const Stmt &S, const FactRules &Rules) const {
  return Elements.contains(&S) && !holdsBefore(S, Rules);
}

bool FactFlow::holdsWhenDestroyed(const VarDecl &Variable,
                                  const FactRules &Rules) const {
  const auto Found = Destructions.find(&Variable);
  if (Found == Destructions.end())
    return false;
  const States Entry = solve(Rules);
  return llvm::all_of(Found->second,
                      [&](Place End) { return stateAt(End, Entry, Rules); });
}

bool FactFlow::holdsAtEnd(const FactRules &Rules) const {
  return Graph && solve(Rules)[Graph->getExit().getBlockID()].value_or(true);
}

} // namespace async_tidy
