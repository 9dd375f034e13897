//===--- DetachedWork.cpp - Work that is started and let go ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/DetachedWork.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/objects/LateUse.h"
#include "async-tidy/program/BlockingCalls.h"
#include "async-tidy/program/DetachedWaits.h"
#include "async-tidy/program/StartedOperations.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/Lineage.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/Attr.h"

using namespace clang;

namespace async_tidy {

/// The lambda whose closure \p E is, also one that a variable holds.
static const LambdaExpr *lambdaIn(const Expr &E) {
  if (const LambdaExpr *Lambda = lambdaWrittenAs(E))
    return Lambda;
  const VarDecl *Variable = variableHandedOn(E);
  const Expr *Init = Variable ? Variable->getInit() : nullptr;
  return Init ? lambdaWrittenAs(*Init) : nullptr;
}

const LambdaExpr *lambdaBehind(const Expr &Work) {
  if (const LambdaExpr *Lambda = lambdaIn(Work))
    return Lambda;
  const auto *Call = dyn_cast<CXXOperatorCallExpr>(
      &lookThrough(Work, Passing::Same | Passing::Copy));
  return Call && Call->getOperator() == OO_Call ? lambdaIn(*Call->getArg(0))
                                                : nullptr;
}

/// The function that \p Work runs, if it is known: that of a call, of a lambda
/// or of the name of a function.
static const FunctionDecl *functionBehind(const Expr &Work) {
  if (const LambdaExpr *Lambda = lambdaIn(Work))
    return Lambda->getCallOperator();
  const Expr &Value = lookThrough(Work, Passing::Same | Passing::Copy);
  if (const FunctionDecl *Callee = calleeOf(Value))
    return Callee;
  const auto *Name = dyn_cast<DeclRefExpr>(&Value);
  return Name ? dyn_cast<FunctionDecl>(Name->getDecl()) : nullptr;
}

/// The body of \p Function as it was written, if it is a coroutine whose body
/// may be looked into.
static const Stmt *coroutineBody(const FunctionDecl &Function,
                                 const ASTContext &Context) {
  const FunctionDecl *Definition = Function.getDefinition();
  if (!Definition || Definition->isDependentContext() ||
      !isa_and_nonnull<CoroutineBodyStmt>(Definition->getBody()) ||
      Context.getSourceManager().isInSystemHeader(Definition->getLocation()))
    return nullptr;
  return writtenBody(*Definition);
}

//===----------------------------------------------------------------------===//
// What is detached
//===----------------------------------------------------------------------===//

bool startsWork(const Expr &Call, const ModelIndex &Models) {
  const FunctionDecl *Callee = calleeOf(Call);
  if (!Callee || !isa<CallExpr>(Call))
    return false;
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  return (Fact && Fact->Detaches) ||
         (beginsWith(Convention::Starts, *Callee, Models) &&
          !hasWord(Convention::Waits, *Callee, Models)) ||
         llvm::any_of(argumentsOf(Call), [&](const Expr *Argument) {
           const VarDecl *Token = variableHandedOn(*Argument);
           return Token && Models.isDetachToken(*Token);
         });
}

bool DetachedWork::isWork(const Expr &E) const {
  auto IsTask = [&](QualType Type) {
    const std::optional<AwaitableType> Known = Awaitable.of(Type);
    return Known && Known->IsTask;
  };
  if (IsTask(E.getType()))
    return true;
  const QualType Result = resultOfCalling(E.getType(), Context);
  return !Result.isNull() && IsTask(Result);
}

/// Whether \p Argument is what has an operation run without anybody waiting.
bool DetachedWork::isToken(const Expr &Argument) const {
  const VarDecl *Variable = variableHandedOn(Argument);
  return Variable && Models.isDetachToken(*Variable);
}

bool DetachedWork::isGivenToken(const Expr &Call) const {
  return llvm::any_of(argumentsOf(Call), [this](const Expr *Argument) {
    return isToken(*Argument);
  });
}

/// Adds to \p Into the work that \p Call is given, and whether a token says
/// what becomes of it.
void DetachedWork::addWork(const Expr &Call, Detachment &Into) const {
  for (const Expr *Argument : argumentsOf(Call)) {
    if (isToken(*Argument))
      Into.ByToken = true;
    else if (isWork(*Argument))
      Into.Work.push_back(Argument);
    else if (!resultOfCalling(Argument->getType(), Context).isNull() ||
             isa<LambdaExpr>(
                 lookThrough(*Argument, Passing::Same | Passing::Copy)))
      Into.Errors = DetachedErrors::Handled;
  }
  if (const Expr *Object = objectOf(Call); Object && isWork(*Object))
    Into.Work.push_back(Object);
}

std::optional<Detachment> DetachedWork::detachmentAt(const Expr &Call) const {
  if (isa<CXXConstructExpr>(Call))
    return std::nullopt;
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  const bool MayDetach = Fact && Fact->Detaches;
  if (!MayDetach && !isGivenToken(Call))
    return std::nullopt;
  Detachment Result{&Call, DetachedErrors::Lost, false, {}};
  addWork(Call, Result);
  if (Result.Work.empty())
    return std::nullopt;
  if (Result.ByToken) {
    Result.Errors = DetachedErrors::Lost;
    return Result;
  }
  if (!MayDetach)
    return std::nullopt;
  // Whoever keeps what the call returns can still wait for the work.
  const bool IsKept =
      Call.getType()->isRecordType() &&
      llvm::none_of(Body.droppedValues(), [&](const DroppedValue &Dropped) {
        return Dropped.Value == &Call;
      });
  if (IsKept)
    return std::nullopt;
  if (Result.Errors != DetachedErrors::Handled)
    Result.Errors = *Fact->Detaches;
  return Result;
}

Detachment DetachedWork::startedBy(const Expr &Call) {
  Detachment Result{&Call, DetachedErrors::Lost, false, {}};
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  const bool IsOperation = startsOperation(Call, Models);
  Result.IsCertain = IsOperation || (Fact && Fact->Detaches) ||
                     Referents.isLetGo(Call.getType());
  if (IsOperation ||
      (!startsWork(Call, Models) && Referents.isTask(Call.getType())))
    Result.Work.push_back(&Call);
  else
    addWork(Call, Result);
  if (!Result.Work.empty())
    return Result;
  // What owns a task, such as one with its executor, stands for it.
  for (const Expr *Argument : argumentsOf(Call))
    if (Referents.isTask(Argument->getType()))
      Result.Work.push_back(Argument);
  if (const Expr *Object = objectOf(Call);
      Object && Referents.isTask(Object->getType()))
    Result.Work.push_back(Object);
  return Result;
}

std::vector<Detachment> DetachedWork::detachments() const {
  std::vector<Detachment> Found;
  for (const CallSite &Site : Body.calls())
    if (std::optional<Detachment> Started = detachmentAt(*Site.Call))
      Found.push_back(std::move(*Started));
  return Found;
}

/// Whether \p Body is a `try` that catches everything, give or take what stands
/// around it.
static bool catchesAllIn(const Stmt &Body) {
  const auto *Block = dyn_cast<CompoundStmt>(&Body);
  return Block && llvm::any_of(Block->body(), [](const Stmt *S) {
           const auto *Try = dyn_cast<CXXTryStmt>(S);
           return Try && !Try->getHandler(Try->getNumHandlers() - 1)
                              ->getExceptionDecl();
         });
}

bool DetachedWork::catchesAll(const Detachment &Started) const {
  return llvm::all_of(Started.Work, [&](const Expr *Work) {
    const FunctionDecl *Function = functionBehind(*Work);
    const Stmt *Written =
        Function ? coroutineBody(*Function, Context) : nullptr;
    return Written && catchesAllIn(*Written);
  });
}

//===----------------------------------------------------------------------===//
// What it refers to
//===----------------------------------------------------------------------===//

/// Whether \p Body uses \p Variable late; without a variable, `*this`.
static bool usesLate(const ValueDecl *Variable, const Stmt &Body,
                     const ASTContext &Context) {
  return firstLateUse(
      [&](const Stmt &S) {
        if (!Variable)
          return isa<CXXThisExpr>(S);
        const auto *Reference = dyn_cast<DeclRefExpr>(&S);
        return Reference && Reference->getDecl() == Variable;
      },
      Body, /*StartsSuspended=*/false, Context);
}

/// Whether \p Holder, null for none, of an object is a local variable of the
/// function that work may outlive.
bool DetachedWork::isOwn(const VarDecl *Holder) const {
  return Holder && Holder->hasLocalStorage() &&
         Holder->getDeclContext() == &Body.function() &&
         !isExecutionContext(Holder->getType(), Context);
}

/// The variable that holds what \p Captured is or refers to; null if that is
/// not known.
const VarDecl *DetachedWork::holderOf(const VarDecl &Captured) {
  if (!Captured.getType()->isReferenceType())
    return &Captured;
  const Expr *Init = Captured.getInit();
  return Init ? Objects.denotedBy(*Init).Variable : nullptr;
}

void DetachedWork::addCaptures(const LambdaExpr &Lambda,
                               std::vector<LocalReference> &Found) {
  const Stmt *Written = coroutineBody(*Lambda.getCallOperator(), Context);
  if (!Written)
    return;
  for (const LambdaCapture &Capture : Lambda.captures()) {
    if (!Capture.capturesVariable() || Capture.getCaptureKind() != LCK_ByRef)
      continue;
    const auto *Captured = dyn_cast<VarDecl>(Capture.getCapturedVar());
    if (!Captured || !usesLate(Captured, *Written, Context))
      continue;
    if (const VarDecl *Local = holderOf(*Captured); isOwn(Local))
      Found.push_back({Local, &Lambda});
  }
}

/// Whether \p Each is given to be moved from, which a coroutine whose body is
/// not seen does at once, as a rule, if it is started at once.
static bool isMovedFrom(const TaskReferent &Each) {
  return Each.Parameter && Each.Parameter->getType()->isRValueReferenceType();
}

/// Adds what \p Work refers to. Where the body of a coroutine is not seen, its
/// signature tells enough if \p IsCertain, that it is started and let go.
void DetachedWork::addReferences(const Expr &Work, bool IsCertain,
                                 std::vector<LocalReference> &Found) {
  if (const LambdaExpr *Lambda = lambdaBehind(Work))
    addCaptures(*Lambda, Found);
  for (const TaskReferent &Each : startsOperation(Work, Models)
                                      ? Referents.ofOperation(Work)
                                      : Referents.of(Work, FirstRun::AtOnce))
    if (isOwn(Each.Object.Variable) &&
        (Each.Use || (IsCertain && !(Body.isCoroutine() && isMovedFrom(Each)))))
      Found.push_back({Each.Object.Variable, Each.Bound, Each.By});
}

void collectVariables(const Stmt &S, const ASTContext &Context,
                      llvm::DenseSet<const ValueDecl *> &Into) {
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&S))
    Into.insert(Reference->getDecl());
  if (const auto *Member = dyn_cast<MemberExpr>(&S))
    Into.insert(Member->getMemberDecl());
  for (const Stmt *Child : evaluatedChildren(S, Context))
    collectVariables(*Child, Context, Into);
}

std::vector<LocalReference>
DetachedWork::localsReferredTo(const Detachment &Started) {
  std::vector<LocalReference> Found;
  for (const Expr *Work : Started.Work)
    addReferences(*Work, Started.ByToken || Started.IsCertain, Found);
  if (llvm::is_contained(Started.Work, Started.Call))
    return Found;
  // Where the work runs is a matter of its own: it ends with its context.
  llvm::DenseSet<const ValueDecl *> Elsewhere;
  for (const Expr *Argument : argumentsOf(*Started.Call))
    if (!llvm::is_contained(Started.Work, Argument))
      collectVariables(*Argument, Context, Elsewhere);
  if (const Expr *Object = objectOf(*Started.Call);
      Object && !llvm::is_contained(Started.Work, Object))
    collectVariables(*Object, Context, Elsewhere);
  llvm::erase_if(Found, [&](const LocalReference &Reference) {
    return Elsewhere.contains(Reference.Local);
  });
  return Found;
}

} // namespace async_tidy
