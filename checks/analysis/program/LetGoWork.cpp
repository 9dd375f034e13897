//===--- LetGoWork.cpp - Work that a function lets go of ------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/LetGoWork.h"
#include "async-tidy/objects/LateUse.h"
#include "async-tidy/program/DetachedWork.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace async_tidy {

namespace {
/// What a function does with a parameter that is a task, or a callable that
/// makes one.
class WorkUses {
public:
  WorkUses(const ParmVarDecl &Parameter, TaskReferents &Tasks,
           const ModelIndex &Known, const ASTContext &AST)
      : Work(Parameter), Referents(Tasks), Models(Known), Context(AST),
        IsTask(Tasks.isTask(Parameter.getType().getNonReferenceType())) {}

  /// Looks at \p S, whose value is let go if \p IsLetGo.
  void visit(const Stmt &S, bool IsLetGo);
  bool isOnlyStarted() const {
    return IsStarted && !IsUsedOtherwise && !MayWait;
  }

private:
  bool isWork(const Expr &E) const { return variableHandedOn(E) == &Work; }
  bool letsGoOfGiven(const Expr &E, bool IsLetGo) const;
  bool asksWhetherSet(const Expr &Call) const;
  bool lendsTo(const CallExpr &Call) const;
  bool mayWait(const CallExpr &Call) const;

  const ParmVarDecl &Work;
  TaskReferents &Referents;
  const ModelIndex &Models;
  const ASTContext &Context;
  const bool IsTask;
  bool IsStarted = false;
  bool IsUsedOtherwise = false;
  /// A call after the start may run until the work is done.
  bool MayWait = false;
};
} // namespace

bool WorkUses::asksWhetherSet(const Expr &Call) const {
  const Expr *Object = objectOf(Call);
  return Object && isWork(*Object) &&
         isa_and_nonnull<CXXConversionDecl>(calleeOf(Call));
}

/// Whether \p Call is given the callable, calls it and keeps nothing of it.
bool WorkUses::lendsTo(const CallExpr &Call) const {
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  return Fact && Fact->BorrowsCallables &&
         llvm::any_of(argumentsOf(Call),
                      [&](const Expr *Argument) { return isWork(*Argument); });
}

/// Whether \p Call may run what was started, or wait for it: that of a function
/// of the project that is not constant, and what is known to block.
bool WorkUses::mayWait(const CallExpr &Call) const {
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  const FunctionDecl *Callee = Call.getDirectCallee();
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
  return (Fact && Fact->Blocks) || !Callee ||
         (!(Method && Method->isConst()) &&
          !Context.getSourceManager().isInSystemHeader(Callee->getLocation()));
}

/// Whether \p Call puts something into a member of the object.
static bool putsIntoMember(const CallExpr &Call) {
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(calleeOf(Call));
  const Expr *Object = objectOf(Call);
  const auto *Member =
      Object ? dyn_cast<MemberExpr>(Object->IgnoreParenImpCasts()) : nullptr;
  return Method && Member && isa<FieldDecl>(Member->getMemberDecl()) &&
         hasRole(*Method, MemberRole::Puts);
}

/// Whether the tasks are let go that \p E, whose value is let go if \p IsLetGo,
/// is given.
bool WorkUses::letsGoOfGiven(const Expr &E, bool IsLetGo) const {
  const auto *Call = dyn_cast<CallExpr>(&E);
  return startsWork(E, Models) ||
         (IsTask && Call && IsLetGo &&
          (Referents.isLetGo(E.getType()) || putsIntoMember(*Call)));
}

void WorkUses::visit(const Stmt &S, bool IsLetGo) {
  const auto *E = dyn_cast<Expr>(&S);
  if (const auto *Call = dyn_cast<CallExpr>(&S); Call && IsStarted)
    MayWait |= mayWait(*Call);
  // A coroutine keeps its parameters while it is suspended.
  MayWait |= IsStarted && isa<CoroutineSuspendExpr>(S);
  if (const auto *Call = dyn_cast<CXXOperatorCallExpr>(&S);
      Call && Call->getOperator() == OO_Call && isWork(*Call->getArg(0))) {
    if (Referents.isTask(Call->getType()))
      (IsLetGo ? IsStarted : IsUsedOtherwise) = true;
    for (const Expr *Argument : argumentsOf(*Call))
      visit(*Argument, /*IsLetGo=*/false);
    return;
  }
  if (const auto *Call = dyn_cast<CallExpr>(&S); Call && lendsTo(*Call)) {
    (IsLetGo ? IsStarted : IsUsedOtherwise) = true;
    for (const Expr *Argument : argumentsOf(*Call))
      if (!isWork(*Argument))
        visit(*Argument, /*IsLetGo=*/false);
    return;
  }
  if (E && isa<CallExpr>(*E) && asksWhetherSet(*E))
    return;
  if (const auto *Name = dyn_cast<DeclRefExpr>(&S))
    if (Name->getDecl() == &Work)
      (IsTask && IsLetGo ? IsStarted : IsUsedOtherwise) = true;

  const bool WasStarted = IsStarted;
  const bool Starts = E && letsGoOfGiven(*E, IsLetGo);
  const auto Step = E ? handedOnBy(*E) : std::nullopt;
  for (const Stmt *Child : evaluatedChildren(S, Context)) {
    const auto *Value = dyn_cast<Expr>(Child);
    const bool IsDropped =
        Value && isa<CompoundStmt>(S) && !Referents.isLazy(Value->getType());
    visit(*Child, Starts || IsDropped || (Step && IsLetGo) ||
                      (IsLetGo && isa<MemberExpr>(S)));
  }
  // What a loop repeats comes after the start, too.
  MayWait |= isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(S) && IsStarted &&
             !WasStarted && firstSuspension(S, Context);
}

bool startsAndLetsGo(const ParmVarDecl &Work, TaskReferents &Referents,
                     const ModelIndex &Models, const ASTContext &Context) {
  const auto *Function = dyn_cast<FunctionDecl>(Work.getDeclContext());
  const FunctionDecl *Definition =
      Function ? visibleDefinition(*Function, Context) : nullptr;
  if (!Definition)
    return false;
  WorkUses Uses(*Definition->getParamDecl(Work.getFunctionScopeIndex()),
                Referents, Models, Context);
  Uses.visit(*writtenBody(*Definition), /*IsLetGo=*/false);
  return Uses.isOnlyStarted();
}

bool letsGoOfTask(const Expr &Call, TaskReferents &Referents,
                  const ModelIndex &Models, const ASTContext &Context) {
  const FunctionDecl *Callee =
      isa<CallExpr>(Call) && Call.getType()->isVoidType() ? calleeOf(Call)
                                                          : nullptr;
  if (!Callee)
    return false;
  return llvm::any_of(llvm::zip(argumentsOf(Call), Callee->parameters()),
                      [&](const auto &Given) {
                        const auto &[Argument, Parameter] = Given;
                        return Referents.isTask(Argument->getType()) &&
                               startsAndLetsGo(*Parameter, Referents, Models,
                                               Context);
                      });
}

} // namespace async_tidy
