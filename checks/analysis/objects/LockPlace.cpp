//===--- LockPlace.cpp - Which lock an expression names -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/LockPlace.h"
#include "async-tidy/objects/AccessPath.h"
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
  if (!Callee || Call.getNumArgs() != 0 || isa<CXXOperatorCallExpr>(Call) ||
      !(Call.isGLValue() || Call.getType()->isPointerType()))
    return std::nullopt;
  const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call);
  if (!Member)
    return LockPlace{Callee->getCanonicalDecl(), nullptr, {}};
  std::optional<LockPlace> Place =
      placeOf(*Member->getImplicitObjectArgument());
  if (Place)
    Place->Members.push_back(Callee);
  return Place;
}

static std::optional<LockPlace> placeOfStart(const Expr &Start) {
  if (const auto *Temporary = dyn_cast<CXXBindTemporaryExpr>(&Start))
    return LockPlace{nullptr, Temporary, {}};
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&Start))
    return placeOfName(*Reference->getDecl());
  if (isa<CXXThisExpr>(Start))
    return LockPlace{};
  const auto *Call = dyn_cast<CallExpr>(&Start);
  return Call ? placeOfCall(*Call) : std::nullopt;
}

std::optional<LockPlace> placeOf(const Expr &E) {
  const AccessPath Path = accessPathOf(E);
  std::optional<LockPlace> Place = placeOfStart(*Path.Start);
  for (const AccessStep &Step : Path.Steps) {
    if (const auto *Static = dyn_cast_or_null<VarDecl>(Step.Member))
      Place = placeOf(*Static);
    else if (Place && Step.Member)
      Place->Members.push_back(Step.Member);
    else
      Place.reset();
  }
  return Place;
}

} // namespace async_tidy
