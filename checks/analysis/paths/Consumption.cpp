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

Consumption::Consumption(const FunctionBody &Function, ASTContext &AST,
                         const ModelIndex &Known, Awaitables &Awaited)
    : Body(Function), Context(AST), Models(Known), Types(Awaited) {}
Consumption::~Consumption() = default;

VariableUses Consumption::usesOf(const VarDecl &Variable) const {
  VariableUses Result;
  const Stmt *Written = writtenBody(Body.function());
  if (!Written)
    return Result;
  TaskUses Uses(Variable, Context, Models, Types);
  Uses.visit(*Written);
  Result.IsCastToVoid = Uses.CastToVoid;
  Result.Origins = std::move(Uses.Origins);
  const auto *Parts = dyn_cast<DecompositionDecl>(&Variable);
  const bool UsesPart =
      Parts && llvm::any_of(Parts->bindings(), [&](const BindingDecl *Part) {
        return Body.uses(*Part);
      });
  // Naming a variable in order to drop it is no use.
  Result.IsConsumed = UsesPart || (Body.uses(Variable) && Uses.Consumed);
  return Result;
}

std::optional<DroppedPath> Consumption::firstDrop(const VarDecl &Variable,
                                                  const TaskOrigin &Origin,
                                                  Exceptions Counted) {
  if (!Paths)
    Paths = std::make_unique<FunctionPaths>(Body, Context);
  if (!Paths->graph())
    return std::nullopt;
  return DropSearch(Variable, Origin, Counted, *Paths, Context, Models, Types)
      .run();
}

} // namespace async_tidy
