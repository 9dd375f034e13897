//===--- NestedTaskCheck.cpp - Tasks that are returned unawaited ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NestedTaskCheck.h"
#include "async-tidy/coroutines/CallSetting.h"
#include "async-tidy/syntax/CalleeName.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

NestedTaskCheck::NestedTaskCheck(StringRef Name,
                                 tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context) {}

/// The type that a task of type \p Task is the task of: `int` of `task<int>`.
static QualType valueType(QualType Task) {
  const auto *Special = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Task->getAsCXXRecordDecl());
  if (!Special || Special->getTemplateArgs().size() == 0 ||
      Special->getTemplateArgs()[0].getKind() != TemplateArgument::Type)
    return {};
  return Special->getTemplateArgs()[0].getAsType();
}

/// Whether \p Callee is a coroutine, as far as one can tell: a body that is not
/// seen counts as one, since a function that returns a task mostly is one. What
/// a library does is not known.
static bool mayBeCoroutine(const FunctionDecl &Callee,
                           const SourceManager &Sources) {
  if (Sources.isInSystemHeader(Callee.getLocation()))
    return false;
  const Stmt *Body = Callee.getBody();
  return Body ? isa<CoroutineBodyStmt>(Body)
              : !Callee.isTemplateInstantiation();
}

/// Whether the promise that \p Return hands its operand to takes it as a
/// number.
static bool takesNumber(const CoreturnStmt &Return) {
  const Expr *Promise = Return.getPromiseCall();
  const auto *Call =
      Promise ? dyn_cast<CallExpr>(Promise->IgnoreImplicit()) : nullptr;
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && Callee->getNumParams() == 1 &&
         Callee->getParamDecl(0)
             ->getType()
             .getNonReferenceType()
             ->isArithmeticType();
}

/// Whether the arguments of a template decide what \p Function returns: what
/// its author wrote is right for some.
static bool returnsWhatCallerPicks(const FunctionDecl &Function) {
  const FunctionDecl *Pattern = Function.getTemplateInstantiationPattern();
  return Pattern && Pattern->getReturnType()->isDependentType();
}

/// Reports `co_return f();` where the coroutine's result is what `f` returns,
/// or a number made of it. A promise that takes a task of the coroutine's own
/// type goes on with it, as Seastar's does.
void NestedTaskCheck::checkCoreturn(const CoreturnStmt &Return,
                                    const FunctionBody &Body) {
  const Expr *Value = Return.getOperand();
  const auto *Call =
      Value ? dyn_cast<CallExpr>(Value->IgnoreUnlessSpelledInSource())
            : nullptr;
  if (!Call || !Call->isPRValue())
    return;
  const std::optional<AwaitableType> Type =
      analysis().awaitables().of(Call->getType());
  const QualType Result = valueType(Body.function().getReturnType());
  if (!Type || !Type->IsTask || Result.isNull() ||
      returnsWhatCallerPicks(Body.function()))
    return;
  const bool IsNested =
      ASTContext::hasSameUnqualifiedType(Result, Call->getType());
  if (!IsNested && !(Result->isArithmeticType() && takesNumber(Return)))
    return;
  const SourceLocation Location = Value->getBeginLoc();
  report(Location, [=, this, &Body] {
    const std::string Name = calleeName(*Call);
    diag(Location, "the task returned by %select{'%3'|this call}2 is "
                   "%select{turned into %1|the result of another task}0 "
                   "without being awaited")
        << IsNested << Result << Name.empty() << Name
        << Value->getSourceRange();
    if (IsNested)
      diag(Body.function().getReturnTypeSourceRange().getBegin(),
           "who awaits this task gets %0, and has to await that as well",
           DiagnosticIDs::Note)
          << Result;
  });
}

/// Whether \p Call does nothing but make a task that runs when it is awaited.
bool NestedTaskCheck::isLazyTask(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee || !Call.isPRValue() ||
      !mayBeCoroutine(*Callee, context().getSourceManager()))
    return false;
  const std::optional<AwaitableType> Type =
      analysis().awaitables().of(Call.getType());
  return Type && Type->IsTask && Type->StartPolicy == Start::Lazy;
}

/// The call that makes the task which \p S returns, if nothing of the task runs
/// before the function is left.
const CallExpr *NestedTaskCheck::lazyTaskOf(const Stmt &S) {
  const auto *Return = dyn_cast<ReturnStmt>(&S);
  const Expr *Value = Return ? Return->getRetValue() : nullptr;
  const auto *Call =
      Value ? dyn_cast<CallExpr>(Value->IgnoreUnlessSpelledInSource())
            : nullptr;
  return Call && isLazyTask(*Call) ? Call : nullptr;
}

void NestedTaskCheck::noteRemedy(SourceLocation Location) {
  diag(Location, "make this function a coroutine that awaits the task",
       DiagnosticIDs::Note);
}

/// Reports a `try` block that has nothing to catch but what the task throws,
/// and is left before the task runs.
void NestedTaskCheck::checkHandlers(const CallExpr &Call,
                                    const CXXTryStmt &Try) {
  auto MakesTask = [&](const CallExpr &Other) { return isLazyTask(Other); };
  if (mayThrow(*Try.getTryBlock(), MakesTask, context()))
    return;
  const SourceLocation Location = Call.getBeginLoc();
  report(Location, [=, this, &Call, &Try] {
    diag(Location, "the task returned by '%0' runs after the 'try' block is "
                   "left, so what it throws is not caught here")
        << calleeName(Call) << Call.getSourceRange();
    diag(Try.getHandler(0)->getBeginLoc(), "this handler never runs",
         DiagnosticIDs::Note);
    noteRemedy(Location);
  });
}

/// Reports the local variables that the task of \p Call refers to, and that are
/// destroyed before it runs.
void NestedTaskCheck::checkLocals(const CallExpr &Call) {
  for (const BorrowedLocal &Borrowed : localsBorrowedBy(Call)) {
    const VarDecl &Variable = *Borrowed.Local;
    const SourceLocation Location = Borrowed.Where->getBeginLoc();
    report(Location, [=, this, &Variable, &Call] {
      diag(Location, "the task returned by '%0' refers to %1, which is gone "
                     "before the task runs")
          << calleeName(Call) << &Variable << Borrowed.Where->getSourceRange();
      diag(Variable.getLocation(), "%0 is destroyed when this function returns",
           DiagnosticIDs::Note)
          << &Variable;
      noteRemedy(Location);
    });
  }
}

/// Reports a block that ends with `guard Guard(Mutex); return task();`, where
/// the lock protects nothing but the making of the task.
void NestedTaskCheck::checkGuard(const CompoundStmt &Block) {
  if (Block.size() < 2)
    return;
  const auto *Declaration = dyn_cast<DeclStmt>(*(Block.body_end() - 2));
  const auto *Guard = Declaration && Declaration->isSingleDecl()
                          ? dyn_cast<VarDecl>(Declaration->getSingleDecl())
                          : nullptr;
  const CXXRecordDecl *Class =
      Guard ? Guard->getType()->getAsCXXRecordDecl() : nullptr;
  const Known<LockFact> Lock =
      Class ? analysis().models().lockFact(*Class) : Known<LockFact>();
  const CallExpr *Call = lazyTaskOf(*Block.body_back());
  if (!Call || !Lock || Lock->Role != LockRole::Guard || readsShared(*Call))
    return;
  const SourceLocation Location = Guard->getLocation();
  report(Location, [=, this] {
    diag(Location, "%0 is released before the task returned by '%1' runs")
        << Guard << calleeName(*Call) << Guard->getSourceRange();
    noteRemedy(Call->getBeginLoc());
  });
}

void NestedTaskCheck::checkReturn(const ReturnStmt &Return,
                                  const CXXTryStmt *Try) {
  const CallExpr *Call = lazyTaskOf(Return);
  if (!Call ||
      context().getSourceManager().isInSystemMacro(Call->getBeginLoc()))
    return;
  if (Try)
    checkHandlers(*Call, *Try);
  checkLocals(*Call);
}

void NestedTaskCheck::visit(const Stmt &S, const CXXTryStmt *Try,
                            const FunctionBody &Body) {
  if (const auto *Return = dyn_cast<CoreturnStmt>(&S))
    return checkCoreturn(*Return, Body);
  if (const auto *Return = dyn_cast<ReturnStmt>(&S))
    return checkReturn(*Return, Try);
  if (isa<Expr>(S))
    return;
  if (const auto *Block = dyn_cast<CompoundStmt>(&S))
    checkGuard(*Block);
  if (const auto *Inner = dyn_cast<CXXTryStmt>(&S)) {
    visit(*Inner->getTryBlock(), Inner, Body);
    for (unsigned I = 0; I < Inner->getNumHandlers(); ++I)
      visit(*Inner->getHandler(I), Try, Body);
    return;
  }
  for (const Stmt *Part : evaluatedChildren(S, context()))
    visit(*Part, Try, Body);
}

void NestedTaskCheck::checkFunction(const FunctionBody &Body) {
  if (Body.isCoroutine() ||
      analysis().awaitables().of(Body.function().getReturnType()))
    visit(*writtenBody(Body.function()), nullptr, Body);
}

} // namespace async_tidy
