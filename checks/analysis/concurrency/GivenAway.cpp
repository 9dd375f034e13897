//===--- GivenAway.cpp - What others can get at later ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/concurrency/GivenAway.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace async_tidy {

static bool isThis(const Expr &E) {
  return isa<CXXThisExpr>(E.IgnoreParenImpCasts());
}

/// The variable or field that \p E names, or null.
static const ValueDecl *namedBy(const Expr &E) {
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E))
    return Reference->getDecl();
  const auto *Member = dyn_cast<MemberExpr>(&E);
  return Member ? Member->getMemberDecl() : nullptr;
}

void GivenAway::visit(const Stmt &S, const ASTContext &Context, Found &Into) {
  if (const auto *Address = dyn_cast<UnaryOperator>(&S);
      Address && Address->getOpcode() == UO_AddrOf) {
    if (const ValueDecl *Named =
            namedBy(*Address->getSubExpr()->IgnoreParenImpCasts()))
      Into.Variables.insert(Named);
  } else if (const auto *Lambda = dyn_cast<LambdaExpr>(&S)) {
    for (const LambdaCapture &Capture : Lambda->captures())
      if (Capture.capturesThis())
        Into.This = true;
      else if (Capture.capturesVariable() &&
               Capture.getCaptureKind() == LCK_ByRef)
        Into.Variables.insert(Capture.getCapturedVar());
  } else if (const auto *Call = dyn_cast<CallExpr>(&S)) {
    const auto *Member = dyn_cast<CXXMemberCallExpr>(Call);
    Into.This |= (Member && isThis(*Member->getImplicitObjectArgument())) ||
                 llvm::any_of(Call->arguments(), [](const Expr *Argument) {
                   return isThis(*Argument);
                 });
  }
  for (const Stmt *Child : evaluatedChildren(S, Context))
    visit(*Child, Context, Into);
}

bool GivenAway::contains(const ValueDecl &Variable) {
  if (!All) {
    All.emplace();
    visit(*writtenBody(Function), Context, *All);
  }
  return (All->This && isa<FieldDecl>(Variable)) ||
         All->Variables.contains(&Variable);
}

} // namespace async_tidy
