//===--- Exceptions.cpp - What throws, and what catches it ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/Exceptions.h"
#include "async-tidy/syntax/CallParts.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;

namespace async_tidy {

static bool isNoexcept(const FunctionDecl &Callee) {
  const auto *Type = Callee.getType()->getAs<FunctionProtoType>();
  return Callee.getBuiltinID() ||
         (Type && !isUnresolvedExceptionSpec(Type->getExceptionSpecType()) &&
          Type->isNothrow());
}

/// The same of a call that the compiler makes for the author, if it does.
static bool mayThrow(const Expr *Implied) {
  const auto *Call =
      Implied ? dyn_cast<CallExpr>(Implied->IgnoreImplicit()) : nullptr;
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Implied && (!Callee || !isNoexcept(*Callee));
}

bool mayThrow(const Stmt &S) {
  if (isa<CXXThrowExpr>(S))
    return true;
  // An await throws what the awaited work threw.
  if (const auto *Suspension = dyn_cast<CoroutineSuspendExpr>(&S))
    return mayThrow(Suspension->getResumeExpr());
  if (const auto *Return = dyn_cast<CoreturnStmt>(&S))
    return mayThrow(Return->getPromiseCall());
  if (const auto *Cast = dyn_cast<CXXDynamicCastExpr>(&S))
    return Cast->getType()->isReferenceType() || Cast->isGLValue();
  if (const auto *New = dyn_cast<CXXNewExpr>(&S))
    return !New->shouldNullCheckAllocation();
  if (!isa<CallExpr, CXXConstructExpr>(S))
    return false;
  const FunctionDecl *Callee = calleeOf(cast<Expr>(S));
  return !Callee || !isNoexcept(*Callee);
}

/// The class whose objects \p Type, that of an exception or of what a handler
/// declares, refers to through at most one pointer; null if it is none.
static const CXXRecordDecl *classOf(QualType Type, bool &IsPointer) {
  IsPointer = Type->isPointerType();
  const CXXRecordDecl *Class =
      (IsPointer ? Type->getPointeeType() : Type)->getAsCXXRecordDecl();
  return Class && Class->hasDefinition() ? Class->getDefinition() : nullptr;
}

Catches catches(const CXXCatchStmt &Handler, QualType Thrown,
                const ASTContext &Context) {
  QualType Caught = Handler.getCaughtType();
  if (Caught.isNull())
    return Catches::Always;
  if (Thrown.isNull())
    return Catches::Maybe;
  auto Bare = [](QualType Type) {
    return Type.getNonReferenceType().getUnqualifiedType();
  };
  Caught = Bare(Caught);
  Thrown = Bare(Thrown);
  if (Context.hasSameType(Caught, Thrown))
    return Catches::Always;
  bool CatchesPointer = false, ThrowsPointer = false;
  const CXXRecordDecl *Wanted = classOf(Caught, CatchesPointer);
  const CXXRecordDecl *Given = classOf(Thrown, ThrowsPointer);
  if (Wanted && Given && CatchesPointer == ThrowsPointer)
    return Given->isDerivedFrom(Wanted) ? Catches::Always : Catches::Never;
  // Conversions between pointers: to `void *`, of `nullptr`, of qualifiers.
  if (Caught->isAnyPointerType() &&
      (Thrown->isNullPtrType() || Thrown->isAnyPointerType()))
    return Catches::Maybe;
  return Catches::Never;
}

} // namespace async_tidy
