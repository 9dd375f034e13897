//===--- LateUse.cpp - What a coroutine uses after an await ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/LateUse.h"
#include "async-tidy/coroutines/Suspensions.h"
#include "async-tidy/objects/MadeAwaiter.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/Lineage.h"
#include "async-tidy/syntax/LookThrough.h"
#include "llvm/Support/SaveAndRestore.h"
#include <algorithm>

using namespace clang;

namespace async_tidy {

namespace {
class LateUse {
public:
  LateUse(llvm::function_ref<bool(const Stmt &)> IsUse, bool StartsSuspended,
          AwaitOperands How, llvm::function_ref<bool(const Expr &)> Unknown,
          llvm::function_ref<bool(const Expr &, const Stmt &)> DoneWith,
          const ASTContext &AST)
      : Uses(IsUse), IsUnknown(Unknown), IsDoneWith(DoneWith), Context(AST),
        Operands(How), IsSuspended(StartsSuspended) {}

  const Stmt *firstIn(const Stmt &Body) {
    walk(Body, /*IsCopied=*/false);
    return Found;
  }

private:
  void walk(const Stmt &S, bool IsCopied);
  void walkIf(const IfStmt &If);
  bool isLoop(const Stmt &S) const;
  bool keepsOperand(const Stmt &S) const;
  bool isKept(const Stmt &Part, const Stmt &By) const;

  llvm::function_ref<bool(const Stmt &)> Uses;
  llvm::function_ref<bool(const Expr &)> IsUnknown;
  llvm::function_ref<bool(const Expr &, const Stmt &)> IsDoneWith;
  const ASTContext &Context;
  const AwaitOperands Operands;
  bool IsSuspended;
  bool IsAwaiting = false;
  const Stmt *Found = nullptr;
};
} // namespace

static const CoroutineSuspendExpr *suspensionAt(const Stmt &S) {
  const auto *Suspension = dyn_cast<CoroutineSuspendExpr>(&S);
  return Suspension && maySuspend(*Suspension) ? Suspension : nullptr;
}

const CoroutineSuspendExpr *firstSuspension(const Stmt &Body,
                                            const ASTContext &Context) {
  for (const Stmt *Child : evaluatedChildren(Body, Context))
    if (const CoroutineSuspendExpr *Inner = firstSuspension(*Child, Context))
      return Inner;
  return suspensionAt(Body);
}

/// Whether \p S has the pointer out of a handle that does not own what it
/// points to, as a weak one does: it has nothing to be reset.
static bool readsHandle(const Stmt &S) {
  const auto *Call = dyn_cast<CallExpr>(&S);
  const Expr *Object =
      Call && Call->getType()->isPointerType() ? objectOf(*Call) : nullptr;
  const CXXRecordDecl *Handle =
      Object ? Object->getType()->getAsCXXRecordDecl() : nullptr;
  return Handle && isPointerLike(Object->getType()) &&
         !findMember(*Handle, &Handle->getASTContext().Idents.get("reset"));
}

static bool copiesOperand(const Stmt &S) {
  if (readsHandle(S))
    return true;
  if (const auto *Cast = dyn_cast<ImplicitCastExpr>(&S))
    return Cast->getCastKind() == CK_LValueToRValue;
  const auto *Construct = dyn_cast<CXXConstructExpr>(&S);
  return Construct && Construct->getConstructor()->isCopyOrMoveConstructor();
}

/// Whether a copy of what \p S denotes is one of its operand, or of a part of
/// that.
static bool isPartOrSame(const Stmt &S) {
  const auto *E = dyn_cast<Expr>(&S);
  const auto Step = E ? handedOnBy(*E) : std::nullopt;
  return isa<MemberExpr, ParenExpr>(S) || (Step && Step->How == Passing::Same);
}

/// Whether control leaves the coroutine at the end of \p S.
static bool leaves(const Stmt &S) {
  if (const auto *Block = dyn_cast<CompoundStmt>(&S))
    return !Block->body_empty() && leaves(*Block->body_back());
  const auto *E = dyn_cast<Expr>(&S);
  return isa<CoreturnStmt>(S) || (E && isa<CXXThrowExpr>(E->IgnoreImplicit()));
}

/// What comes after the branches comes after the suspensions of those that lead
/// there.
void LateUse::walkIf(const IfStmt &If) {
  const Stmt *Branches[] = {If.getThen(), If.getElse()};
  bool Before = IsSuspended;
  bool After = false;
  bool HasElse = false;
  for (const Stmt *Child : evaluatedChildren(If, Context)) {
    const bool IsBranch = llvm::is_contained(Branches, Child);
    if (IsBranch)
      IsSuspended = Before;
    walk(*Child, /*IsCopied=*/false);
    if (!IsBranch)
      Before = IsSuspended;
    else
      After |= leaves(*Child) ? Before : IsSuspended;
    HasElse |= Child == If.getElse();
  }
  IsSuspended = After || (!HasElse && Before);
}

/// Whether \p S computes a number, which refers to nothing that it was computed
/// from.
static bool isNumber(const Stmt &S) {
  const auto *Value = dyn_cast<Expr>(&S);
  return Value && Value->isPRValue() &&
         Value->getType()->isIntegralOrEnumerationType() &&
         !isa<CoroutineSuspendExpr>(S);
}

/// Whether \p S is done with its first operand before it begins with the others
/// ([expr.log.and], [expr.log.or], [expr.comma], [expr.cond]).
static bool finishesLeftFirst(const Stmt &S) {
  const auto *Operator = dyn_cast<BinaryOperator>(&S);
  return isa<AbstractConditionalOperator>(S) ||
         (Operator && (Operator->isLogicalOp() || Operator->isCommaOp()));
}

/// Whether \p S repeats something. What a macro of other people writes as a
/// `do` is a way to make one statement of several.
bool LateUse::isLoop(const Stmt &S) const {
  return isa<ForStmt, WhileStmt, CXXForRangeStmt>(S) ||
         (isa<DoStmt>(S) &&
          !Context.getSourceManager().isInSystemMacro(S.getBeginLoc()));
}

/// Whether \p S is a suspension that what its operand hands on may be used in.
bool LateUse::keepsOperand(const Stmt &S) const {
  const auto *Await = dyn_cast<CoawaitExpr>(&S);
  return suspensionAt(S) && Operands == AwaitOperands::InUse &&
         !(IsUnknown && Await && IsUnknown(*Await->getOperand()));
}

/// Whether \p By, a part of the operand of an await, may need \p Part of it
/// when it has returned.
bool LateUse::isKept(const Stmt &Part, const Stmt &By) const {
  const auto *Made = dyn_cast<Expr>(&By);
  return !Made || !((isa<CallExpr>(By) && IsUnknown && IsUnknown(*Made)) ||
                    makesAwaiterWithCopy(*Made, Part, Context) ||
                    (IsDoneWith && IsDoneWith(*Made, Part)));
}

void LateUse::walk(const Stmt &S, bool IsCopied) {
  if (Found)
    return;
  if (const auto *If = dyn_cast<IfStmt>(&S))
    return walkIf(*If);
  if ((IsSuspended || (IsAwaiting && !IsCopied)) && Uses(S))
    Found = &S;
  // What a loop repeats comes after each await in it.
  if (isLoop(S) && firstSuspension(S, Context))
    IsSuspended = true;
  const bool Suspends = suspensionAt(S);
  const bool PassesOn = IsCopied && isPartOrSame(S);
  {
    llvm::SaveAndRestore Awaiting(IsAwaiting, (IsAwaiting || keepsOperand(S)) &&
                                                  !isNumber(S));
    auto Children = evaluatedChildren(S, Context);
    // An expression puts its other operands to use when it has awaited one, as
    // an assignment does with what it assigns to.
    if (isa<Expr>(S) && Children.size() > 1 && !finishesLeftFirst(S)) {
      auto Others = Children;
      auto Suspends = [&](const Stmt *Child) {
        return firstSuspension(*Child, Context) != nullptr;
      };
      llvm::erase_if(Others, Suspends);
      llvm::erase_if(Children, std::not_fn(Suspends));
      Children.append(Others);
    }
    for (const Stmt *Child : Children) {
      llvm::SaveAndRestore Kept(IsAwaiting, IsAwaiting && isKept(*Child, S));
      walk(*Child, PassesOn || copiesOperand(S));
    }
  }
  IsSuspended |= Suspends;
}

const Stmt *
firstLateUse(llvm::function_ref<bool(const Stmt &)> Uses, const Stmt &Body,
             bool StartsSuspended, const ASTContext &Context,
             AwaitOperands Operands,
             llvm::function_ref<bool(const Expr &)> IsUnknown,
             llvm::function_ref<bool(const Expr &, const Stmt &)> IsDoneWith) {
  return LateUse(Uses, StartsSuspended, Operands, IsUnknown, IsDoneWith,
                 Context)
      .firstIn(Body);
}

} // namespace async_tidy
