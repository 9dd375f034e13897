//===--- RefilledViews.cpp - Views of buffers that are refilled -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RefilledViews.h"
#include "async-tidy/objects/ReferredObject.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

/// The member call that computes \p Value, awaited or not, or null.
static const CXXMemberCallExpr *memberCallIn(const Expr &Value) {
  const Expr &E = lookThrough(Value, Passing::Same | Passing::Copy);
  if (const auto *Await = dyn_cast<CoawaitExpr>(&E))
    return memberCallIn(*Await->getOperand());
  return dyn_cast<CXXMemberCallExpr>(&E);
}

/// The member of `*this` that \p Value is made of, or null.
static const FieldDecl *ownMemberIn(const Expr &Value) {
  const Expr *E = &lookThrough(Value, Passing::Same | Passing::Copy);
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(E))
    return Construct->getNumArgs() > 0 ? ownMemberIn(*Construct->getArg(0))
                                       : nullptr;
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E))
    return ownMemberIn(*Call->getImplicitObjectArgument());
  const auto *Member = dyn_cast<MemberExpr>(E);
  return Member && isa<CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts())
             ? dyn_cast<FieldDecl>(Member->getMemberDecl())
             : nullptr;
}

/// The member whose elements a view that \p Function returns shows, or null.
static const FieldDecl *returnedBuffer(const FunctionDecl &Function,
                                       const ASTContext &Context) {
  const FunctionDecl *Definition = visibleDefinition(Function, Context);
  if (!Definition)
    return nullptr;
  llvm::SmallVector<const Stmt *, 16> Pending{writtenBody(*Definition)};
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    const Expr *Value = nullptr;
    if (const auto *Return = dyn_cast<ReturnStmt>(S))
      Value = Return->getRetValue();
    else if (const auto *Return = dyn_cast<CoreturnStmt>(S))
      Value = Return->getOperand();
    if (const FieldDecl *Buffer = Value ? ownMemberIn(*Value) : nullptr)
      return Buffer;
    llvm::append_range(Pending, evaluatedChildren(*S, Context));
  }
  return nullptr;
}

std::vector<MemberView> memberViewsIn(const FunctionBody &Body,
                                      const ASTContext &Context) {
  std::vector<MemberView> Found;
  for (const VarDecl *Variable : Body.locals()) {
    const QualType Type = Variable->getType();
    if (!Variable->getInit() || Type->isPointerType() || !isView(Type))
      continue;
    const CXXMemberCallExpr *Call = memberCallIn(*Variable->getInit());
    const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
    const auto Object =
        Method ? objectPath(*Call->getImplicitObjectArgument()) : std::nullopt;
    const FieldDecl *Buffer =
        Object ? returnedBuffer(*Method, Context) : nullptr;
    if (Buffer)
      Found.push_back({Variable, Call, *Object, Buffer});
  }
  return Found;
}

const SharedChange *refillOf(const MemberView &View, const CoawaitExpr &Await,
                             ChangesMeanwhile &Changes) {
  const CXXMemberCallExpr *Call = memberCallIn(*Await.getOperand());
  const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
  if (!Method || objectPath(*Call->getImplicitObjectArgument()) != View.Object)
    return nullptr;
  return Changes.changeIn(*Method, *View.Buffer);
}

} // namespace async_tidy
