//===--- ScopeEnds.cpp - What ends before what holds its user -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/ScopeEnds.h"
#include "SourceOrder.h"
#include "async-tidy/program/DetachedWaits.h"

using namespace clang;

namespace async_tidy {

static bool names(const Stmt &S, const ValueDecl &Holder) {
  const auto *Reference = dyn_cast<DeclRefExpr>(&S);
  const auto *Member = dyn_cast<MemberExpr>(&S);
  return (Reference && Reference->getDecl() == &Holder) ||
         (Member && Member->getMemberDecl() == &Holder);
}

bool endsBeforeHolder(const VarDecl &Local, const ValueDecl &Holder,
                      const Expr &Store, const FunctionDecl &Function,
                      const ASTContext &Context, const ModelIndex &Models) {
  const Stmt &Body = *writtenBody(Function);
  const SourceOrder Order(Body, Context);
  const Stmt *LocalDeclaration = Order.declaring(Local);
  const Stmt &Scope =
      LocalDeclaration ? scopeOf(*LocalDeclaration, Order) : Body;

  const auto *Variable = dyn_cast<VarDecl>(&Holder);
  const Stmt *HolderDeclaration =
      Variable ? Order.declaring(*Variable) : nullptr;
  if (Variable && Variable->getType()->isReferenceType() &&
      !isa<ParmVarDecl>(Variable))
    return false;
  const bool HolderIsLocal = Variable && Variable->hasLocalStorage() &&
                             !Variable->getType()->isReferenceType();
  if (HolderIsLocal) {
    const Stmt &HolderScope =
        HolderDeclaration ? scopeOf(*HolderDeclaration, Order) : Body;
    if (&HolderScope == &Scope || !Order.contains(HolderScope, Scope))
      return false;
  }
  if (!Order.contains(Scope, Store))
    return false;

  for (size_t I = Order.end(Store); I < Order.end(Scope); ++I) {
    const Stmt &Later = Order.at(I);
    if (names(Later, Holder))
      return false;
    if (!HolderIsLocal && (isa<CoroutineSuspendExpr>(Later) ||
                           (isa<CallExpr, CXXConstructExpr>(Later) &&
                            !cannotWait(cast<Expr>(Later), Context, Models))))
      return false;
  }
  return true;
}

SourceLocation endOf(const VarDecl &Local, const FunctionDecl &Function,
                     const ASTContext &Context) {
  const Stmt &Body = *writtenBody(Function);
  const SourceOrder Order(Body, Context);
  const Stmt *Declaration = Order.declaring(Local);
  return (Declaration ? scopeOf(*Declaration, Order) : Body).getEndLoc();
}

} // namespace async_tidy
