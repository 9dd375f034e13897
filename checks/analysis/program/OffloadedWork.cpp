//===--- OffloadedWork.cpp - What only runs on a pool ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/OffloadedWork.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"

using namespace clang;
using llvm::ArrayRef;

namespace async_tidy {

/// What calling \p Argument, or the call that it is, runs.
static const FunctionDecl *workIn(const Expr &Argument) {
  if (const LambdaExpr *Lambda = lambdaWrittenAs(Argument))
    return Lambda->getCallOperator();
  return calleeOf(*withoutMove(Argument).IgnoreUnlessSpelledInSource());
}

/// Whether \p Site sends its work to a pool, and waits for it there.
static bool offloads(const CallSite &Site, const ModelIndex &Models) {
  const Known<FunctionFact> Fact = Models.functionFact(*Site.Call);
  return Site.AwaitedBy && Fact && Fact->Detaches &&
         llvm::any_of(argumentsOf(*Site.Call), [&](const Expr *Argument) {
           const std::optional<PoolKind> Kind = Models.poolKind(*Argument);
           return Kind && *Kind != PoolKind::Shared;
         });
}

OffloadedWork::OffloadedWork(ArrayRef<const FunctionDecl *> Definitions,
                             const BodyProvider &BodyOf,
                             const ModelIndex &Models) {
  for (const FunctionDecl *Definition : Definitions)
    for (const CallSite &Site : BodyOf(*Definition).calls()) {
      if (const FunctionDecl *Called = calleeOf(*Site.Call))
        ++UsesOf[Called->getCanonicalDecl()].Calls;
      if (!offloads(Site, Models))
        continue;
      for (const Expr *Argument : argumentsOf(*Site.Call))
        if (const FunctionDecl *Work = workIn(*Argument)) {
          Uses &Of = UsesOf[Work->getCanonicalDecl()];
          ++(lambdaWrittenAs(*Argument) ? Of.Lambdas : Of.Sent);
        }
    }
}

bool OffloadedWork::isAll(const FunctionDecl &Coroutine) const {
  const Uses Of = UsesOf.lookup(Coroutine.getCanonicalDecl());
  return Of.Calls == Of.Sent && Of.Sent + Of.Lambdas > 0;
}

} // namespace async_tidy
