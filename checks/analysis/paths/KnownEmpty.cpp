//===--- KnownEmpty.cpp - Where a container is known to be empty ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/KnownEmpty.h"
#include "async-tidy/objects/SharedObject.h"
#include "async-tidy/paths/PathConditions.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Containers.h"

using namespace clang;

namespace async_tidy {

/// What the function that \p E calls returns, if it does nothing else; else
/// \p E. Negations flip \p IsNegated.
static const Expr &askedBy(const Expr &E, bool &IsNegated) {
  const Expr &Asked = withoutNegation(E, IsNegated);
  const auto *Call = dyn_cast<CallExpr>(&Asked);
  const Expr *Returned = Call ? onlyResult(*Call) : nullptr;
  return Returned ? withoutNegation(*Returned, IsNegated) : Asked;
}

FactChange KnownEmpty::onBranch(const Stmt &, const Expr &Condition,
                                bool Outcome) const {
  bool IsNegated = false;
  const Expr &Asked = askedBy(Condition, IsNegated);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(calleeOf(Asked));
  const Expr *Object = objectOf(Asked);
  const bool AsksForNone = Method && hasRole(*Method, MemberRole::SaysEmpty);
  const bool AsksForOne = Asked.getType()->isPointerType() ||
                          isa_and_nonnull<CXXConversionDecl>(Method) ||
                          (Method && hasRole(*Method, MemberRole::SaysFull));
  if ((!AsksForNone && !AsksForOne) ||
      nameOfObject(Object ? *Object : Asked) != &Name)
    return FactChange::None;
  return Outcome != (IsNegated != AsksForOne) ? FactChange::Begins
                                              : FactChange::Ends;
}

} // namespace async_tidy
