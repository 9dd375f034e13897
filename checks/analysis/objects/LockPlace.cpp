//===--- LockPlace.cpp - Which lock an expression names -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/LockPlace.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;

namespace async_tidy {

bool LockPlace::isIn(const LockPlace &Whole) const {
  return Root == Whole.Root && Temporary == Whole.Temporary &&
         Members.size() >= Whole.Members.size() &&
         std::equal(Whole.Members.begin(), Whole.Members.end(),
                    Members.begin());
}

LockPlace placeOf(const VarDecl &Variable) {
  return {Variable.getCanonicalDecl(), nullptr, {}};
}

std::string nameOf(const LockPlace &Place) {
  if (!Place.Members.empty())
    return Place.Members.back()->getNameAsString();
  const auto *Root = dyn_cast_or_null<NamedDecl>(Place.Root);
  return Root ? Root->getNameAsString() : "";
}

static std::optional<LockPlace> memberOf(const Expr &Object,
                                         const ValueDecl &Member) {
  std::optional<LockPlace> Place = placeOf(Object);
  if (Place)
    Place->Members.push_back(&Member);
  return Place;
}

static std::optional<LockPlace> placeOfName(const ValueDecl &Name) {
  if (const auto *Part = dyn_cast<BindingDecl>(&Name))
    return Part->getBinding() ? placeOf(*Part->getBinding()) : std::nullopt;
  const auto *Variable = dyn_cast<VarDecl>(&Name);
  if (!Variable)
    return std::nullopt;
  // A reference stands for the same object all its life.
  if (Variable->getType()->isReferenceType() && !isa<ParmVarDecl>(Variable) &&
      Variable->getInit())
    if (std::optional<LockPlace> Referred = placeOf(*Variable->getInit());
        Referred && !Referred->Temporary)
      return Referred;
  return placeOf(*Variable);
}

/// What a function without arguments finds is the same each time.
static std::optional<LockPlace> placeOfCall(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee || Call.getNumArgs() != 0 ||
      !(Call.isGLValue() || Call.getType()->isPointerType()))
    return std::nullopt;
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call))
    return memberOf(*Member->getImplicitObjectArgument(), *Callee);
  return LockPlace{Callee->getCanonicalDecl(), nullptr, {}};
}

std::optional<LockPlace> placeOf(const Expr &E) {
  if (const auto *Temporary = dyn_cast<CXXBindTemporaryExpr>(&E))
    return LockPlace{nullptr, Temporary, {}};
  constexpr Passing Allowed =
      Passing::Same | Passing::Address | Passing::Pointee;
  if (const auto Step = handedOnBy(E);
      Step && (Step->How & Allowed) != Passing::None)
    return placeOf(*Step->From);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E))
    return placeOfName(*Reference->getDecl());
  if (isa<CXXThisExpr>(E))
    return LockPlace{};
  if (const auto *Member = dyn_cast<MemberExpr>(&E)) {
    if (const auto *Static = dyn_cast<VarDecl>(Member->getMemberDecl()))
      return placeOf(*Static);
    return memberOf(*Member->getBase(), *Member->getMemberDecl());
  }
  const auto *Call = dyn_cast<CallExpr>(&E);
  return Call && !isa<CXXOperatorCallExpr>(Call) ? placeOfCall(*Call)
                                                 : std::nullopt;
}

} // namespace async_tidy
