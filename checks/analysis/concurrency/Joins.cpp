//===--- Joins.cpp - Coroutines that wait for what runs already -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Joins.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;

namespace async_tidy {

static void collectAwaits(const Stmt &S, const ASTContext &Context,
                          SmallVectorImpl<const CoawaitExpr *> &Awaits) {
  if (const auto *Await = dyn_cast<CoawaitExpr>(&S))
    Awaits.push_back(Await);
  for (const Stmt *Child : evaluatedChildren(S, Context))
    collectAwaits(*Child, Context, Awaits);
}

static SmallVector<const CoawaitExpr *, 4>
awaitsIn(const FunctionDecl &Definition, const ASTContext &Context) {
  SmallVector<const CoawaitExpr *, 4> Awaits;
  collectAwaits(*writtenBody(Definition), Context, Awaits);
  return Awaits;
}

/// Whether \p Awaited, what is awaited, was started before.
static bool runsAlready(const Expr &Awaited, const ModelIndex &Models,
                        Awaitables &Types) {
  const Expr &Work = withoutMove(Awaited);
  if (const auto *Call = dyn_cast<CallExpr>(&Work))
    if (const FunctionDecl *Callee = Call->getDirectCallee();
        Callee && beginsWith(Convention::Waits, *Callee, Models))
      return true;
  const std::optional<AwaitableType> Type = Types.of(Work.getType());
  return Work.isGLValue() && Type && Type->IsTask &&
         Type->StartPolicy == Start::Eager;
}

bool onlyJoins(const FunctionDecl &Definition, const ASTContext &Context,
               const ModelIndex &Models, Awaitables &Types) {
  if (!isa<CoroutineBodyStmt>(Definition.getBody()))
    return false;
  const auto Awaits = awaitsIn(Definition, Context);
  return !Awaits.empty() && llvm::all_of(Awaits, [&](const CoawaitExpr *Await) {
    return runsAlready(*Await->getOperand(), Models, Types);
  });
}

bool neverSuspends(const FunctionDecl &Definition, const ASTContext &Context) {
  return isa<CoroutineBodyStmt>(Definition.getBody()) &&
         awaitsIn(Definition, Context).empty();
}

} // namespace async_tidy
