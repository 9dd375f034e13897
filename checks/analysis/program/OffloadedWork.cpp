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

bool isOnlyOffloaded(const FunctionDecl &Coroutine,
                     ArrayRef<const FunctionDecl *> Definitions,
                     const BodyProvider &BodyOf, const ModelIndex &Models) {
  auto Runs = [&](const FunctionDecl *Called) {
    return Called && declaresSameEntity(Called, &Coroutine);
  };
  int Calls = 0, Sent = 0, Lambdas = 0;
  for (const FunctionDecl *Definition : Definitions)
    for (const CallSite &Site : BodyOf(*Definition).calls()) {
      Calls += Runs(calleeOf(*Site.Call));
      if (!offloads(Site, Models))
        continue;
      for (const Expr *Argument : argumentsOf(*Site.Call))
        if (Runs(workIn(*Argument)))
          ++(lambdaWrittenAs(*Argument) ? Lambdas : Sent);
    }
  return Calls == Sent && Sent + Lambdas > 0;
}

} // namespace async_tidy
