//===--- BorrowedParameters.cpp - References that end with a call ---------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BorrowedParameters.h"
#include "async-tidy/llvm/Releases.h"
#include "async-tidy/objects/LateUse.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/EvaluatedCode.h"

using namespace clang;

namespace async_tidy {

/// Whether objects of \p Class are passed around as values: strings and other
/// containers, handles of what is elsewhere.
static bool isPassedAround(const CXXRecordDecl &Class,
                           const ASTContext &Context) {
  return isContainer(Class, Context) ||
         isPointerLike(release::getCanonicalTagType(Context, Class)) ||
         (!Class.isAbstract() &&
          std::distance(Class.field_begin(), Class.field_end()) <= 1);
}

/// Whether a parameter of \p Type refers to a value of the caller. Who gives a
/// pointer, or a reference to what may be written, knows that it is kept.
static bool borrowsValue(QualType Type, const ASTContext &Context) {
  if (!Type->isReferenceType())
    return !Type->isPointerType() && isView(Type);
  const QualType Referred = Type->getPointeeType();
  const CXXRecordDecl *Class = Referred->getAsCXXRecordDecl();
  if (!Class)
    return Referred.isConstQualified() && Referred->isScalarType();
  return (Type->isRValueReferenceType() || Referred.isConstQualified()) &&
         Class->hasDefinition() &&
         !(Class->isEmpty() && Class->hasTrivialDestructor()) &&
         isPassedAround(*Class->getDefinition(), Context);
}

/// Whether a parameter of \p Type is a callable that the caller gave away.
static bool isGivenCallable(QualType Type, const ASTContext &Context) {
  return Type->isRValueReferenceType() &&
         !resultOfCalling(Type, Context).isNull();
}

static bool isCalledHere(const FunctionDecl &Function) {
  return Function.isTemplateInstantiation() ||
         llvm::any_of(Function.redecls(), [](const FunctionDecl *Each) {
           return Each->isReferenced();
         });
}

std::vector<BorrowedParameter> borrowedBy(const FunctionDecl &Coroutine,
                                          Analysis &Unit) {
  std::vector<BorrowedParameter> Found;
  TaskReferents Referents = Unit.taskReferents();
  const QualType Task = Coroutine.getReturnType();
  const bool IsLetGo = Referents.isLetGo(Task);
  if (Referents.isLazy(Task) || isCalledHere(Coroutine))
    return Found;
  const ASTContext &Context = Unit.context();
  const Stmt &Body = *writtenBody(Coroutine);
  for (const ParmVarDecl *Parameter : Coroutine.parameters()) {
    if (IsLetGo ? !borrowsValue(Parameter->getType(), Context)
                : !isGivenCallable(Parameter->getType(), Context))
      continue;
    const Stmt *Use = firstLateUse(
        [&](const Stmt &S) {
          const auto *Name = dyn_cast<DeclRefExpr>(&S);
          return Name && Name->getDecl() == Parameter;
        },
        Body, /*StartsSuspended=*/false, Context, AwaitOperands::Done);
    if (Use)
      Found.push_back(
          {Parameter, Use, firstSuspension(Body, Context), IsLetGo});
  }
  return Found;
}

} // namespace async_tidy
