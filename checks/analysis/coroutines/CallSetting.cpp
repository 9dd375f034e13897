//===--- CallSetting.cpp - What a call has around it ----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/CallSetting.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace async_tidy {

/// Whether \p Call is declared to throw nothing.
static bool isNoexcept(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  const auto *Type =
      Callee ? Callee->getType()->getAs<FunctionProtoType>() : nullptr;
  return Type && Type->isNothrow();
}

bool mayThrow(const Stmt &S, llvm::function_ref<bool(const CallExpr &)> Makes,
              const ASTContext &Context) {
  if (isa<CXXThrowExpr, CXXNewExpr, CXXDynamicCastExpr, CXXTemporaryObjectExpr,
          CXXFunctionalCastExpr>(S))
    return true;
  if (const auto *Call = dyn_cast<CallExpr>(&S);
      Call && !Makes(*Call) && !isNoexcept(*Call) &&
      !(isa<CXXMemberCallExpr>(Call) &&
        isa_and_nonnull<CXXConversionDecl>(Call->getCalleeDecl())))
    return true;
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S))
    for (const Decl *Declared : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(Declared);
          Variable && Variable->getType()->isRecordType())
        return true;
  return llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Part) {
    return mayThrow(*Part, Makes, Context);
  });
}

/// The local variable that \p E is, or is a part of. By-value parameters live
/// as long as the expression that calls the function, and what a lambda
/// captures may live longer than its call.
static const VarDecl *localIn(const Expr &E) {
  const Expr *Inner = &lookThrough(E, Passing::Same);
  if (const auto *Member = dyn_cast<MemberExpr>(Inner);
      Member && !Member->isArrow())
    return localIn(*Member->getBase());
  const auto *Reference = dyn_cast<DeclRefExpr>(Inner);
  const auto *Variable =
      Reference && !Reference->refersToEnclosingVariableOrCapture()
          ? dyn_cast<VarDecl>(Reference->getDecl())
          : nullptr;
  return Variable && Variable->hasLocalStorage() &&
                 !isa<ParmVarDecl>(Variable) &&
                 !Variable->getType()->isReferenceType()
             ? Variable
             : nullptr;
}

/// The local variable that code which is given \p Argument for a parameter of
/// \p Type can still refer to later.
static const VarDecl *localBoundTo(QualType Type, const Expr &Argument) {
  if (Type->isReferenceType())
    return Argument.isGLValue() &&
                   !isa<MaterializeTemporaryExpr>(Argument.IgnoreParens())
               ? localIn(Argument)
               : nullptr;
  const auto *Address = dyn_cast<UnaryOperator>(Argument.IgnoreParenImpCasts());
  return Type->isPointerType() && Address && Address->getOpcode() == UO_AddrOf
             ? localIn(*Address->getSubExpr())
             : nullptr;
}

/// Whether a call of \p Callee, a member of \p Object's class, leaves the task
/// with a pointer to it. The closure of a lambda without captures is not used.
static bool keepsObject(const CXXMethodDecl &Callee) {
  const CXXRecordDecl &Class = *Callee.getParent();
  return !Callee.isStatic() && !(Class.isLambda() && Class.capture_size() == 0);
}

SmallVector<BorrowedLocal, 2> localsBorrowedBy(const CallExpr &Call) {
  const FunctionDecl &Callee = *Call.getDirectCallee();
  SmallVector<BorrowedLocal, 2> Borrowed;
  const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
  const bool ObjectIsArgument =
      Operator && Method && !Method->isExplicitObjectMemberFunction();
  const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call);
  const Expr *Object = Member             ? Member->getImplicitObjectArgument()
                       : ObjectIsArgument ? Call.getArg(0)
                                          : nullptr;
  if (Object && Method && keepsObject(*Method) &&
      !Object->getType()->isPointerType())
    if (const VarDecl *Variable = localIn(*Object))
      Borrowed.push_back({Variable, Object});
  for (unsigned I = 0; I < Callee.getNumParams(); ++I) {
    const Expr &Argument = *Call.getArg(I + ObjectIsArgument);
    if (const VarDecl *Variable =
            localBoundTo(Callee.getParamDecl(I)->getType(), Argument))
      Borrowed.push_back({Variable, &Argument});
  }
  return Borrowed;
}

bool readsShared(const Stmt &S) {
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&S))
    if (const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl()))
      return !Variable->hasLocalStorage() ||
             Reference->refersToEnclosingVariableOrCapture() ||
             Variable->getType()->isReferenceType();
  if (const auto *Member = dyn_cast<MemberExpr>(&S))
    if (isa<FieldDecl>(Member->getMemberDecl()))
      return true;
  return llvm::any_of(S.children(), [](const Stmt *Part) {
    return Part && readsShared(*Part);
  });
}

} // namespace async_tidy
