//===--- CallablePosition.cpp - Where callables stand ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallablePosition.h"
#include "async-tidy/program/ResultSinks.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;

namespace async_tidy {

std::optional<CallablePosition> positionNamed(llvm::StringRef Spelling) {
  return llvm::StringSwitch<std::optional<CallablePosition>>(Spelling)
      .Case("argument", CallablePosition::Argument)
      .Case("member", CallablePosition::Member)
      .Case("return", CallablePosition::Return)
      .Case("variable", CallablePosition::Variable)
      .Default(std::nullopt);
}

/// Where a value stands that \p Parent, which stands at \p Outer, takes. What
/// only passes it on, such as a cast or a list, leaves it where it was.
static CallablePosition positionIn(const Stmt &Parent, CallablePosition Outer,
                                   const ASTContext &Context) {
  if (isa<DeclStmt>(Parent))
    return CallablePosition::Variable;
  if (isa<ReturnStmt, CoreturnStmt>(Parent))
    return CallablePosition::Return;
  if (const auto *List = dyn_cast<InitListExpr>(&Parent))
    return List->getType()->isRecordType() ? CallablePosition::Member : Outer;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Parent))
    return Construct->isElidable() || convertsToErased(*Construct, Context) ||
                   Construct->getConstructor()->isCopyOrMoveConstructor()
               ? Outer
               : CallablePosition::Argument;
  if (const auto *Assignment = dyn_cast<CXXOperatorCallExpr>(&Parent);
      Assignment && Assignment->getOperator() == OO_Equal)
    return isa<MemberExpr>(Assignment->getArg(0)->IgnoreParenImpCasts())
               ? CallablePosition::Member
               : CallablePosition::Variable;
  return isa<CallExpr>(Parent) ? CallablePosition::Argument : Outer;
}

/// Where a callable stands that is given to \p Call, a part of \p S, which
/// stands at \p Where.
static std::optional<CallablePosition> findPosition(const Stmt &S,
                                                    CallablePosition Where,
                                                    const Expr &Call,
                                                    const ASTContext &Context) {
  const CallablePosition Inner = positionIn(S, Where, Context);
  if (&S == &Call)
    return Inner;
  for (const Stmt *Child : evaluatedChildren(S, Context))
    if (const auto Found = findPosition(*Child, Inner, Call, Context))
      return Found;
  return std::nullopt;
}

std::optional<CallablePosition> positionOfGiven(const Expr &Call,
                                                const FunctionBody &Body,
                                                const ASTContext &Context) {
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(&Body.function()))
    for (const CXXCtorInitializer *Initializer : Constructor->inits())
      if (const auto Found = findPosition(
              *Initializer->getInit(), CallablePosition::Member, Call, Context))
        return Found;
  return findPosition(*writtenBody(Body.function()), CallablePosition::Variable,
                      Call, Context);
}

} // namespace async_tidy
