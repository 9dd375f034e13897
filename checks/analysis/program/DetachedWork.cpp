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
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/Attr.h"

using namespace clang;

namespace async_tidy {

/// The lambda whose closure \p E is, also one that a variable holds.
static const LambdaExpr *lambdaIn(const Expr &E) {
  const Expr &Value = lookThrough(E, Passing::Same | Passing::Copy);
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&Value))
    return Lambda;
  const VarDecl *Variable = variableHandedOn(Value);
  const Expr *Init = Variable ? Variable->getInit() : nullptr;
  return Init ? dyn_cast<LambdaExpr>(
                    &lookThrough(*Init, Passing::Same | Passing::Copy))
              : nullptr;
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

std::optional<Detachment> DetachedWork::detachmentAt(const Expr &Call) const {
  if (isa<CXXConstructExpr>(Call))
    return std::nullopt;
  Detachment Result{&Call, DetachedErrors::Lost, false, {}};
  bool HasHandler = false;
  for (const Expr *Argument : argumentsOf(Call)) {
    const VarDecl *Variable = variableHandedOn(*Argument);
    if (Variable && Models.isDetachToken(*Variable))
      Result.ByToken = true;
    else if (isWork(*Argument))
      Result.Work.push_back(Argument);
    else if (!resultOfCalling(Argument->getType(), Context).isNull() ||
             isa<LambdaExpr>(
                 lookThrough(*Argument, Passing::Same | Passing::Copy)))
      HasHandler = true;
  }
  if (const Expr *Object = objectOf(Call); Object && isWork(*Object))
    Result.Work.push_back(Object);
  if (Result.Work.empty())
    return std::nullopt;
  if (Result.ByToken)
    return Result;

  const Known<FunctionFact> Fact = Models.functionFact(Call);
  if (!Fact || !Fact->Detaches)
    return std::nullopt;
  // Whoever keeps what the call returns can still wait for the work.
  const bool IsKept =
      Call.getType()->isRecordType() &&
      llvm::none_of(Body.droppedValues(), [&](const DroppedValue &Dropped) {
        return Dropped.Value == &Call;
      });
  if (IsKept)
    return std::nullopt;
  Result.Errors = HasHandler ? DetachedErrors::Handled : *Fact->Detaches;
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

/// The local variable of the function that \p E, bound to a reference, denotes
/// or is a part of. Null for a copy, and for what lives elsewhere.
const VarDecl *DetachedWork::localBehind(const Expr &E) const {
  if (const auto *Cast = dyn_cast<CastExpr>(&E))
    return Cast->getCastKind() == CK_LValueToRValue
               ? nullptr
               : localBehind(*Cast->getSubExpr());
  if (const auto *Paren = dyn_cast<ParenExpr>(&E))
    return localBehind(*Paren->getSubExpr());
  if (const auto *Call = dyn_cast<CallExpr>(&E);
      Call && Call->isCallToStdMove())
    return localBehind(*Call->getArg(0));
  if (const auto *Member = dyn_cast<MemberExpr>(&E);
      Member && !Member->isArrow())
    return localBehind(*Member->getBase());
  const auto *Reference = dyn_cast<DeclRefExpr>(&E);
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  if (!Variable || !Variable->hasLocalStorage() || Variable->isImplicit() ||
      Variable->getType()->isReferenceType() ||
      Variable->getDeclContext() != &Body.function())
    return nullptr;
  return Variable;
}

static bool isView(QualType Type) {
  const CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  return Record && Record->hasAttr<PointerAttr>();
}

/// What \p E is a view of, or an address or a reference wrapper; null if \p E
/// only hands a view on.
static const Expr *viewedBy(const Expr &E) {
  const Expr &Value = lookThrough(E, Passing::Same | Passing::Copy);
  if (const auto *Address = dyn_cast<UnaryOperator>(&Value);
      Address && Address->getOpcode() == UO_AddrOf)
    return Address->getSubExpr();
  const Expr *Viewed = nullptr;
  if (!isView(Value.getType()))
    return nullptr;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Value))
    Viewed = Construct->getNumArgs() > 0 ? Construct->getArg(0) : nullptr;
  else if (const Expr *Object = objectOf(Value))
    Viewed = Object;
  else if (const auto *Call = dyn_cast<CallExpr>(&Value))
    Viewed = Call->getNumArgs() == 1 ? Call->getArg(0) : nullptr;
  return Viewed && !isView(Viewed->getType()) ? Viewed : nullptr;
}

void DetachedWork::addCaptures(const LambdaExpr &Lambda,
                               std::vector<LocalReference> &Found) const {
  const Stmt *Written = coroutineBody(*Lambda.getCallOperator(), Context);
  if (!Written)
    return;
  for (const LambdaCapture &Capture : Lambda.captures()) {
    if (!Capture.capturesVariable() || Capture.getCaptureKind() != LCK_ByRef)
      continue;
    const auto *Captured = dyn_cast<VarDecl>(Capture.getCapturedVar());
    if (!Captured || !usesLate(Captured, *Written, Context))
      continue;
    const VarDecl *Local = Captured;
    if (Captured->isInitCapture())
      Local = localBehind(*Captured->getInit());
    else if (!Captured->hasLocalStorage() ||
             Captured->getType()->isReferenceType() ||
             Captured->getDeclContext() != &Body.function())
      Local = nullptr;
    if (Local)
      Found.push_back({Local, &Lambda});
  }
}

/// Adds what the parameters of the coroutine that \p Call calls refer to.
void DetachedWork::addBound(const Expr &Call, bool ByToken,
                            std::vector<LocalReference> &Found) const {
  const FunctionDecl *Callee = calleeOf(Call);
  if (!Callee ||
      Context.getSourceManager().isInSystemHeader(Callee->getLocation()))
    return;
  const Stmt *Written = coroutineBody(*Callee, Context);
  if (!Written && (!ByToken || Callee->getDefinition()))
    return;
  auto AddIfUsed = [&](const Expr &Argument, const Expr *Bound,
                       const ValueDecl *Parameter) {
    const VarDecl *Local = Bound ? localBehind(*Bound) : nullptr;
    if (Local && (!Written || usesLate(Parameter, *Written, Context)))
      Found.push_back({Local, &Argument});
  };

  const FunctionDecl &Definition =
      Callee->getDefinition() ? *Callee->getDefinition() : *Callee;
  for (const auto &[Argument, Parameter] :
       llvm::zip(argumentsOf(Call), Definition.parameters())) {
    if (Parameter->getType()->isReferenceType())
      AddIfUsed(*Argument, Argument, Parameter);
    else if (Parameter->getType()->isPointerType() ||
             isView(Parameter->getType()))
      AddIfUsed(*Argument, viewedBy(*Argument), Parameter);
  }
  if (const Expr *Object = objectOf(Call))
    AddIfUsed(*Object, Object, nullptr);
}

void DetachedWork::addReferences(const Expr &Work, bool ByToken,
                                 std::vector<LocalReference> &Found) const {
  if (const LambdaExpr *Lambda = lambdaBehind(Work))
    addCaptures(*Lambda, Found);
  const auto *Call =
      dyn_cast<CallExpr>(&lookThrough(Work, Passing::Same | Passing::Copy));
  if (!Call)
    return;
  addBound(*Call, ByToken, Found);
  // What only wraps a task, such as `co_withExecutor(executor, task)`.
  for (const Expr *Argument : argumentsOf(*Call))
    if (isWork(*Argument))
      addReferences(*Argument, ByToken, Found);
  if (const Expr *Object = objectOf(*Call); Object && isWork(*Object))
    addReferences(*Object, ByToken, Found);
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
DetachedWork::localsReferredTo(const Detachment &Started) const {
  std::vector<LocalReference> Found;
  for (const Expr *Work : Started.Work)
    addReferences(*Work, Started.ByToken, Found);
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
