//===--- HandedOn.cpp - Values that are only handed on --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/HandedOn.h"
#include "clang/Basic/Builtins.h"

using namespace clang;

namespace async_tidy {

const Expr &handedOn(const Expr &E) {
  const Expr *Inner = E.IgnoreImplicit()->IgnoreParenImpCasts();
  if (const auto *Call = dyn_cast<CallExpr>(Inner))
    if (Call->getBuiltinCallee() == Builtin::BImove ||
        Call->getBuiltinCallee() == Builtin::BIforward)
      return handedOn(*Call->getArg(0));
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(Inner))
    if (Construct->getConstructor()->isCopyOrMoveConstructor())
      return handedOn(*Construct->getArg(0));
  if (const auto *Cast = dyn_cast<CXXStaticCastExpr>(Inner))
    return handedOn(*Cast->getSubExpr());
  return *Inner;
}

const VarDecl *variableHandedOn(const Expr &E) {
  const auto *Reference = dyn_cast<DeclRefExpr>(&handedOn(E));
  return Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
}

} // namespace async_tidy
