//===--- LateUse.cpp - What a coroutine uses after an await ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/LateUse.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/Support/SaveAndRestore.h"
#include <algorithm>

using namespace clang;

namespace async_tidy {

namespace {
class LateUse {
public:
  LateUse(llvm::function_ref<bool(const Stmt &)> IsUse, bool StartsSuspended,
          const ASTContext &AST)
      : Uses(IsUse), Context(AST), IsSuspended(StartsSuspended) {}

  const Stmt *firstIn(const Stmt &Body) {
    walk(Body, /*IsCopied=*/false);
    return Found;
  }

private:
  void walk(const Stmt &S, bool IsCopied);
  bool awaits(const Stmt &S) const;

  llvm::function_ref<bool(const Stmt &)> Uses;
  const ASTContext &Context;
  bool IsSuspended;
  bool IsAwaiting = false;
  const Stmt *Found = nullptr;
};
} // namespace

bool LateUse::awaits(const Stmt &S) const {
  if (isa<CoroutineSuspendExpr>(S))
    return true;
  return llvm::any_of(evaluatedChildren(S, Context),
                      [&](const Stmt *Child) { return awaits(*Child); });
}

static bool copiesOperand(const Stmt &S) {
  if (const auto *Cast = dyn_cast<ImplicitCastExpr>(&S))
    return Cast->getCastKind() == CK_LValueToRValue;
  const auto *Construct = dyn_cast<CXXConstructExpr>(&S);
  return Construct && Construct->getConstructor()->isCopyOrMoveConstructor();
}

/// Whether \p S computes a number, which refers to nothing that it was computed
/// from.
static bool isNumber(const Stmt &S) {
  const auto *Value = dyn_cast<Expr>(&S);
  return Value && Value->isPRValue() &&
         Value->getType()->isIntegralOrEnumerationType() &&
         !isa<CoroutineSuspendExpr>(S);
}

void LateUse::walk(const Stmt &S, bool IsCopied) {
  if (Found)
    return;
  if ((IsSuspended || (IsAwaiting && !IsCopied)) && Uses(S))
    Found = &S;
  // What a loop repeats comes after each await in it.
  if (isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(S) && awaits(S))
    IsSuspended = true;
  const bool Suspends = isa<CoroutineSuspendExpr>(S);
  const bool PassesOn = IsCopied && isa<MemberExpr, ParenExpr>(S);
  {
    llvm::SaveAndRestore Awaiting(IsAwaiting,
                                  (IsAwaiting || Suspends) && !isNumber(S));
    auto Children = evaluatedChildren(S, Context);
    // An expression puts its other operands to use when it has awaited one, as
    // an assignment does with what it assigns to.
    if (isa<Expr>(S) && Children.size() > 1)
      std::stable_partition(Children.begin(), Children.end(),
                            [&](const Stmt *Child) { return awaits(*Child); });
    for (const Stmt *Child : Children)
      walk(*Child, PassesOn || copiesOperand(S));
  }
  IsSuspended |= Suspends;
}

const Stmt *firstLateUse(llvm::function_ref<bool(const Stmt &)> Uses,
                         const Stmt &Body, bool StartsSuspended,
                         const ASTContext &Context) {
  return LateUse(Uses, StartsSuspended, Context).firstIn(Body);
}

} // namespace async_tidy
