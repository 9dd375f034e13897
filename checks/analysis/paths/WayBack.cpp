//===--- WayBack.cpp - The code between two places ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/WayBack.h"

using namespace clang;

namespace async_tidy {

void WayBack::goBack(const FunctionGraph::Place &From) {
  Pending.push_back(From);
  while (!Pending.empty())
    follow(Pending.pop_back_val());
}

void WayBack::follow(const FunctionGraph::Place &From) {
  const auto [Known, IsNew] = Blocks.try_emplace(From.Block, From.Index);
  const size_t Before = IsNew ? 0 : Known->second;
  if (!IsNew && From.Index <= Before)
    return;
  Known->second = From.Index;
  for (size_t I = From.Index; I-- > 0;)
    if (const auto Part = (*From.Block)[I].getAs<CFGStmt>()) {
      if (IsEnd(*Part->getStmt()))
        return;
      if (const auto *Await = dyn_cast<CoawaitExpr>(Part->getStmt()))
        Awaits.insert(Await);
    }
  for (const FunctionGraph::Place &Earlier : Graph.placesBefore(*From.Block))
    Pending.push_back(Earlier);
}

Region regionBetween(const VarDecl &Variable,
                     ArrayRef<FunctionGraph::Place> Uses,
                     const FunctionGraph &Graph) {
  const DeclStmt *Declaration = Graph.declarationOf(Variable);
  auto IsDeclaration = [&](const Stmt &S) { return &S == Declaration; };
  WayBack Way(Graph, IsDeclaration);
  for (const FunctionGraph::Place &Use : Uses)
    Way.goBack(Use);
  const auto Start = Declaration ? Graph.placeOf(*Declaration) : std::nullopt;
  return {Start.value_or(FunctionGraph::Place{&Graph.blocks()->getEntry(), 0}),
          Way.blocks()};
}

} // namespace async_tidy
