//===--- ReferredObject.cpp - What references refer to --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/ReferredObject.h"
#include "async-tidy/llvm/Releases.h"
#include "async-tidy/objects/SharedObject.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/Lineage.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/Attr.h"

using namespace clang;

namespace async_tidy {

/// Whether objects of \p Type are tags, which hold nothing that could be gone.
static bool isTag(QualType Type) {
  const CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  return Record && Record->hasDefinition() && Record->isEmpty() &&
         Record->hasTrivialDestructor();
}

bool ReferredObject::isKnown() const {
  if (Temporary)
    return !isTag(Temporary->getType());
  if (Variable)
    return !isTag(Variable->getType());
  return ReferredBy || Captured || IsThis;
}

static bool isInitializerList(const CXXRecordDecl &Record) {
  return Record.isInStdNamespace() && Record.getIdentifier() &&
         Record.getName() == "initializer_list";
}

/// Whether \p Record could own nothing, as it does nothing when it is copied or
/// destroyed, but has a pointer or a reference.
static bool isBuiltAsView(const CXXRecordDecl &Record) {
  return Record.isTriviallyCopyable() && Record.hasTrivialDestructor() &&
         !Record.isLambda() &&
         llvm::any_of(lineageOf(Record), [](const CXXRecordDecl *Part) {
           return llvm::any_of(Part->fields(), [](const FieldDecl *Field) {
             const QualType Type = Field->getType();
             return Type->isReferenceType() || Type->isObjectPointerType();
           });
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

static const VarDecl *localNamed(const DeclRefExpr &Name) {
  const auto *Variable = dyn_cast<VarDecl>(Name.getDecl());
  return Variable && Variable->hasLocalStorage() ? Variable : nullptr;
}

/// Whether \p Owner names a variable whose function may give away what it has.
bool ReferredObjects::givesAway(const Expr &Owner) {
  const auto *Name = dyn_cast<DeclRefExpr>(&lookThrough(Owner, Passing::Same));
  const VarDecl *Variable = Name ? localNamed(*Name) : nullptr;
  return Variable && Values.mayGiveAway(*Variable);
}

/// An element of \p Whole, which has elements or is a view of them.
ReferredObject ReferredObjects::elementOf(const Expr &Whole) {
  if (isView(Whole.getType()))
    return viewedBy(Whole);
  return givesAway(Whole) ? ReferredObject() : denotedBy(Whole);
}

/// The object behind \p Object, which owns it, is a view of it, or points to
/// it. What an owner gives away does not end with it.
ReferredObject ReferredObjects::behind(const Expr &Object) {
  const auto *Name = dyn_cast<DeclRefExpr>(&lookThrough(Object, Passing::Same));
  const VarDecl *Variable = Name ? localNamed(*Name) : nullptr;
  if (givesAway(Object))
    return {};
  if (isOwner(Object.getType()) || (Variable && Values.isSoleOwner(*Variable)))
    return denotedBy(Object);
  return isView(Object.getType().getNonReferenceType()) ? viewedBy(Object)
                                                        : ReferredObject();
}

static bool getsPart(const CXXMethodDecl &Method) {
  return hasRole(Method, MemberRole::GivesElement | MemberRole::GivesOwned |
                             MemberRole::GivesIterator | MemberRole::Accesses);
}

/// Whether \p Call returns a reference to a member of its object, and does
/// nothing else.
static bool returnsMember(const CallExpr &Call) {
  const Expr *Returned = Call.isGLValue() ? onlyResult(Call) : nullptr;
  const auto *Member =
      Returned ? dyn_cast<MemberExpr>(&lookThrough(*Returned, Passing::Same))
               : nullptr;
  return Member && isa<CXXThisExpr>(Member->getBase()) &&
         isa<FieldDecl>(Member->getMemberDecl()) &&
         !Member->getMemberDecl()->getType()->isReferenceType();
}

/// Whether \p Callee is a template that takes by reference what owns elements
/// of any type: an array or a container, and no key to look something up with.
static bool takesOwnerOfAnything(const FunctionDecl &Callee) {
  const FunctionDecl *Pattern = Callee.getTemplateInstantiationPattern();
  if (!Pattern || Pattern->getNumParams() == 0)
    return false;
  const QualType Written = Pattern->getParamDecl(0)->getType();
  const QualType Given = Callee.getParamDecl(0)->getType();
  const QualType Of = Written.getNonReferenceType();
  return Written->isLValueReferenceType() && Of->isDependentType() &&
         !Of->isTemplateTypeParmType() && (Of->isArrayType() || isOwner(Given));
}

/// Whether \p Callee makes a view of its first argument: what a pointer and a
/// length tell, as `asio::buffer(Data, Size)` does, or what owns elements.
static bool makesViewOfArgument(const FunctionDecl &Callee) {
  const unsigned Count = Callee.getNumParams();
  const bool HasLength =
      Count == 2 && Callee.getParamDecl(1)->getType()->isIntegerType();
  return Callee.getReturnType()->isRecordType() &&
         isView(Callee.getReturnType()) &&
         ((HasLength &&
           Callee.getParamDecl(0)->getType()->isObjectPointerType()) ||
          ((HasLength || Count == 1) && takesOwnerOfAnything(Callee)));
}

/// What the result of \p Call, a reference or a view, refers to.
ReferredObject ReferredObjects::ofResult(const CallExpr &Call) {
  const FunctionDecl *Callee = calleeOf(Call);
  if (!Callee)
    return {};
  if (const Expr *Object = objectOf(Call)) {
    const auto *Method = cast<CXXMethodDecl>(Callee);
    if (isa<CXXConversionDecl>(Method) &&
        isView(Method->getReturnType().getNonReferenceType()))
      return isView(Object->getType()) ? viewedBy(*Object) : denotedBy(*Object);
    if (returnsMember(Call))
      return Object->getType()->isPointerType() ? viewedBy(*Object)
                                                : denotedBy(*Object);
    if (getsPart(*Method) || isa<CXXOperatorCallExpr>(Call))
      return behind(*Object);
    return {};
  }
  for (const auto &[Argument, Parameter] :
       llvm::zip(argumentsOf(Call), Callee->parameters()))
    if (Parameter->hasAttr<LifetimeBoundAttr>() ||
        (Parameter->getFunctionScopeIndex() == 0 &&
         makesViewOfArgument(*Callee)))
      return through(Parameter->getType(), *Argument);
  return {};
}

bool mayReferTo(const TemplateArgument &Argument) {
  return Argument.getKind() == TemplateArgument::Pack
             ? llvm::any_of(Argument.pack_elements(), mayReferTo)
             : Argument.getKind() == TemplateArgument::Type &&
                   Argument.getAsType()->isReferenceType();
}

/// A part of what a structured binding takes apart.
ReferredObject ReferredObjects::denotedByBinding(const BindingDecl &Part) {
  const auto *Whole = cast<VarDecl>(Part.getDecomposedDecl());
  if (!Part.getHoldingVar())
    return denotedBy(*Part.getBinding());
  // A tuple may be one of references.
  const auto *Tuple = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Whole->getType().getNonReferenceType()->getAsCXXRecordDecl());
  const bool HasReferences =
      !Tuple || llvm::any_of(Tuple->getTemplateArgs().asArray(), mayReferTo);
  if (HasReferences || !Whole->hasLocalStorage())
    return {};
  if (!Whole->getType()->isReferenceType())
    return {.Variable = Whole};
  return Whole->getInit() ? denotedBy(*Whole->getInit()) : ReferredObject();
}

ReferredObject ReferredObjects::denotedByName(const DeclRefExpr &Name) {
  if (const auto *Part = dyn_cast<BindingDecl>(Name.getDecl()))
    return Name.refersToEnclosingVariableOrCapture() ? ReferredObject()
                                                     : denotedByBinding(*Part);
  const VarDecl *Variable = localNamed(Name);
  if (!Variable)
    return {};
  if (Name.refersToEnclosingVariableOrCapture())
    return {.Captured = Variable};
  if (!Variable->getType()->isReferenceType())
    return {.Variable = Variable};
  if (const auto *Parameter = dyn_cast<ParmVarDecl>(Variable))
    return {.ReferredBy = Parameter};
  return Variable->getInit() ? denotedBy(*Variable->getInit())
                             : ReferredObject();
}

/// A temporary that a view in a variable refers to is gone already, whatever
/// comes after.
ReferredObject ReferredObjects::viewedByName(const DeclRefExpr &Name) {
  const VarDecl *Variable = localNamed(Name);
  if (!Variable || Variable->getType()->isReferenceType() ||
      Name.refersToEnclosingVariableOrCapture())
    return {};
  if (const auto *Parameter = dyn_cast<ParmVarDecl>(Variable))
    return {.ReferredBy = Parameter};
  // What a loop goes over stays the same while its iterator is moved on.
  const Expr *Value = release::isCXXForRangeImplicitVar(*Variable)
                          ? Variable->getInit()
                          : Values.of(*Variable);
  if (!Value || !Pending.insert(Variable).second)
    return {};
  const ReferredObject Viewed = viewedBy(*Value);
  Pending.erase(Variable);
  return Viewed.Temporary ? ReferredObject() : Viewed;
}

ReferredObject ReferredObjects::denotedBy(const Expr &E) {
  if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(&E)) {
    if (const auto *Extending =
            dyn_cast_or_null<VarDecl>(Temporary->getExtendingDecl()))
      return {.Variable = Extending};
    if (Temporary->getStorageDuration() == SD_FullExpression)
      return {.Temporary = Temporary};
    return {};
  }
  if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(&E))
    return denotedBy(*Default->getExpr());
  if (const auto *Cast = dyn_cast<CastExpr>(&E)) {
    if (Cast->getCastKind() == CK_LValueToRValue)
      return {};
    return denotedBy(*Cast->getSubExpr());
  }
  if (const auto *Member = dyn_cast<MemberExpr>(&E)) {
    const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
    if (!Field || Field->getType()->isReferenceType())
      return {};
    return Member->isArrow() ? viewedBy(*Member->getBase())
                             : denotedBy(*Member->getBase());
  }
  if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(&E))
    return viewedBy(*Subscript->getBase());
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E))
    return denotedByName(*Reference);
  if (const auto Step = handedOnBy(E)) {
    if (Step->How == Passing::Same)
      return denotedBy(*Step->From);
    if (Step->How == Passing::Pointee)
      return behind(*Step->From);
    if (Step->How == Passing::Element)
      return elementOf(*Step->From);
  }
  if (const auto *Call = dyn_cast<CallExpr>(&E))
    return ofResult(*Call);
  return {};
}

/// What \p Construct, which makes a view, is given to refer to. What is only
/// built as a view may have copied a number.
ReferredObject
ReferredObjects::viewedByMade(const CXXConstructExpr &Construct) {
  const CXXConstructorDecl &Constructor = *Construct.getConstructor();
  if (Construct.getNumArgs() == 0 || Constructor.getNumParams() == 0)
    return {};
  const Expr &Given = *Construct.getArg(0);
  const ReferredObject Viewed =
      isView(Given.getType())
          ? viewedBy(Given)
          : through(Constructor.getParamDecl(0)->getType(), Given);
  const bool MayBeCopied = Viewed.Temporary &&
                           !isMarkedAsView(*Constructor.getParent()) &&
                           !Viewed.Temporary->getType().isDestructedType();
  return MayBeCopied ? ReferredObject() : Viewed;
}

/// What the value of \p View, a pointer or a view, refers to.
ReferredObject ReferredObjects::viewedBy(const Expr &View) {
  const Expr &E = lookThrough(View, Passing::Copy);
  if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(&E))
    return viewedBy(*Default->getExpr());
  if (isa<CXXThisExpr>(E))
    return {.IsThis = true};
  if (const auto *List = dyn_cast<CXXStdInitializerListExpr>(&E)) {
    const auto *Inits = dyn_cast<InitListExpr>(
        &lookThrough(*List->getSubExpr(), Passing::Same));
    return Inits && Inits->getNumInits() > 0 ? denotedBy(*List->getSubExpr())
                                             : ReferredObject();
  }
  if (const auto *Cast = dyn_cast<CastExpr>(&E))
    return Cast->getCastKind() == CK_ArrayToPointerDecay
               ? denotedBy(*Cast->getSubExpr())
               : viewedBy(*Cast->getSubExpr());
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E))
    return viewedByName(*Reference);
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&E))
    return viewedByMade(*Construct);
  if (const auto *List = dyn_cast<InitListExpr>(&E))
    return List->getNumInits() == 1 ? viewedBy(*List->getInit(0))
                                    : ReferredObject();
  if (const auto Step = handedOnBy(E)) {
    if (Step->How == Passing::Same)
      return viewedBy(*Step->From);
    if (Step->How == Passing::Address)
      return denotedBy(*Step->From);
    if (Step->How == Passing::Pointee)
      return behind(*Step->From);
  }
  if (const auto *Call = dyn_cast<CallExpr>(&E))
    return ofResult(*Call);
  return {};
}

void ReferredObjects::addViewed(const Expr &Value,
                                llvm::SmallVectorImpl<ReferredObject> &Found) {
  const Expr &E = lookThrough(Value, Passing::Same | Passing::Copy);
  if (const auto *List = dyn_cast<InitListExpr>(&E))
    for (const Expr *Part : List->inits())
      addViewed(*Part, Found);
  else if (isView(E.getType()))
    Found.push_back(viewedBy(E));
}

llvm::SmallVector<ReferredObject, 1>
ReferredObjects::heldBy(const VarDecl &Local) {
  llvm::SmallVector<ReferredObject, 1> Found;
  const Expr *Value = Local.getInit();
  if (Value && Local.getType()->isReferenceType())
    Found.push_back(denotedBy(*Value));
  else if (Value)
    addViewed(*Value, Found);
  return Found;
}

ReferredObject ReferredObjects::through(QualType Type, const Expr &Argument) {
  if (Type->isReferenceType())
    return denotedBy(Argument);
  return isView(Type) ? viewedBy(Argument) : ReferredObject();
}

} // namespace async_tidy
