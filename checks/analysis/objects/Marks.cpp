//===--- Marks.cpp - Marks by which functions tell each other -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/Marks.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

/// The member that \p E denotes, of what \p IsOwner accepts or of a part of it,
/// or null.
template <typename Predicate>
static const ValueDecl *memberOf(const Expr &E, Predicate IsOwner) {
  const auto *Member = dyn_cast<MemberExpr>(&lookThrough(E, Passing::Same));
  if (!Member)
    return nullptr;
  const Expr *Base = Member->getBase();
  while (true) {
    Base = &lookThrough(*Base, Passing::Same | Passing::Pointee);
    const auto *Outer = dyn_cast<MemberExpr>(Base);
    if (!Outer)
      break;
    Base = Outer->getBase();
  }
  return IsOwner(*Base) ? Member->getMemberDecl() : nullptr;
}

/// What \p S writes, or null: numbers and atomics, and containers to which it
/// adds what is in use.
static const Expr *writtenBy(const Stmt &S, const ASTContext &Context) {
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&S))
    return Assignment->isAssignmentOp() ? Assignment->getLHS() : nullptr;
  if (const auto *Step = dyn_cast<UnaryOperator>(&S))
    return Step->isIncrementDecrementOp() ? Step->getSubExpr() : nullptr;
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&S)) {
    const bool Writes = Operator->isAssignmentOp() ||
                        Operator->getOperator() == OO_PlusPlus ||
                        Operator->getOperator() == OO_MinusMinus;
    return Writes ? Operator->getArg(0) : nullptr;
  }
  const auto *Call = dyn_cast<CXXMemberCallExpr>(&S);
  const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
  if (!Method || Method->isConst() || Method->param_empty())
    return nullptr;
  return addsToContainer(*Method, Context) ||
                 !isContainer(*Method->getParent(), Context)
             ? Call->getImplicitObjectArgument()
             : nullptr;
}

template <typename Predicate>
static void addWritten(const Stmt &Code, const ASTContext &Context,
                       Predicate IsOwner,
                       llvm::DenseSet<const ValueDecl *> &Into) {
  llvm::SmallVector<const Stmt *, 16> Pending{&Code};
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    const Expr *Target = writtenBy(*S, Context);
    if (const ValueDecl *Member = Target ? memberOf(*Target, IsOwner) : nullptr)
      Into.insert(Member);
    llvm::append_range(Pending, evaluatedChildren(*S, Context));
  }
}

void Marks::addOfElement(const VarDecl &Element, ArrayRef<const Stmt *> Uses) {
  auto IsElement = [&](const Expr &Owner) {
    const auto *Name = dyn_cast<DeclRefExpr>(&Owner);
    return Name && Name->getDecl() == &Element;
  };
  for (const Stmt *Use : Uses)
    addWritten(*Use, Context, IsElement, Written);
  const QualType Type = Element.getType().getNonReferenceType();
  HasOwners |= Type->isRecordType() && isPointerLike(Type) && isCopyable(Type);
}

void Marks::addOfObject(const FunctionDecl &Function, const ValueDecl &Except) {
  if (const Stmt *Body = writtenBody(Function))
    addWritten(
        *Body, Context,
        [](const Expr &Owner) { return isa<CXXThisExpr>(Owner); }, Written);
  Written.erase(&Except);
}

/// Whether \p Object denotes one of the members.
bool Marks::isOne(const Expr &Object) const {
  const auto *Member = dyn_cast<MemberExpr>(Object.IgnoreParenImpCasts());
  return Member && Written.contains(Member->getMemberDecl());
}

bool Marks::areRead(const Stmt &S, unsigned Depth) const {
  if (const auto *Cast = dyn_cast<ImplicitCastExpr>(&S);
      Cast && Cast->getCastKind() == CK_LValueToRValue &&
      isOne(*Cast->getSubExpr()))
    return true;
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(&S)) {
    const CXXMethodDecl *Method = Call->getMethodDecl();
    if (Method && Method->isConst() &&
        (isOne(*Call->getImplicitObjectArgument()) ||
         (HasOwners && hasRole(*Method, MemberRole::CountsOwners))))
      return true;
    if (const FunctionDecl *Called = Method && Depth == 0
                                         ? visibleDefinition(*Method, Context)
                                         : nullptr;
        Called && areRead(*writtenBody(*Called), Depth + 1))
      return true;
  }
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&S);
      Lambda && Lambda->getBody() && areRead(*Lambda->getBody(), Depth))
    return true;
  return llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
    return areRead(*Child, Depth);
  });
}

bool Marks::areAskedIn(const FunctionDecl &Function) const {
  const Stmt *Body = writtenBody(Function);
  return (HasOwners || !Written.empty()) && Body && areRead(*Body, 0);
}

} // namespace async_tidy
