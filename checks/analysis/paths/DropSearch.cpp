//===--- DropSearch.cpp - The path on which a task is dropped -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DropSearch.h"

using namespace clang;

namespace async_tidy {

/// More ways through a function than this are not followed.
static constexpr size_t MaxVisits = 5000;

TaskUses DropSearch::usesIn(const Stmt &S) const {
  TaskUses Uses(Variable, Context, Models, Types);
  Uses.visit(S);
  return Uses;
}

bool DropSearch::isOrigin(const Stmt &S) const {
  if (Origin.Kind != TaskOrigin::Initial)
    return &S == Origin.Where;
  const auto *Declaration = dyn_cast<DeclStmt>(&S);
  return Declaration && llvm::is_contained(Declaration->decls(), &Variable);
}

bool DropSearch::findOrigin(const CFGBlock *&Found, size_t &Index) const {
  for (const CFGBlock *Block : *Paths.graph())
    for (size_t I = 0; I < Block->size(); ++I)
      if (const auto Element = (*Block)[I].getAs<CFGStmt>();
          Element && isOrigin(*Element->getStmt())) {
        Found = Block;
        Index = I;
        return true;
      }
  return false;
}

/// The conditions that hold wherever \p Block is reached, as far as they are
/// seen by going straight back.
DropSearch::Facts DropSearch::factsBefore(const CFGBlock &Last) const {
  Facts Known;
  llvm::DenseSet<const CFGBlock *> Passed;
  const CFGBlock *Block = &Last;
  while (Passed.insert(Block).second && Block->pred_size() == 1) {
    const CFGBlock *Before = *Block->pred_begin();
    if (!Before)
      break;
    const Expr *Condition = conditionOf(*Before);
    bool Negated = false;
    if (Condition)
      if (const auto Number = Paths.numberOf(*Condition, Negated))
        Known.insert({*Number, (*Before->succ_begin() == Block) != Negated});
    Block = Before;
  }
  return Known;
}

void DropSearch::end(DroppedPath::KindOfEnd Kind, const Stmt *Where,
                     size_t Current) {
  Found = DroppedPath{Kind, Where, {}};
  for (size_t I = Current;; I = Visits[I].From) {
    if (Visits[I].Step)
      Found->Steps.push_back(*Visits[I].Step);
    if (I == 0)
      break;
  }
  std::reverse(Found->Steps.begin(), Found->Steps.end());
}

void DropSearch::enter(const CFGBlock *Block, size_t Current,
                       std::optional<PathStep> Step, Facts Known) {
  if (Block && Seen.insert({Block, Known}).second)
    Visits.push_back({Block, Current, Step, std::move(Known)});
}

/// Whether an exception may come out of \p Await. It may not if an operation
/// yields what still has to be awaited, so that the exception is in there; nor
/// out of what only lets time pass.
static bool awaitMayThrow(const CoawaitExpr &Await, const ModelIndex &Models,
                          Awaitables &Types) {
  const auto *Resume =
      dyn_cast<CallExpr>(Await.getResumeExpr()->IgnoreImplicit());
  const FunctionDecl *Callee = Resume ? Resume->getDirectCallee() : nullptr;
  const auto *Type =
      Callee ? Callee->getType()->getAs<FunctionProtoType>() : nullptr;
  if (Type && Type->isNothrow())
    return false;
  const auto Awaited = Types.of(Await.getOperand()->getType());
  if (Awaited && !Awaited->IsTask && Types.of(Await.getType()))
    return false;
  const Known<FunctionFact> Fact =
      Models.functionFact(*Await.getOperand()->IgnoreImplicit());
  return !(Fact && Fact->Paces);
}

bool DropSearch::mayThrow(const Stmt &S) const {
  // What the compiler made up has no place.
  if (!Paths.statementAround(S))
    return false;
  if (isa<CXXThrowExpr>(S))
    return true;
  if (const auto *Await = dyn_cast<CoawaitExpr>(&S))
    return awaitMayThrow(*Await, Models, Types);
  const auto *Call = dyn_cast<CallExpr>(&S);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  if (!Callee || Callee->getBuiltinID())
    return false;
  const auto *Type = Callee->getType()->getAs<FunctionProtoType>();
  return Type && !Type->isNothrow();
}

bool DropSearch::consumes(const Stmt &S) const { return usesIn(S).Consumed; }

/// Follows an exception from \p S. Whether nothing else happens there.
bool DropSearch::followThrow(const Stmt &S, size_t Current) {
  const bool IsThrow = isa<CXXThrowExpr>(S);
  if (!mayThrow(S))
    return false;
  // What is handed on later in the same statement is not lost for lack of care.
  const Stmt *Statement = Paths.statementAround(S);
  if (!IsThrow && (isOrigin(*Statement) || consumes(*Statement)))
    return false;
  const CXXTryStmt *Try = Paths.tryAround(S);
  // Any call may throw; that counts where the `try` is about something else.
  if (Try && isa<CallExpr>(S) && consumes(*Try->getTryBlock()))
    return false;
  if (Try && !Paths.isDeclaredIn(Variable, *Try)) {
    for (const CFGBlock *Handler : Paths.handlersOf(*Try))
      enter(Handler, Current, PathStep{PathStep::Throws, &S},
            Visits[Current].Known);
    return IsThrow;
  }
  if ((IsThrow && Counted != Consumption::Exceptions::None) ||
      (isa<CoawaitExpr>(S) && Counted == Consumption::Exceptions::Awaited)) {
    end(DroppedPath::Throws, &S, Current);
    return true;
  }
  return IsThrow;
}

/// Whether a condition that is not that of a loop led to the visit \p Current.
bool DropSearch::isUnderCondition(size_t Current) const {
  for (size_t I = Current; I != 0; I = Visits[I].From)
    if (Visits[I].Step &&
        !isa_and_nonnull<ForStmt, WhileStmt, DoStmt>(
            Visits[Visits[I].From].Block->getTerminatorStmt()))
      return true;
  return false;
}

/// Follows one element. Whether the path ends there.
bool DropSearch::followElement(const Stmt &S, size_t Current) {
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S);
      Declaration && llvm::is_contained(Declaration->decls(), &Variable)) {
    end(DroppedPath::Repeats, nullptr, Current);
    return true;
  }
  TaskUses Uses(Variable, Context, Models, Types);
  // An access to a part: what counts is what the expression around it does.
  if (const auto *Part = dyn_cast<Expr>(&S); Part && Uses.isPlaceIn(*Part))
    return false;
  Uses.visit(S);
  if (Uses.Consumed)
    return true;
  if (Uses.Overwritten) {
    // What an iteration does under a condition, another may not do again.
    if (Uses.Overwritten == Origin.Where && isUnderCondition(Current))
      return true;
    end(DroppedPath::Overwrites, Uses.Overwritten, Current);
    return true;
  }
  return followThrow(S, Current);
}

/// The statement by which \p Block leaves the function, if there is one.
static const Stmt *returnIn(const CFGBlock &Block) {
  for (const CFGElement &Element : llvm::reverse(Block))
    if (const auto Part = Element.getAs<CFGStmt>();
        Part && isa<ReturnStmt, CoreturnStmt>(Part->getStmt()))
      return Part->getStmt();
  return nullptr;
}

/// Whether \p Block is the head of a loop that consumes the value, and where it
/// was not stored: one goes through a container with it, and that the loop may
/// run not even once is no path to speak of.
bool DropSearch::isConsumingLoop(const CFGBlock &Block) const {
  const Stmt *Loop = Block.getTerminatorStmt();
  if (!isa_and_nonnull<ForStmt, WhileStmt, CXXForRangeStmt>(Loop))
    return false;
  const TaskUses Uses = usesIn(*Loop);
  return Uses.Consumed &&
         llvm::none_of(Uses.Origins, [&](const TaskOrigin &Inside) {
           return Inside.Kind == Origin.Kind && Inside.Where == Origin.Where;
         });
}

void DropSearch::followTerminator(const CFGBlock &Block, size_t Current) {
  if (isConsumingLoop(Block))
    return;
  const Expr *Condition = conditionOf(Block);
  if (!Condition) {
    for (const CFGBlock *Next : Block.succs())
      enter(Next, Current, std::nullopt, Visits[Current].Known);
    return;
  }
  const TaskUses Uses = usesIn(*Condition);
  const auto HoldsSomething = saysItHoldsSomething(*Condition, Variable);
  // What depends on the state of the task in other ways is not followed.
  if (Uses.Consumed ||
      (Uses.Observed && !HoldsSomething && Types.of(Variable.getType())))
    return;
  bool Negated = false;
  const std::optional<unsigned> Number = Paths.numberOf(*Condition, Negated);
  bool Holds = true;
  for (const CFGBlock *Next : Block.succs()) {
    Facts Known = Visits[Current].Known;
    const bool IsPossible =
        (!HoldsSomething || *HoldsSomething == Holds) &&
        !(Number && Known.contains({*Number, Holds == Negated}));
    if (Number)
      Known.insert({*Number, Holds != Negated});
    if (IsPossible)
      enter(
          Next, Current,
          PathStep{Holds ? PathStep::ConditionHolds : PathStep::ConditionFails,
                   Condition},
          std::move(Known));
    Holds = false;
  }
}

/// Follows the block of a visit from its element \p First. Whether a drop is
/// found.
bool DropSearch::follow(size_t Current, size_t First) {
  const CFGBlock &Block = *Visits[Current].Block;
  if (&Block == &Paths.graph()->getExit()) {
    const CFGBlock &Before = *Visits[Visits[Current].From].Block;
    end(DroppedPath::Leaves, returnIn(Before), Current);
    return true;
  }
  for (size_t I = First; I < Block.size(); ++I) {
    const auto Element = Block[I].getAs<CFGStmt>();
    if (!Element)
      continue;
    // The rest of the statement that stores the task.
    const Stmt *Place =
        Origin.Where ? Paths.statementAround(*Origin.Where) : nullptr;
    if (Current == 0 && Place &&
        Paths.statementAround(*Element->getStmt()) == Place)
      continue;
    if (followElement(*Element->getStmt(), Current))
      return Found.has_value();
  }
  if (!Block.hasNoReturnElement())
    followTerminator(Block, Current);
  return false;
}

std::optional<DroppedPath> DropSearch::run() {
  const CFGBlock *Start = nullptr;
  size_t Index = 0;
  if (!findOrigin(Start, Index))
    return std::nullopt;
  // The rest of the first block is followed once; a loop that comes back to it
  // begins at its top.
  Visits.push_back({Start, 0, std::nullopt, factsBefore(*Start)});
  for (size_t Current = 0; Current < Visits.size(); ++Current) {
    if (Visits.size() > MaxVisits)
      return std::nullopt;
    if (follow(Current, Current == 0 ? Index + 1 : 0))
      return Found;
  }
  return std::nullopt;
}

} // namespace async_tidy
