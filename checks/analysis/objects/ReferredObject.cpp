//===--- ReferredObject.cpp - What references refer to --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/ReferredObject.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/Attr.h"

using namespace clang;

namespace async_tidy {

static bool isInitializerList(const CXXRecordDecl &Record) {
  return Record.isInStdNamespace() && Record.getIdentifier() &&
         Record.getName() == "initializer_list";
}

/// Whether \p Record could own nothing, as it does nothing when it is copied or
/// destroyed, but has a pointer or a reference.
static bool isBuiltAsView(const CXXRecordDecl &Record) {
  return Record.isTriviallyCopyable() && Record.hasTrivialDestructor() &&
         !Record.isLambda() &&
         llvm::any_of(Record.fields(), [](const FieldDecl *Field) {
           const QualType Type = Field->getType();
           return Type->isReferenceType() || Type->isObjectPointerType();
         });
}

/// Whether \p Record is known as a view, whatever it is made of.
static bool isMarkedAsView(const CXXRecordDecl &Record) {
  return Record.hasAttr<PointerAttr>() || isInitializerList(Record);
}

bool isView(QualType Type) {
  if (Type->isPointerType())
    return true;
  const CXXRecordDecl *Record = Type->getAsCXXRecordDecl();
  return Record && Record->hasDefinition() &&
         (isMarkedAsView(*Record) || isBuiltAsView(*Record));
}

static bool isOwner(QualType Type) {
  const CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  return Record && Record->hasAttr<OwnerAttr>();
}

static ReferredObject viewedBy(const Expr &View);

/// The object behind \p Object, which owns it, is a view of it, or points to
/// it.
static ReferredObject behind(const Expr &Object) {
  if (isOwner(Object.getType()))
    return objectDenotedBy(Object);
  return isView(Object.getType().getNonReferenceType()) ? viewedBy(Object)
                                                        : ReferredObject();
}

static bool getsPart(const CXXMethodDecl &Method) {
  return hasRole(Method, MemberRole::GivesElement | MemberRole::GivesOwned |
                             MemberRole::GivesIterator | MemberRole::Accesses);
}

/// What the result of \p Call, a reference or a view, refers to.
static ReferredObject referredByResult(const CallExpr &Call) {
  const FunctionDecl *Callee = calleeOf(Call);
  if (!Callee)
    return {};
  if (const Expr *Object = objectOf(Call)) {
    const auto *Method = cast<CXXMethodDecl>(Callee);
    if (isa<CXXConversionDecl>(Method) &&
        isView(Method->getReturnType().getNonReferenceType()))
      return isView(Object->getType()) ? viewedBy(*Object)
                                       : objectDenotedBy(*Object);
    if (getsPart(*Method) || isa<CXXOperatorCallExpr>(Call))
      return behind(*Object);
    return {};
  }
  for (const auto &[Argument, Parameter] :
       llvm::zip(argumentsOf(Call), Callee->parameters()))
    if (Parameter->hasAttr<LifetimeBoundAttr>())
      return referredThrough(Parameter->getType(), *Argument);
  return {};
}

ReferredObject objectDenotedBy(const Expr &E) {
  if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(&E)) {
    if (const auto *Extending =
            dyn_cast_or_null<VarDecl>(Temporary->getExtendingDecl()))
      return {.Variable = Extending};
    if (Temporary->getStorageDuration() == SD_FullExpression)
      return {.Temporary = Temporary};
    return {};
  }
  if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(&E))
    return objectDenotedBy(*Default->getExpr());
  if (const auto *Cast = dyn_cast<CastExpr>(&E)) {
    if (Cast->getCastKind() == CK_LValueToRValue)
      return {};
    return objectDenotedBy(*Cast->getSubExpr());
  }
  if (const auto *Member = dyn_cast<MemberExpr>(&E)) {
    const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
    if (!Field || Field->getType()->isReferenceType())
      return {};
    return Member->isArrow() ? viewedBy(*Member->getBase())
                             : objectDenotedBy(*Member->getBase());
  }
  if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(&E))
    return viewedBy(*Subscript->getBase());
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    if (!Variable || !Variable->hasLocalStorage() ||
        Reference->refersToEnclosingVariableOrCapture())
      return {};
    if (!Variable->getType()->isReferenceType())
      return {.Variable = Variable};
    if (const auto *Parameter = dyn_cast<ParmVarDecl>(Variable))
      return {.ReferredBy = Parameter};
    return Variable->getInit() ? objectDenotedBy(*Variable->getInit())
                               : ReferredObject();
  }
  if (const auto Step = handedOnBy(E)) {
    if (Step->How == Passing::Same)
      return objectDenotedBy(*Step->From);
    if (Step->How == Passing::Pointee)
      return behind(*Step->From);
    if (Step->How == Passing::Element)
      return isView(Step->From->getType()) ? viewedBy(*Step->From)
                                           : objectDenotedBy(*Step->From);
  }
  if (const auto *Call = dyn_cast<CallExpr>(&E))
    return referredByResult(*Call);
  return {};
}

/// What \p Construct, which makes a view, is given to refer to. What is only
/// built as a view may have copied a number.
static ReferredObject viewedByMade(const CXXConstructExpr &Construct) {
  const CXXConstructorDecl &Constructor = *Construct.getConstructor();
  if (Construct.getNumArgs() == 0 || Constructor.getNumParams() == 0)
    return {};
  const Expr &Given = *Construct.getArg(0);
  const ReferredObject Viewed =
      isView(Given.getType())
          ? viewedBy(Given)
          : referredThrough(Constructor.getParamDecl(0)->getType(), Given);
  const bool MayBeCopied = Viewed.Temporary &&
                           !isMarkedAsView(*Constructor.getParent()) &&
                           !Viewed.Temporary->getType().isDestructedType();
  return MayBeCopied ? ReferredObject() : Viewed;
}

/// What the value of \p View, a pointer or a view, refers to.
static ReferredObject viewedBy(const Expr &View) {
  const Expr &E = lookThrough(View, Passing::Copy);
  if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(&E))
    return viewedBy(*Default->getExpr());
  if (isa<CXXThisExpr>(E))
    return {.IsThis = true};
  if (const auto *List = dyn_cast<CXXStdInitializerListExpr>(&E)) {
    const auto *Inits = dyn_cast<InitListExpr>(
        &lookThrough(*List->getSubExpr(), Passing::Same));
    return Inits && Inits->getNumInits() > 0
               ? objectDenotedBy(*List->getSubExpr())
               : ReferredObject();
  }
  if (const auto *Cast = dyn_cast<CastExpr>(&E))
    return Cast->getCastKind() == CK_ArrayToPointerDecay
               ? objectDenotedBy(*Cast->getSubExpr())
               : viewedBy(*Cast->getSubExpr());
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E)) {
    const auto *Parameter = dyn_cast<ParmVarDecl>(Reference->getDecl());
    return Parameter && !Reference->refersToEnclosingVariableOrCapture() &&
                   !Parameter->getType()->isReferenceType()
               ? ReferredObject{.ReferredBy = Parameter}
               : ReferredObject();
  }
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&E))
    return viewedByMade(*Construct);
  if (const auto *List = dyn_cast<InitListExpr>(&E))
    return List->getNumInits() == 1 ? viewedBy(*List->getInit(0))
                                    : ReferredObject();
  if (const auto Step = handedOnBy(E)) {
    if (Step->How == Passing::Same)
      return viewedBy(*Step->From);
    if (Step->How == Passing::Address)
      return objectDenotedBy(*Step->From);
    if (Step->How == Passing::Pointee)
      return behind(*Step->From);
  }
  if (const auto *Call = dyn_cast<CallExpr>(&E))
    return referredByResult(*Call);
  return {};
}

ReferredObject referredThrough(QualType Type, const Expr &Argument) {
  if (Type->isReferenceType())
    return objectDenotedBy(Argument);
  return isView(Type) ? viewedBy(Argument) : ReferredObject();
}

} // namespace async_tidy
