//===--- LockState.cpp - Which locks a path holds -------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LockState.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;

namespace async_tidy {

LockTransfer::LockTransfer(LockTypes &Known, const ModelIndex &Facts,
                           const PathConditions &Followed, const CFG &Graph)
    : Types(Known), Models(Facts), Conditions(Followed) {
  for (const CFGBlock *Block : Graph)
    for (const CFGElement &Element : *Block)
      if (const auto End = Element.getAs<CFGTemporaryDtor>())
        Temporaries.insert(End->getBindTemporaryExpr());
}

/// \p Lock, at \p Place, is acquired by \p Where.
void LockTransfer::acquire(const Expr &Lock, const LockPlace &Place,
                           const Stmt &Where, LockState &State) const {
  LockStatus &Status = State.Locks[Place];
  Status.IsHeld = true;
  Status.IsPlain = !Types.isGuard(Lock.getType());
  Status.By = {&Where, nullptr};
}

void LockTransfer::release(const LockPlace &Place, LockState &State) {
  Released.insert(Place);
  State.Locks[Place].IsHeld = false;
  for (auto &[Known, Status] : State.Locks)
    if (Known.isIn(Place) || Place.isIn(Known) || Status.Mutex == Place)
      Status.IsHeld = false;
}

/// Gives up on the lock that \p Lock denotes: code elsewhere decides.
void LockTransfer::forget(const Expr &Lock, LockState &State) const {
  if (const auto Place = placeOf(Lock))
    std::erase_if(State.Locks, [&](const auto &Entry) {
      return Entry.first.isIn(*Place) || Place->isIn(Entry.first);
    });
}

void LockTransfer::destroy(const VarDecl &Variable, LockState &State) const {
  std::erase_if(State.Locks, [&](const auto &Entry) {
    return Entry.first.Root == Variable.getCanonicalDecl();
  });
}

void LockTransfer::destroy(const CXXBindTemporaryExpr &Temporary,
                           LockState &State) const {
  std::erase_if(State.Locks, [&](const auto &Entry) {
    return Entry.first.Temporary == &Temporary;
  });
}

std::optional<bool> LockTransfer::valueOf(const Expr &Condition,
                                          const LockState &State) const {
  bool IsNegated = false;
  const Expr &E = withoutNegation(Condition, IsNegated);
  auto Found = [&](bool Value) { return Value != IsNegated; };
  if (const auto Try = State.Conditions.find(&E); Try != State.Conditions.end())
    return Found(Try->second);
  // A guard knows whether it holds its lock.
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(&E)) {
    const Known<FunctionFact> Fact = Models.functionFact(E);
    const Expr &Object = *Call->getImplicitObjectArgument();
    const bool Tells =
        isa_and_nonnull<CXXConversionDecl>(Call->getMethodDecl()) ||
        (Fact && Fact->Observes);
    if (Tells && Types.isGuard(Object.getType())) {
      const std::optional<LockStatus> Status = statusOf(Object, State);
      return Status ? std::optional(Found(Status->IsHeld)) : std::nullopt;
    }
  }
  return Conditions.valueOf(Condition, State.Conditions);
}

void LockTransfer::assume(const Expr &Condition, bool Value,
                          LockState &State) const {
  (void)Conditions.assume(Condition, Value, State.Conditions);
}

void LockTransfer::declare(const VarDecl &Variable, const DeclStmt &Where,
                           LockState &State) {
  if (!Variable.hasLocalStorage() || !Variable.getInit())
    return;
  if (const void *Key = Conditions.keyOf(Variable))
    if (const auto Value = valueOf(*Variable.getInit(), State))
      State.Conditions[Key] = *Value;
  if (!Types.isGuard(Variable.getType()))
    return;
  const auto Referred = placeOf(*Variable.getInit());
  const bool IsAlias =
      Variable.getType()->isReferenceType() && Referred && !Referred->Temporary;
  if (IsAlias)
    return;
  std::optional<LockStatus> Status = statusOf(*Variable.getInit(), State);
  if (!Status)
    return;
  if (Status->IsHeld && !Status->By.Guard)
    Status->By = {&Where, &Variable};
  State.Locks[placeOf(Variable)] = *Status;
}

void LockTransfer::capture(const LambdaExpr &Lambda, LockState &State) {
  for (const auto &[Capture, Init] :
       llvm::zip(Lambda.captures(), Lambda.capture_inits())) {
    if (!Init || !Types.isGuard(Init->getType()))
      continue;
    if (Capture.getCaptureKind() == LCK_ByRef)
      forget(*Init, State);
    else if (const auto Status = statusOf(*Init, State))
      State.Values[&Lambda] = *Status;
  }
  // It may run at the end of the scope.
  if (const FunctionBody *Body = Types.bodyOf(Lambda.getCallOperator()))
    for (const CallSite &Site : Body->calls())
      if (const auto Operation = Types.operationOf(*Site.Call);
          Operation && Operation->Effect == LockEffect::Releases)
        for (const Expr *Operand : Operation->Operands)
          forget(*Operand, State);
}

std::optional<LockState> LockTransfer::operate(const Expr &Call,
                                               const LockOperation &Operation,
                                               LockState &State) {
  std::optional<LockState> Other;
  if (Operation.Effect == LockEffect::Tries) {
    Other = State;
    State.Conditions[&Call] = true;
    Other->Conditions[&Call] = false;
  }
  for (const Expr *Operand : Operation.Operands) {
    const auto Place = placeOf(*Operand);
    if (!Place)
      continue;
    if (Other)
      Other->Locks[*Place].IsHeld = false;
    if (Operation.Effect == LockEffect::Releases)
      release(*Place, State);
    else
      acquire(*Operand, *Place, Call, State);
  }
  return Other;
}

/// Where \p Place of the function that \p Call calls is in its caller.
static std::optional<LockPlace> placeInCaller(const LockPlace &Place,
                                              const CallExpr &Call,
                                              const FunctionDecl &Callee) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
  std::optional<LockPlace> Whole;
  if (Place.Temporary)
    return std::nullopt;
  if (!Place.Root) {
    // In a lambda, `this` is that of the function around it.
    if (Method && Method->getParent()->isLambda())
      return Place;
    if (const Expr *Object = objectOf(Call))
      Whole = placeOf(*Object);
  } else {
    const auto *Variable = dyn_cast<VarDecl>(Place.Root);
    if (!Variable || Variable->getDeclContext() != &Callee)
      return Place;
    const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
    if (const auto *Parameter = dyn_cast<ParmVarDecl>(Variable);
        Parameter && Parameter->getFunctionScopeIndex() < Arguments.size())
      Whole = placeOf(*Arguments[Parameter->getFunctionScopeIndex()]);
  }
  if (Whole)
    Whole->Members.insert(Whole->Members.end(), Place.Members.begin(),
                          Place.Members.end());
  return Whole;
}

/// What \p Call does to a guard by giving it a lock, or none, as far as it
/// tells by itself.
static std::optional<LockOperation> handsLock(const Expr &Call,
                                              LockTypes &Types) {
  const Expr *Object = objectOf(Call);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(calleeOf(Call));
  const GuardKind Kind =
      Object ? Types.guardKind(Object->getType()) : GuardKind::None;
  if (!Method || Kind == GuardKind::None)
    return std::nullopt;
  auto IsMutex = [&](const Expr *Argument) {
    return Types.isThreadMutex(Argument->getType());
  };
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  if (Method->getOverloadedOperator() == OO_Equal) {
    const auto *Made = dyn_cast<CXXConstructExpr>(
        &lookThrough(*Arguments[0], Passing::Same | Passing::Copy));
    if (Made && Made->getNumArgs() == 1 && IsMutex(Made->getArg(0)))
      return LockOperation{LockEffect::Acquires, {Object}};
  } else if (Kind == GuardKind::Wrapper) {
    if (llvm::any_of(Arguments, IsMutex))
      return LockOperation{LockEffect::Acquires, {Object}};
    if (!Method->isConst() && Call.getType()->isVoidType())
      return LockOperation{LockEffect::Releases, {Object}};
  }
  return std::nullopt;
}

/// Does what the body of the called function does to locks by itself.
void LockTransfer::runCallee(const CallExpr &Call, const FunctionBody &Callee,
                             LockState &State) {
  for (const CallSite &Site : Callee.calls()) {
    std::optional<LockOperation> Operation = Types.operationOf(*Site.Call);
    if (!Operation)
      Operation = handsLock(*Site.Call, Types);
    if (!Operation)
      continue;
    for (const Expr *Operand : Operation->Operands) {
      const auto Inside = placeOf(*Operand);
      const auto Place = Inside
                             ? placeInCaller(*Inside, Call, Callee.function())
                             : std::nullopt;
      if (!Place)
        continue;
      if (Operation->Effect == LockEffect::Releases)
        release(*Place, State);
      else if (Operation->Effect == LockEffect::Acquires && !Site.IsConditional)
        acquire(*Operand, *Place, Call, State);
    }
  }
}

/// Gives up on the locks that the callee gets a chance to release.
void LockTransfer::passArguments(const Expr &Call, LockState &State) {
  // Waiting for a condition ends with the lock held again.
  if (const Known<FunctionFact> Fact = Models.functionFact(Call);
      Fact && Fact->Blocks == BlockingCategory::Wait)
    return;
  const FunctionDecl *Callee = calleeOf(Call);
  for (const auto &[Index, Argument] : llvm::enumerate(argumentsOf(Call))) {
    const QualType Type = Callee && Index < Callee->getNumParams()
                              ? Callee->getParamDecl(Index)->getType()
                              : Argument->getType();
    const bool IsIndirect = Type->isReferenceType() || Type->isPointerType();
    if (IsIndirect && Type->getPointeeType().isConstQualified())
      continue;
    if (Types.isGuard(Argument->getType()) ||
        (Argument->getType()->isPointerType() &&
         Types.isGuard(Argument->getType()->getPointeeType())) ||
        Types.isThreadMutex(Argument->getType()))
      forget(*Argument, State);
  }
}

/// What a member function, or an assignment, does to the guard that it is
/// called on.
void LockTransfer::changeObject(const CallExpr &Call, LockState &State) {
  const Expr *Object = objectOf(Call);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Call.getDirectCallee());
  const auto Place = Object ? placeOf(*Object) : std::nullopt;
  if (!Place || !Method || Method->isConst())
    return;
  const GuardKind Kind = Types.guardKind(Object->getType());
  if (Kind == GuardKind::None)
    return;
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  if (Method->getOverloadedOperator() == OO_Equal) {
    const std::optional<LockStatus> Given = statusOf(*Arguments[0], State);
    State.Locks[*Place] = Given.value_or(LockStatus());
    return;
  }
  const bool TakesGuard = llvm::any_of(Arguments, [&](const Expr *Argument) {
    return Types.isGuard(Argument->getType());
  });
  if (Kind == GuardKind::Wrapper) {
    const bool TakesLock =
        TakesGuard || llvm::any_of(Arguments, [&](const Expr *Argument) {
          return Types.isThreadMutex(Argument->getType());
        });
    if (TakesLock)
      acquire(*Object, *Place, Call, State);
    // `reset` and `clear` give back nothing, unlike what finds an element.
    else if (Call.getType()->isVoidType())
      release(*Place, State);
    return;
  }
  // The members of a modelled guard that matter are modelled too.
  if (TakesGuard || (Kind != GuardKind::Modelled && !Types.bodyOf(Method)))
    forget(*Object, State);
}

std::optional<LockState> LockTransfer::call(const CallExpr &Call,
                                            LockState &State) {
  if (const auto Operation = Types.operationOf(Call))
    return operate(Call, *Operation, State);
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (const auto Step = handedOnBy(Call);
      Step && !isa<CXXOperatorCallExpr, CXXMemberCallExpr>(Call))
    return std::nullopt;
  changeObject(Call, State);
  passArguments(Call, State);
  const FunctionBody *Body = Types.bodyOf(Callee);
  if (Body && !Body->isCoroutine())
    runCallee(Call, *Body, State);
  if (returnsHeld(Call))
    State.Values[&Call] = {true, false, {&Call, nullptr}, std::nullopt};
  return std::nullopt;
}

std::optional<LockState> LockTransfer::apply(const Stmt &S, LockState &State) {
  Conditions.evaluate(S, State.Conditions);
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S)) {
    for (const Decl *Declared : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(Declared))
        declare(*Variable, *Declaration, State);
    State.Values.clear();
  } else if (const auto *Construct = dyn_cast<CXXConstructExpr>(&S)) {
    return construct(*Construct, State);
  } else if (const auto *Call = dyn_cast<CallExpr>(&S)) {
    return call(*Call, State);
  } else if (const auto *Await = dyn_cast<CoawaitExpr>(&S)) {
    if (Types.guardKind(Await->getType()) == GuardKind::Modelled &&
        Await->isPRValue())
      State.Values[Await] = {true, false, {Await, nullptr}, std::nullopt};
  } else if (const auto *Lambda = dyn_cast<LambdaExpr>(&S)) {
    capture(*Lambda, State);
  } else if (const auto *Temporary = dyn_cast<CXXBindTemporaryExpr>(&S)) {
    if (const auto Made = State.Values.find(&madeBy(*Temporary));
        Made != State.Values.end() && Temporaries.contains(Temporary))
      State.Locks[LockPlace{nullptr, Temporary, {}}] = Made->second;
  } else if (const auto *Operator = dyn_cast<UnaryOperator>(&S)) {
    if (Operator->getOpcode() == UO_AddrOf &&
        Types.isGuard(Operator->getSubExpr()->getType()))
      forget(*Operator->getSubExpr(), State);
  } else if (const auto *Assignment = dyn_cast<BinaryOperator>(&S)) {
    if (Assignment->getOpcode() == BO_Assign)
      if (const auto Value = valueOf(*Assignment->getRHS(), State))
        assume(*Assignment->getLHS(), *Value, State);
  }
  return std::nullopt;
}

} // namespace async_tidy
