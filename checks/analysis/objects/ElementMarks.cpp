//===--- ElementMarks.cpp - Marks that keep an element --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/ElementMarks.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

/// The member of \p Element that \p E denotes, or null.
static const ValueDecl *memberOf(const VarDecl &Element, const Expr &E) {
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
  const auto *Name = dyn_cast<DeclRefExpr>(Base);
  return Name && Name->getDecl() == &Element ? Member->getMemberDecl()
                                             : nullptr;
}

/// What \p S writes, or null.
static const Expr *writtenBy(const Stmt &S) {
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&S))
    return Assignment->isAssignmentOp() ? Assignment->getLHS() : nullptr;
  if (const auto *Step = dyn_cast<UnaryOperator>(&S))
    return Step->isIncrementDecrementOp() ? Step->getSubExpr() : nullptr;
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&S);
  const bool Writes = Operator && (Operator->isAssignmentOp() ||
                                   Operator->getOperator() == OO_PlusPlus ||
                                   Operator->getOperator() == OO_MinusMinus);
  return Writes ? Operator->getArg(0) : nullptr;
}

ElementMarks::ElementMarks(const VarDecl &Element, ArrayRef<const Stmt *> Uses,
                           const ASTContext &AST)
    : Context(AST) {
  llvm::SmallVector<const Stmt *, 16> Pending(Uses);
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    const Expr *Target = writtenBy(*S);
    if (const ValueDecl *Member = Target ? memberOf(Element, *Target) : nullptr)
      Written.insert(Member);
    llvm::append_range(Pending, evaluatedChildren(*S, Context));
  }
}

bool ElementMarks::areRead(const Stmt &S, unsigned Depth) const {
  if (const auto *Cast = dyn_cast<ImplicitCastExpr>(&S);
      Cast && Cast->getCastKind() == CK_LValueToRValue)
    if (const auto *Member =
            dyn_cast<MemberExpr>(Cast->getSubExpr()->IgnoreParens());
        Member && Written.contains(Member->getMemberDecl()))
      return true;
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(&S); Call && Depth == 0)
    if (const CXXMethodDecl *Method = Call->getMethodDecl())
      if (const FunctionDecl *Called = visibleDefinition(*Method, Context);
          Called && areRead(*writtenBody(*Called), Depth + 1))
        return true;
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&S);
      Lambda && Lambda->getBody() && areRead(*Lambda->getBody(), Depth))
    return true;
  return llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
    return areRead(*Child, Depth);
  });
}

bool ElementMarks::areAskedIn(const FunctionDecl &Function) const {
  const Stmt *Body = writtenBody(Function);
  return !Written.empty() && Body && areRead(*Body, /*Depth=*/0);
}

} // namespace async_tidy
