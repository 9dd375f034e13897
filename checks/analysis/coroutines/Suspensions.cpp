//===--- Suspensions.cpp - Where coroutines are suspended -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/Suspensions.h"

using namespace clang;

namespace async_tidy {

/// Whether awaiting it goes on at once, always: its `await_ready` says so.
static bool neverSuspends(const CoroutineSuspendExpr &Suspension) {
  const Expr *Ready = Suspension.getReadyExpr();
  const auto *Call =
      Ready ? dyn_cast<CallExpr>(Ready->IgnoreParenImpCasts()) : nullptr;
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const auto *Body =
      Callee ? dyn_cast_or_null<CompoundStmt>(Callee->getBody()) : nullptr;
  const auto *Return = Body && Body->size() == 1
                           ? dyn_cast<ReturnStmt>(Body->body_front())
                           : nullptr;
  const auto *Value = Return && Return->getRetValue()
                          ? dyn_cast<CXXBoolLiteralExpr>(
                                Return->getRetValue()->IgnoreParenImpCasts())
                          : nullptr;
  return Value && Value->getValue();
}

bool maySuspend(const CoroutineSuspendExpr &Suspension) {
  const auto *Await = dyn_cast<CoawaitExpr>(&Suspension);
  return !(Await && Await->isImplicit()) && !neverSuspends(Suspension);
}

} // namespace async_tidy
