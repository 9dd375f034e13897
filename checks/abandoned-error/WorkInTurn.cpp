//===--- WorkInTurn.cpp - Running work, awaited in turn -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WorkInTurn.h"
#include "async-tidy/coroutines/NewTasks.h"
#include "async-tidy/objects/FrameUse.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

/// Whether \p Variable holds work that runs since it was called, and goes on if
/// nobody waits for it.
static bool holdsRunningWork(const VarDecl &Variable, const FunctionBody &Body,
                             Analysis &Unit) {
  const auto Type = Unit.awaitables().of(Variable.getType());
  return Type && Type->IsTask && Type->StartPolicy == Start::Eager &&
         Type->DropEffect == Drop::Continues && Variable.getInit() &&
         Variable.getDeclContext() == &Body.function() &&
         createsTask(*Variable.getInit(), Unit.awaitables()) &&
         !isDone(*Variable.getInit(), Unit.awaitables(), Unit.models());
}

std::optional<WorkLeftBehind>
leftBehind(const VarDecl &Variable, const FunctionBody &Body, Analysis &Unit) {
  if (!holdsRunningWork(Variable, Body, Unit))
    return std::nullopt;
  const VarDecl *Local =
      localUsedBy(*Variable.getInit(), Body, Unit.awaitables());
  if (!Local)
    return std::nullopt;
  const Consumption Consumed = Unit.consumption(Body);
  const VariableUses Uses = Consumed.usesOf(Variable);
  Consumption::PassedOrigins Passed;
  if (!Uses.IsConsumed || Uses.Origins.size() != 1)
    return std::nullopt;
  const auto Path = Consumed.firstDrop(
      Variable, Uses.Origins.front(), Consumption::Exceptions::Awaited, Passed);
  const auto *Await = Path && Path->Kind == DroppedPath::Throws
                          ? dyn_cast_or_null<CoawaitExpr>(Path->End)
                          : nullptr;
  const VarDecl *Other =
      Await ? variableHandedOn(*Await->getOperand()) : nullptr;
  if (!Other || !holdsRunningWork(*Other, Body, Unit))
    return std::nullopt;
  return WorkLeftBehind{&Variable, Local, Await};
}

} // namespace async_tidy
