//===--- EscapingExceptions.cpp - What leaves coroutines ------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EscapingExceptions.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/LookThrough.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace async_tidy {

using Functions = llvm::SmallPtrSet<const FunctionDecl *, 8>;

static std::optional<EscapingException>
escapingException(const FunctionBody &Coroutine, Analysis &Unit,
                  Functions &Passed);

/// The coroutine that \p Await awaits, if its body is seen; else null.
static const FunctionDecl *awaitedBy(const CoawaitExpr &Await,
                                     const ASTContext &Context) {
  const FunctionDecl *Callee =
      calleeOf(lookThrough(*Await.getOperand(), Passing::Same));
  const FunctionDecl *Definition =
      Callee ? visibleDefinition(*Callee, Context) : nullptr;
  return Definition && isa<CoroutineBodyStmt>(Definition->getBody())
             ? Definition
             : nullptr;
}

/// The exception that leaves with \p S, an element of \p Graph.
static std::optional<EscapingException> leavingWith(const Stmt &S,
                                                    const FunctionGraph &Graph,
                                                    Analysis &Unit,
                                                    Functions &Passed) {
  if (const auto *Throw = dyn_cast<CXXThrowExpr>(&S)) {
    const Landing &Way = Graph.landingOf(*Throw);
    // What is rethrown, is looked at where it was thrown.
    return Way.Leaves && Way.Handlers.empty() && Throw->getSubExpr()
               ? std::optional(EscapingException{Throw, Throw})
               : std::nullopt;
  }
  const auto *Await = dyn_cast<CoawaitExpr>(&S);
  if (!Await || Await->isImplicit() || Graph.tryAround(*Await))
    return std::nullopt;
  const FunctionDecl *Awaited = awaitedBy(*Await, Unit.context());
  if (!Awaited)
    return std::nullopt;
  const auto Inner = escapingException(Unit.bodyOf(*Awaited), Unit, Passed);
  return Inner ? std::optional(EscapingException{Await, Inner->Throw})
               : std::nullopt;
}

static std::optional<EscapingException>
escapingException(const FunctionBody &Coroutine, Analysis &Unit,
                  Functions &Passed) {
  if (!Passed.insert(&Coroutine.function()).second)
    return std::nullopt;
  const FunctionGraph &Graph = Unit.graphOf(Coroutine.function());
  if (!Graph.blocks())
    return std::nullopt;
  // In reverse, since a graph is numbered from its end.
  for (const CFGBlock *Block : llvm::reverse(*Graph.blocks()))
    for (const CFGElement &Element : *Block)
      if (const auto Part = Element.getAs<CFGStmt>())
        if (auto Found = leavingWith(*Part->getStmt(), Graph, Unit, Passed))
          return Found;
  return std::nullopt;
}

std::optional<EscapingException>
escapingException(const FunctionBody &Coroutine, Analysis &Unit) {
  Functions Passed;
  return escapingException(Coroutine, Unit, Passed);
}

} // namespace async_tidy
