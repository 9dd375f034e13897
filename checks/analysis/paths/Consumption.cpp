//===--- Consumption.cpp - What becomes of a task in a variable -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/Consumption.h"
#include "DropSearch.h"

using namespace clang;

namespace async_tidy {

VariableUses Consumption::usesOf(const VarDecl &Variable) const {
  VariableUses Result;
  TaskUses Uses(Variable, Body.function().getASTContext(), Models, Types);
  for (const Stmt *S : GraphOf(Body.function()).statementsWith(Variable))
    Uses.visit(*S);
  Result.IsCastToVoid = Uses.CastToVoid;
  Result.Origins = std::move(Uses.Origins);
  const auto *Parts = dyn_cast<DecompositionDecl>(&Variable);
  const bool UsesPart =
      Parts && llvm::any_of(Parts->bindings(), [&](const BindingDecl *Part) {
        return Body.uses(*Part) &&
               (Types.of(Variable.getType()) || Types.ownedBy(Part->getType()));
      });
  // Naming a variable in order to drop it is no use.
  Result.IsConsumed = UsesPart || (Body.uses(Variable) && Uses.Consumed);
  return Result;
}

std::optional<DroppedPath> Consumption::firstDrop(const VarDecl &Variable,
                                                  const TaskOrigin &Origin,
                                                  Exceptions Counted,
                                                  PassedOrigins &Passed) const {
  const FunctionGraph &Graph = GraphOf(Body.function());
  if (!Graph.blocks() || Passed.contains({Origin.Where, Counted}))
    return std::nullopt;
  DropSearch Search(Variable, Origin, Counted, Graph, Models, Types);
  std::optional<DroppedPath> Path = Search.run();
  if (!Path)
    for (const Stmt *Addition : Search.passed())
      Passed.insert({Addition, Counted});
  return Path;
}

} // namespace async_tidy
