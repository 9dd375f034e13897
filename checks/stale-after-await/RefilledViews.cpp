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

/// The call that computes \p Value, awaited or not, or null.
static const CallExpr *callIn(const Expr &Value) {
  const Expr &E = lookThrough(Value, Passing::Same | Passing::Copy);
  if (const auto *Await = dyn_cast<CoawaitExpr>(&E))
    return callIn(*Await->getOperand());
  return dyn_cast<CallExpr>(&E);
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
  for (const Expr *Value : returnedValues(*Definition, Context))
    if (const FieldDecl *Buffer = ownMemberIn(*Value))
      return Buffer;
  return nullptr;
}

/// The view in \p Variable, if a function of an object returned it.
static std::optional<BufferView> returnedView(const VarDecl &Variable,
                                              const ASTContext &Context) {
  const QualType Type = Variable.getType();
  if (!Variable.getInit() || Type->isPointerType() || !isView(Type))
    return std::nullopt;
  const auto *Call =
      dyn_cast_or_null<CXXMemberCallExpr>(callIn(*Variable.getInit()));
  const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
  const auto Object =
      Method ? objectPath(*Call->getImplicitObjectArgument()) : std::nullopt;
  const FieldDecl *Buffer = Object ? returnedBuffer(*Method, Context) : nullptr;
  if (!Buffer)
    return std::nullopt;
  return BufferView{&Variable, Call, Buffer, *Object};
}

std::vector<BufferView> bufferViewsIn(const FunctionBody &Body,
                                      const ElementHandles &Handles,
                                      const ASTContext &Context) {
  std::vector<BufferView> Found;
  for (const VarDecl *Variable : Body.locals())
    if (auto View = returnedView(*Variable, Context))
      Found.push_back(std::move(*View));
  for (const HeldElement &Held : Handles.held())
    Found.push_back({Held.Variable,
                     Held.Lookup,
                     Held.Container.Name,
                     {},
                     Held.Kind,
                     Held.Loop});
  return Found;
}

/// How \p Function changes what \p Call gives it as a reference to \p Buffer,
/// or null.
static const SharedChange *changeOfGiven(const ValueDecl &Buffer,
                                         const CallExpr &Call,
                                         const FunctionDecl &Function,
                                         ChangesMeanwhile &Changes) {
  for (const auto &[Argument, Parameter] :
       llvm::zip(argumentsOf(Call), Function.parameters()))
    if (Parameter->getType()->isLValueReferenceType() &&
        nameOfObject(*Argument) == &Buffer)
      if (const SharedChange *Change = Changes.changeIn(
              Function, {Parameter, Parameter, Reach::Given,
                         Argument->getType()->getAsCXXRecordDecl()}))
        return Change;
  return nullptr;
}

/// Whether \p S names \p Variable.
static bool names(const Stmt &S, const VarDecl &Variable,
                  const ASTContext &Context) {
  bool Found = false;
  forEachEvaluated(S, Context, [&](const Stmt &Part) {
    const auto *Name = dyn_cast<DeclRefExpr>(&Part);
    Found |= Name && Name->getDecl() == &Variable;
  });
  return Found;
}

/// Whether \p Change removes one element and leaves the others where they are.
static bool removesOne(const SharedChange &Change, const CXXRecordDecl &Class,
                       const ASTContext &Context) {
  return Change.Kind == ContainerChange::Erases &&
         !invalidates(ContainerChange::Adds, ElementHandle::Reference, Class,
                      Context);
}

const SharedChange *refillOf(const BufferView &View, const CoawaitExpr &Await,
                             ChangesMeanwhile &Changes,
                             const ASTContext &Context) {
  const CallExpr *Call = callIn(*Await.getOperand());
  const FunctionDecl *Callee = Call ? calleeOf(*Call) : nullptr;
  const FunctionDecl *Definition =
      Callee ? visibleDefinition(*Callee, Context) : nullptr;
  if (!Definition)
    return nullptr;
  const CXXRecordDecl *Class =
      View.Buffer->getType().getNonReferenceType()->getAsCXXRecordDecl();
  const Expr *Object = objectOf(*Call);
  const bool IsSameObject =
      Object &&
      (View.Object.empty() ? isa<CXXThisExpr>(Object->IgnoreParenImpCasts())
                           : objectPath(*Object) == View.Object);
  const SharedChange *Change =
      View.Object.empty()
          ? changeOfGiven(*View.Buffer, *Call, *Definition, Changes)
          : nullptr;
  if (!Change && IsSameObject && isa<FieldDecl>(View.Buffer))
    Change = Changes.changeIn(*Definition,
                              {View.Buffer, nullptr, Reach::This, Class});
  return Change && Class &&
                 invalidates(*Change->Kind, View.Kind, *Class, Context) &&
                 (View.Loop || names(*Call, *View.Variable, Context) ||
                  !removesOne(*Change, *Class, Context))
             ? Change
             : nullptr;
}

} // namespace async_tidy
