//===--- DanglingFix.cpp - Giving a coroutine what it needs ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DanglingFix.h"
#include "async-tidy/syntax/Callables.h"

using namespace clang;

namespace async_tidy {

using Fix = llvm::SmallVector<FixItHint, 1>;

/// Whether code of the project is written at \p Location, and not by a macro.
static bool canChange(SourceLocation Location) {
  return Location.isValid() && Location.isFileID();
}

/// The change that gives the coroutine of \p Lambda, which is called where it
/// stands, a closure of its own.
static Fix fixOfClosure(const LambdaExpr &Lambda, const ASTContext &Context) {
  const CXXMethodDecl *Called = Lambda.getCallOperator();
  const TypeSourceInfo *Written = Called->getTypeSourceInfo();
  const auto Type = Written ? Written->getTypeLoc().getAs<FunctionTypeLoc>()
                            : FunctionTypeLoc();
  if (!Context.getLangOpts().CPlusPlus23 || !Lambda.hasExplicitParameters() ||
      Lambda.isMutable() || Called->isStatic() ||
      Called->isExplicitObjectMemberFunction() || Type.isNull() ||
      !canChange(Type.getLParenLoc()))
    return {};
  return {FixItHint::CreateInsertion(Type.getLParenLoc().getLocWithOffset(1),
                                     Called->param_empty() ? "this auto"
                                                           : "this auto, ")};
}

static bool canBeCopied(QualType Type) {
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  if (!Class)
    return Type->isScalarType();
  return Class->hasDefinition() && !Class->isAbstract() && !Class->isLambda() &&
         !Class->defaultedCopyConstructorIsDeleted() &&
         llvm::none_of(Class->ctors(), [](const CXXConstructorDecl *Each) {
           return Each->isCopyConstructor() &&
                  (Each->isDeleted() || Each->getAccess() != AS_public);
         });
}

/// The change by which \p Parameter, of a lambda, is taken by value.
static Fix fixOfParameter(const ParmVarDecl &Parameter) {
  const TypeSourceInfo *Written = Parameter.getTypeSourceInfo();
  const auto Reference = Written
                             ? Written->getTypeLoc().getAs<ReferenceTypeLoc>()
                             : ReferenceTypeLoc();
  const QualType Referred = Parameter.getType().getNonReferenceType();
  if (Reference.isNull() || !canChange(Reference.getSigilLoc()) ||
      !(Referred.isConstQualified() ||
        Parameter.getType()->isRValueReferenceType()) ||
      !canBeCopied(Referred))
    return {};
  return {FixItHint::CreateRemoval(Reference.getSigilLoc())};
}

/// Whether \p Method is the call operator of a lambda that \p Function writes
/// itself, and that is no template.
static bool isOwnLambda(const CXXMethodDecl &Method,
                        const FunctionDecl &Function) {
  const CXXRecordDecl *Class = Method.getParent();
  return Class->isLambda() && !Class->isGenericLambda() &&
         Class->getDeclContext() == &Function &&
         !Function.isTemplateInstantiation();
}

Fix fixFor(const TaskReferent &Referent, const FunctionDecl &Function) {
  const Expr *Temporary = Referent.Object.Temporary
                              ? Referent.Object.Temporary->getSubExpr()
                              : nullptr;
  if (!Temporary)
    return {};
  if (const ParmVarDecl *Parameter = Referent.Parameter) {
    const auto *Method = dyn_cast<CXXMethodDecl>(Parameter->getDeclContext());
    return Method && isOwnLambda(*Method, Function) ? fixOfParameter(*Parameter)
                                                    : Fix();
  }
  const LambdaExpr *Lambda = lambdaWrittenAs(*Temporary);
  return Lambda && isOwnLambda(*Lambda->getCallOperator(), Function)
             ? fixOfClosure(*Lambda, Function.getASTContext())
             : Fix();
}

} // namespace async_tidy
