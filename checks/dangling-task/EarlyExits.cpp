//===--- EarlyExits.cpp - Ways out before work is waited for --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EarlyExits.h"
#include "async-tidy/paths/WayBack.h"
#include "async-tidy/program/DetachedWaits.h"
#include "async-tidy/syntax/EvaluatedCode.h"

using namespace clang;

namespace async_tidy {

/// The first await behind \p Started of what is mentioned there, such as the
/// scope that runs the work, other than \p Local.
static const CoawaitExpr *joinOf(const Detachment &Started,
                                 const VarDecl &Local, const FunctionBody &Body,
                                 const ASTContext &Context) {
  llvm::DenseSet<const ValueDecl *> Shared;
  collectVariables(*Started.Call, Context, Shared);
  Shared.erase(&Local);
  for (const AwaitSite &Site : Body.awaits()) {
    llvm::DenseSet<const ValueDecl *> Awaited;
    collectVariables(*Site.Await, Context, Awaited);
    if (Context.getSourceManager().isBeforeInTranslationUnit(
            Started.Call->getEndLoc(), Site.Await->getBeginLoc()) &&
        llvm::any_of(Awaited, [&](const ValueDecl *Each) {
          return Shared.contains(Each);
        }))
      return Site.Await;
  }
  return nullptr;
}

/// Whether \p S leaves \p Graph 's function.
static bool leaves(const Stmt &S, const FunctionGraph &Graph) {
  if (!isa<CXXThrowExpr>(S))
    return isa<ReturnStmt, CoreturnStmt>(S);
  const Landing &Way = Graph.landingOf(S);
  return Way.Leaves && Way.Handlers.empty();
}

/// Whether a way leads from \p Call to \p Exit on which nothing waits.
static bool comesFrom(const Expr &Call, const Stmt &Exit,
                      const FunctionGraph &Graph, Analysis &Unit) {
  bool Found = false;
  // What the promise does with the result is part of the way out.
  const auto *Return = dyn_cast<CoreturnStmt>(&Exit);
  const Stmt *Handed =
      Return ? Return->getPromiseCall()->IgnoreImplicit() : nullptr;
  auto Ends = [&](const Stmt &S) {
    Found |= &S == &Call;
    return &S == &Call ||
           (&S != Handed && mayWait(S, Unit.context(), Unit.models()));
  };
  const auto Place = Graph.placeOf(Exit);
  if (!Place)
    return false;
  WayBack Way(Graph, Ends);
  Way.goBack(*Place);
  return Found;
}

std::optional<EarlyExit> exitBeforeJoin(const VarDecl &Local,
                                        const Detachment &Started,
                                        const FunctionBody &Body,
                                        Analysis &Unit) {
  const ASTContext &Context = Unit.context();
  const FunctionGraph &Graph = Unit.graphOf(Body.function());
  const CoawaitExpr *Join = joinOf(Started, Local, Body, Context);
  if (!Join || !Graph.blocks() ||
      llvm::any_of(Body.locals(), [&](const VarDecl *Each) {
        return destructorMayWait(Each->getType(), Context, Unit.models());
      }))
    return std::nullopt;
  const Stmt *Exit = nullptr;
  // What leads around the await and leaves behind it may know that the work is
  // done, as a loop does that awaits as long as it is not.
  auto IsBeforeJoin = [&](const Stmt &S) {
    return Context.getSourceManager().isBeforeInTranslationUnit(
        S.getBeginLoc(), Join->getBeginLoc());
  };
  forEachEvaluated(Graph.scopeOf(Local), Context, [&](const Stmt &S) {
    if (!Exit && leaves(S, Graph) && IsBeforeJoin(S) &&
        comesFrom(*Started.Call, S, Graph, Unit))
      Exit = &S;
  });
  if (!Exit)
    return std::nullopt;
  return EarlyExit{Exit, Join};
}

} // namespace async_tidy
