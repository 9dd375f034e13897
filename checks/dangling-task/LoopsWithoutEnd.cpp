//===--- LoopsWithoutEnd.cpp - Locals that end with an exception ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopsWithoutEnd.h"
#include "async-tidy/coroutines/AwaitFailure.h"
#include "async-tidy/paths/WayBack.h"
#include "async-tidy/program/DetachedWaits.h"

using namespace clang;

namespace async_tidy {

/// Whether the function may end after \p Call in another way than by an
/// exception that nobody in it catches.
static bool mayReturn(const Expr &Call, const FunctionGraph &Graph) {
  const auto Place = Graph.blocks() ? Graph.placeOf(Call) : std::nullopt;
  if (!Place)
    return true;
  auto Nowhere = [](const Stmt &) { return false; };
  WayBack FromExit(Graph, Nowhere);
  FromExit.goBack({&Graph.blocks()->getExit(), 0});
  return FromExit.blocks().contains(Place->Block);
}

/// Whether \p Await may end the function.
static bool mayEnd(const CoawaitExpr &Await, const FunctionGraph &Graph,
                   Analysis &Unit) {
  const Landing &Way = Graph.landingOf(Await);
  return Way.Leaves && Way.Handlers.empty() &&
         awaitMayThrow(Await, Unit.models(), Unit.awaitables()) &&
         !tellsFailureByValue(Await, Unit.models(), Unit.context());
}

const CoawaitExpr *awaitThatEnds(const VarDecl &Local, const Expr &Call,
                                 const FunctionBody &Body, Analysis &Unit) {
  const CallSite *Started = Body.callSite(Call);
  const FunctionGraph &Graph = Unit.graphOf(Body.function());
  const ASTContext &Context = Unit.context();
  const bool IsOutside =
      Started && Started->Loop &&
      Context.getSourceManager().isBeforeInTranslationUnit(
          Graph.scopeOf(Local).getBeginLoc(), Started->Loop->getBeginLoc());
  if (!IsOutside || mayReturn(Call, Graph) ||
      llvm::any_of(Body.locals(),
                   [&](const VarDecl *Each) {
                     return destructorMayWait(Each->getType(), Context,
                                              Unit.models());
                   }) ||
      destructorMayWait(Local.getType(), Context, Unit.models()))
    return nullptr;
  const auto *const Ends =
      llvm::find_if(Body.awaits(), [&](const AwaitSite &Site) {
        return Site.Loop == Started->Loop && mayEnd(*Site.Await, Graph, Unit);
      });
  return Ends == Body.awaits().end() ? nullptr : Ends->Await;
}

} // namespace async_tidy
