//===--- KnownBeforehand.cpp - Conditions that no await decides -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KnownBeforehand.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/syntax/Containers.h"

using namespace clang;

namespace async_tidy {

bool KnownBeforehand::isKnownVariable(const ValueDecl &Variable) const {
  if (const auto *Binding = dyn_cast<BindingDecl>(&Variable))
    return isKnownVariable(*Binding->getDecomposedDecl());
  if (isa<EnumConstantDecl>(Variable) ||
      llvm::is_contained(Form.Inductions, &Variable))
    return true;
  const auto *Named = dyn_cast<VarDecl>(&Variable);
  if (!Named || All.Touched.contains(Named) || All.Stepped.contains(Named))
    return false;
  if (Named == Form.Element)
    return true;
  if (Region.isLocal(*Named))
    return Named->getInit() && isKnown(*Named->getInit());
  // Of what lives outside, somebody else may change all but constants and the
  // variables that the function keeps to itself.
  const QualType Type = Named->getType();
  return Type.getNonReferenceType().isConstQualified() ||
         (Named->hasLocalStorage() && !Type->isReferenceType() &&
          !isPointerLike(Type) && !Away.contains(*Named));
}

bool KnownBeforehand::isKnownCall(const CallExpr &Call) const {
  const FunctionDecl *Callee = Call.getDirectCallee();
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call)) {
    const Expr &Object = *Member->getImplicitObjectArgument();
    // A shared object may answer otherwise next time, unless it is asked for
    // what it contains.
    if (!Method || !isKnown(Object) ||
        !(accessesContainer(*Method, Context) ||
          onlySizesContainer(*Method, Context) ||
          (Method->isConst() && !Region.originOf(Object).isShared())))
      return false;
  } else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call)) {
    if (Operator->getOperator() == OO_Call)
      return false;
  } else if (!Callee || !Context.getSourceManager().isInSystemHeader(
                            Callee->getLocation())) {
    return false;
  }
  return llvm::all_of(Call.arguments(),
                      [&](const Expr *Argument) { return isKnown(*Argument); });
}

bool KnownBeforehand::isKnown(const Stmt &Value) const {
  if (isa<CoawaitExpr, CXXThisExpr, LambdaExpr>(Value))
    return false;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&Value))
    return isKnownVariable(*Reference->getDecl());
  if (const auto *Call = dyn_cast<CallExpr>(&Value))
    return isKnownCall(*Call);
  if (const auto *Member = dyn_cast<MemberExpr>(&Value))
    return (isa<CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts()) &&
            Member->getType().isConstQualified()) ||
           isKnown(*Member->getBase());
  return llvm::all_of(evaluatedChildren(Value, Context),
                      [&](const Stmt *Child) { return isKnown(*Child); });
}

} // namespace async_tidy
