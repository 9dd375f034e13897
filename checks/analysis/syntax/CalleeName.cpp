//===--- CalleeName.cpp - What to call a callee in a message --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/CalleeName.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace async_tidy {

static std::string nameOf(const NamedDecl *Declaration) {
  return Declaration ? Declaration->getNameAsString() : "";
}

std::string objectName(const Expr &E) {
  const Expr &Object = *E.IgnoreUnlessSpelledInSource();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&Object))
    return nameOf(Reference->getDecl());
  if (const auto *Call = dyn_cast<CallExpr>(&Object)) {
    std::string Name = calleeName(*Call);
    return Name.empty() || Call->isCallToStdMove() ? Name : Name + "()";
  }
  // A temporary has no name but that of its class.
  if (Object.isPRValue())
    return nameOf(Object.getType()->getAsCXXRecordDecl());
  const auto *Member = dyn_cast<MemberExpr>(&Object);
  return nameOf(Member ? Member->getMemberDecl() : nullptr);
}

std::string calleeName(const Expr &Call) {
  if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(&Call))
    return calleeName(*Cast->getSubExpr()->IgnoreImplicit());
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Call))
    return nameOf(Construct->getConstructor()->getParent());
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
      Operator && Operator->getOperator() == OO_Call)
    return objectName(*Operator->getArg(0));
  const auto *Plain = dyn_cast<CallExpr>(&Call);
  if (Plain && Plain->isCallToStdMove())
    return objectName(*Plain->getArg(0));
  return nameOf(Plain ? Plain->getDirectCallee() : nullptr);
}

std::string qualifiedName(const FunctionDecl &Function) {
  const auto *Constructor = dyn_cast<CXXConstructorDecl>(&Function);
  std::string Name = nameOf(
      Constructor ? cast<NamedDecl>(Constructor->getParent()) : &Function);
  for (const DeclContext *Scope = Function.getDeclContext();
       Scope && !Scope->isTranslationUnit() && !Scope->isFunctionOrMethod();
       Scope = Scope->getParent()) {
    const auto *Named = dyn_cast<NamedDecl>(Scope);
    if (Named && Named->getIdentifier() && !Scope->isInlineNamespace())
      Name.insert(0, (Named->getName() + "::").str());
  }
  return Name;
}

} // namespace async_tidy
