//===--- SharedObject.cpp - Objects that others can reach -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/SharedObject.h"
#include "async-tidy/objects/AccessPath.h"
#include "async-tidy/syntax/CallParts.h"

using namespace clang;

namespace async_tidy {

bool isCapturedByCopy(const FunctionDecl &Function, const ValueDecl &Variable) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  return Method && Method->getParent()->isLambda() &&
         llvm::any_of(Method->getParent()->captures(),
                      [&](const LambdaCapture &Capture) {
                        return Capture.capturesVariable() &&
                               Capture.getCapturedVar() == &Variable &&
                               Capture.getCaptureKind() == LCK_ByCopy;
                      });
}

static const ValueDecl *nameOfCall(const CallExpr &Call) {
  if (isa<CXXOperatorCallExpr>(Call))
    return nullptr;
  const Expr *Returned = Call.isGLValue() ? onlyResult(Call) : nullptr;
  if (Returned)
    return nameOfObject(*Returned);
  // What else a container finds is a part of it.
  const Expr *Object = objectOf(Call);
  return Object && (Call.isGLValue() || isPointerLike(Call.getType()))
             ? nameOfObject(*Object)
             : nullptr;
}

/// The object that \p Name stands for: a local reference or pointer stands for
/// what it was bound to.
static const ValueDecl *nameOfVariable(const ValueDecl &Name) {
  if (const auto *Part = dyn_cast<BindingDecl>(&Name))
    return nameOfVariable(*Part->getDecomposedDecl());
  const auto *Variable = dyn_cast<VarDecl>(&Name);
  if (!Variable || !Variable->hasLocalStorage() || isa<ParmVarDecl>(Variable) ||
      !Variable->getInit())
    return Variable;
  if (isa<DecompositionDecl>(Variable) ||
      Variable->getType()->isReferenceType())
    return nameOfObject(*Variable->getInit());
  const ValueDecl *Pointee = isPointerLike(Variable->getType())
                                 ? nameOfObject(*Variable->getInit())
                                 : nullptr;
  return Pointee ? Pointee : Variable;
}

/// Whether \p Member is that of a class of a library: the fields of a pair are
/// the element itself.
static bool isOfLibrary(const ValueDecl &Member) {
  return Member.getASTContext().getSourceManager().isInSystemHeader(
      Member.getLocation());
}

const ValueDecl *nameOfObject(const Expr &E) {
  const AccessPath Path = accessPathOf(E);
  for (const AccessStep &Step : llvm::reverse(Path.Steps))
    if (Step.Member && !isOfLibrary(*Step.Member))
      return Step.Member;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Path.Start))
    return nameOfVariable(*Reference->getDecl());
  if (const auto *Temporary = dyn_cast<CXXBindTemporaryExpr>(Path.Start))
    return nameOfObject(*Temporary->getSubExpr());
  const auto *Call = dyn_cast<CallExpr>(Path.Start);
  return Call ? nameOfCall(*Call) : nullptr;
}

/// The variables that each call of \p Function has anew: what it is given by
/// value, and what a lambda has copied.
static SmallVector<const ValueDecl *, 4> ownedBy(const FunctionDecl &Function) {
  SmallVector<const ValueDecl *, 4> Owned;
  for (const ParmVarDecl *Parameter : Function.parameters())
    if (!Parameter->getType()->isReferenceType() &&
        !isPointerLike(Parameter->getType()))
      Owned.push_back(Parameter);
  if (const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
      Method && Method->getParent()->isLambda())
    for (const LambdaCapture &Capture : Method->getParent()->captures())
      if (Capture.capturesVariable() &&
          Capture.getCaptureKind() == LCK_ByCopy &&
          !isPointerLike(Capture.getCapturedVar()->getType()))
        Owned.push_back(Capture.getCapturedVar());
  return Owned;
}

const RepeatedCode &SharedObjects::code() const {
  if (!Code)
    Code.emplace(writtenBody(Body.function()), ownedBy(Body.function()),
                 Context);
  return *Code;
}

/// Whether the class that declares \p Field says that its objects are copied or
/// moved. Such an object is a value: whoever has it decides who else does.
static bool isPartOfValue(const ValueDecl &Field) {
  const auto *Class = dyn_cast<CXXRecordDecl>(Field.getDeclContext());
  // To go through the constructors is to go through all fields, too.
  return Class &&
         (Class->hasUserDeclaredCopyConstructor() ||
          Class->hasUserDeclaredMoveConstructor()) &&
         llvm::any_of(Class->ctors(), [](const auto *Constructor) {
           return Constructor->isCopyOrMoveConstructor() &&
                  !Constructor->isImplicit() && !Constructor->isDeleted();
         });
}

std::optional<SharedObject> SharedObjects::of(const Expr &E) const {
  const ValueDecl *Name = nameOfObject(E);
  if (!Name || isPartOfValue(*Name))
    return std::nullopt;
  const ObjectOrigin Origin = code().originOf(E);
  SharedObject Object{Name, Origin.InThis ? nullptr : Origin.Root, Reach::This,
                      E.getType().getNonReferenceType()->getAsCXXRecordDecl()};
  if (Origin.InThis)
    return Object;
  const auto *Root = dyn_cast_or_null<VarDecl>(Origin.Root);
  if (!Root)
    return std::nullopt;
  const bool IsOwn = Root->getDeclContext() == &Body.function();
  if (Root->hasGlobalStorage())
    Object.By = Reach::Global;
  else if (Root->getType()->isReferenceType() || isPointerLike(Root->getType()))
    Object.By = Reach::Given;
  else if (isCapturedByCopy(Body.function(), *Root) ||
           (IsOwn && isa<ParmVarDecl>(Root)))
    return std::nullopt;
  else
    Object.By = Reach::Local;
  return Object;
}

bool SharedObject::mayBe(const SharedObject &Other) const {
  if (Name != Other.Name || Class != Other.Class)
    return false;
  if (By == Reach::Local || Other.By == Reach::Local)
    return Root == Other.Root && By == Other.By;
  // What two functions are given may be anything.
  return By != Reach::Given || Other.By != Reach::Given || Root == Other.Root;
}

} // namespace async_tidy
