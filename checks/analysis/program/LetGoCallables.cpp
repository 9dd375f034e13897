//===--- LetGoCallables.cpp - Callables that end before tasks -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/LetGoCallables.h"
#include "async-tidy/objects/LateUse.h"
#include "async-tidy/program/DetachedWork.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace async_tidy {

namespace {
class CallableUses {
public:
  CallableUses(const ParmVarDecl &Parameter, TaskReferents &Tasks,
               const ModelIndex &Known, const ASTContext &AST)
      : Callable(Parameter), Referents(Tasks), Models(Known), Context(AST) {}

  /// Looks at \p S, whose value is let go if \p IsLetGo.
  void visit(const Stmt &S, bool IsLetGo);
  bool isOnlyStarted() const {
    return IsStarted && !IsUsedOtherwise && !MayWait;
  }

private:
  bool isCallable(const Expr &E) const {
    return variableHandedOn(E) == &Callable;
  }
  bool asksWhetherSet(const Expr &Call) const;
  bool lendsTo(const CallExpr &Call) const;
  bool mayWait(const CallExpr &Call) const;

  const ParmVarDecl &Callable;
  TaskReferents &Referents;
  const ModelIndex &Models;
  const ASTContext &Context;
  bool IsStarted = false;
  bool IsUsedOtherwise = false;
  /// A call after the start may run until the work is done.
  bool MayWait = false;
};
} // namespace

bool CallableUses::asksWhetherSet(const Expr &Call) const {
  const Expr *Object = objectOf(Call);
  return Object && isCallable(*Object) &&
         isa_and_nonnull<CXXConversionDecl>(calleeOf(Call));
}

/// Whether \p Call is given the callable, calls it and keeps nothing of it.
bool CallableUses::lendsTo(const CallExpr &Call) const {
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  return Fact && Fact->BorrowsCallables &&
         llvm::any_of(argumentsOf(Call), [&](const Expr *Argument) {
           return isCallable(*Argument);
         });
}

/// Whether \p Call may run what was started, or wait for it: that of a function
/// of the project that is not constant, and what is known to block.
bool CallableUses::mayWait(const CallExpr &Call) const {
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  const FunctionDecl *Callee = Call.getDirectCallee();
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
  return (Fact && Fact->Blocks) || !Callee ||
         (!(Method && Method->isConst()) &&
          !Context.getSourceManager().isInSystemHeader(Callee->getLocation()));
}

void CallableUses::visit(const Stmt &S, bool IsLetGo) {
  const auto *E = dyn_cast<Expr>(&S);
  if (const auto *Call = dyn_cast<CallExpr>(&S); Call && IsStarted)
    MayWait |= mayWait(*Call);
  // A coroutine keeps its parameters while it is suspended.
  MayWait |= IsStarted && isa<CoroutineSuspendExpr>(S);
  if (const auto *Call = dyn_cast<CXXOperatorCallExpr>(&S);
      Call && Call->getOperator() == OO_Call && isCallable(*Call->getArg(0))) {
    if (Referents.isTask(Call->getType()))
      (IsLetGo ? IsStarted : IsUsedOtherwise) = true;
    for (const Expr *Argument : argumentsOf(*Call))
      visit(*Argument, /*IsLetGo=*/false);
    return;
  }
  if (const auto *Call = dyn_cast<CallExpr>(&S); Call && lendsTo(*Call)) {
    (IsLetGo ? IsStarted : IsUsedOtherwise) = true;
    for (const Expr *Argument : argumentsOf(*Call))
      if (!isCallable(*Argument))
        visit(*Argument, /*IsLetGo=*/false);
    return;
  }
  if (E && isa<CallExpr>(*E) && asksWhetherSet(*E))
    return;
  if (const auto *Name = dyn_cast<DeclRefExpr>(&S))
    IsUsedOtherwise |= Name->getDecl() == &Callable;

  const bool WasStarted = IsStarted;
  const bool Starts = E && startsWork(*E, Models);
  const auto Step = E ? handedOnBy(*E) : std::nullopt;
  for (const Stmt *Child : evaluatedChildren(S, Context)) {
    const auto *Value = dyn_cast<Expr>(Child);
    const bool IsDropped =
        Value && isa<CompoundStmt>(S) && !Referents.isLazy(Value->getType());
    visit(*Child, Starts || IsDropped || (Step && IsLetGo));
  }
  // What a loop repeats comes after the start, too.
  MayWait |= isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(S) && IsStarted &&
             !WasStarted && firstSuspension(S, Context);
}

bool startsAndLetsGo(const ParmVarDecl &Callable, TaskReferents &Referents,
                     const ModelIndex &Models, const ASTContext &Context) {
  const auto *Function = dyn_cast<FunctionDecl>(Callable.getDeclContext());
  const FunctionDecl *Definition =
      Function ? visibleDefinition(*Function, Context) : nullptr;
  if (!Definition)
    return false;
  CallableUses Uses(*Definition->getParamDecl(Callable.getFunctionScopeIndex()),
                    Referents, Models, Context);
  Uses.visit(*writtenBody(*Definition), /*IsLetGo=*/false);
  return Uses.isOnlyStarted();
}

} // namespace async_tidy
