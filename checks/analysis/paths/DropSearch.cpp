//===--- DropSearch.cpp - The path on which a task is dropped -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DropSearch.h"
#include "async-tidy/coroutines/AwaitFailure.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

/// Whether \p S does anything with \p Element but await it.
static bool doesOtherThanAwait(const Stmt &S, const VarDecl &Element,
                               const ASTContext &Context) {
  if (const auto *Await = dyn_cast<CoawaitExpr>(&S);
      Await && variableHandedOn(*Await->getOperand()) == &Element)
    return false;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&S))
    return Reference->getDecl() == &Element;
  return llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
    return doesOtherThanAwait(*Child, Element, Context);
  });
}

/// The loops over the elements of \p Tasks that only await each.
static llvm::SmallPtrSet<const Stmt *, 2>
loopsInTurn(const VarDecl &Tasks, const TaskOrigin &Given,
            const FunctionGraph &Graph) {
  llvm::SmallPtrSet<const Stmt *, 2> Loops;
  if (Given.Kind != TaskOrigin::Added)
    return Loops;
  for (const CXXForRangeStmt *Loop : Graph.rangeLoops())
    if (variableHandedOn(*Loop->getRangeInit()) == &Tasks &&
        !doesOtherThanAwait(*Loop->getBody(), *Loop->getLoopVariable(),
                            Graph.context()))
      Loops.insert(Loop);
  return Loops;
}

DropSearch::DropSearch(const VarDecl &Task, const TaskOrigin &Given,
                       Consumption::Exceptions Counted,
                       const FunctionGraph &Function, const ModelIndex &Known,
                       Awaitables &Types)
    : Variable(Task), Origin(Given), Counted(Counted), Graph(Function),
      Models(Known), Types(Types),
      LoopsInTurn(loopsInTurn(Task, Given, Function)) {}

/// Whether \p S, where a loop names its range, is where one of those begins
/// that await the elements in turn: what it has not come to yet is not taken
/// care of.
bool DropSearch::beginsLoopInTurn(const Stmt &S) const {
  return llvm::any_of(LoopsInTurn, [&](const Stmt *Loop) {
    return cast<CXXForRangeStmt>(Loop)->getRangeStmt() == &S;
  });
}

TaskUses DropSearch::usesIn(const Stmt &S) const {
  TaskUses Uses(Variable, Graph.context(), Models, Types);
  if (Graph.mentions(S, Variable))
    Uses.visit(S);
  return Uses;
}

bool DropSearch::isOrigin(const Stmt &S) const {
  if (Origin.Kind != TaskOrigin::Initial)
    return &S == Origin.Where;
  const auto *Declaration = dyn_cast<DeclStmt>(&S);
  return Declaration && llvm::is_contained(Declaration->decls(), &Variable);
}

std::optional<FunctionGraph::Place> DropSearch::findOrigin() const {
  const Stmt *Where = Origin.Where
                          ? static_cast<const Stmt *>(Origin.Where)
                          : cast_or_null<Stmt>(Graph.declarationOf(Variable));
  return Where ? Graph.placeOf(*Where) : std::nullopt;
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
                       std::optional<PathStep> Step, State Known) {
  if (!Block)
    return;
  if (const State *New = States[Block].add(std::move(Known), *Block, Graph))
    Visits.push_back({Block, Current, Step, *New});
}

/// Whether an exception from \p S is one to reckon with.
bool DropSearch::mayThrowHere(const Stmt &S) const {
  const Landing &Way = Graph.landingOf(S);
  if (Way.Handlers.empty() && !Way.Leaves)
    return false;
  if (const auto *Await = dyn_cast<CoawaitExpr>(&S))
    return awaitMayThrow(*Await, Models, Types);
  const auto *Call = dyn_cast<CallExpr>(&S);
  return isa<CXXThrowExpr>(S) || (Call && Call->getDirectCallee());
}

bool DropSearch::consumes(const Stmt &S) const { return usesIn(S).Consumed; }

/// Follows an exception from \p S. Whether nothing else happens there.
bool DropSearch::followThrow(const Stmt &S, size_t Current) {
  const bool IsThrow = isa<CXXThrowExpr>(S);
  if (!mayThrowHere(S))
    return false;
  // What is handed on later in the same statement is not lost for lack of care.
  const Stmt *Statement = Graph.statementAround(S);
  if (!IsThrow && (isOrigin(*Statement) || consumes(*Statement)))
    return false;
  const Landing &Way = Graph.landingOf(S);
  bool LeavesScope = Way.Leaves;
  for (const CXXCatchStmt *Handler : Way.Handlers) {
    const CXXTryStmt &Try = Graph.tryOf(*Handler);
    // Any call may throw; that counts where the `try` is about something else.
    if (isa<CallExpr>(S) && consumes(*Try.getTryBlock()))
      continue;
    if (Graph.isDeclaredIn(Variable, Try))
      LeavesScope = true;
    else
      enter(Graph.blockOf(*Handler), Current, PathStep{PathStep::Throws, &S},
            Visits[Current].Known);
  }
  if (LeavesScope &&
      ((IsThrow && Counted != Consumption::Exceptions::None) ||
       (isa<CoawaitExpr>(S) && Counted == Consumption::Exceptions::Awaited))) {
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

/// Follows what \p S does with the variable. Whether the path ends there.
bool DropSearch::followUses(const Stmt &S, size_t Current) {
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S);
      Declaration && llvm::is_contained(Declaration->decls(), &Variable)) {
    end(DroppedPath::Repeats, nullptr, Current);
    return true;
  }
  if (beginsLoopInTurn(S))
    return false;
  TaskUses Uses(Variable, Graph.context(), Models, Types);
  // An access to a part: what counts is what the expression around it does.
  if (const auto *Part = dyn_cast<Expr>(&S); Part && Uses.isPlaceIn(*Part))
    return false;
  Uses.visit(S);
  if (Uses.Consumed)
    return true;
  if (!Uses.Overwritten) {
    if (Visits[Current].Known.Conditions.empty())
      for (const TaskOrigin &Other : Uses.Origins)
        if (Other.Kind == TaskOrigin::Added)
          Passed.push_back(Other.Where);
    return false;
  }
  // What an iteration does under a condition, another may not do again.
  if (Uses.Overwritten != Origin.Where || !isUnderCondition(Current))
    end(DroppedPath::Overwrites, Uses.Overwritten, Current);
  return true;
}

/// Follows one element. Whether the path ends there.
bool DropSearch::followElement(const Stmt &S, size_t Current) {
  // The rest of the statement that stores the task.
  if (Current == 0 && Origin.Where &&
      Graph.statementAround(S) == Graph.statementAround(*Origin.Where))
    return false;
  return (Graph.isStep(S) && Graph.mentions(S, Variable) &&
          followUses(S, Current)) ||
         followThrow(S, Current);
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
  if (!isa_and_nonnull<ForStmt, WhileStmt, CXXForRangeStmt>(Loop) ||
      LoopsInTurn.contains(Loop))
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
  // All elements have been awaited when a loop over them comes to its end.
  const CFGBlock *AllAwaited =
      LoopsInTurn.contains(Block.getTerminatorStmt()) && Block.succ_size() == 2
          ? Block.succ_begin()[1].getReachableBlock()
          : nullptr;
  for (const Edge &Way : Graph.edgesFrom(Block)) {
    State Known = Visits[Current].Known;
    if (AllAwaited && Way.To == AllAwaited)
      continue;
    if (!Way.Condition) {
      enter(Way.To, Current, std::nullopt, std::move(Known));
      continue;
    }
    const TaskUses Uses = usesIn(*Way.Condition);
    const auto HoldsSomething = saysItHoldsSomething(*Way.Condition, Variable);
    // What depends on the state of the task in other ways is not followed.
    if (Uses.Consumed ||
        (Uses.Observed && !HoldsSomething && Types.of(Variable.getType())))
      return;
    if ((HoldsSomething && *HoldsSomething != Way.Outcome) ||
        !Graph.conditions().assume(*Way.Condition, Way.Outcome,
                                   Known.Conditions))
      continue;
    enter(Way.To, Current,
          PathStep{Way.Outcome ? PathStep::ConditionHolds
                               : PathStep::ConditionFails,
                   Way.Condition},
          std::move(Known));
  }
}

/// Follows the elements of a block from \p First. Whether the path ends there.
/// Where no condition is followed, only those matter that use the variable or
/// throw.
bool DropSearch::followElements(size_t Current, size_t First) {
  const CFGBlock &Block = *Visits[Current].Block;
  auto Follow = [&](size_t I) {
    const auto Element = Block[I].getAs<CFGStmt>();
    return I >= First && Element && followElement(*Element->getStmt(), Current);
  };
  if (Graph.conditions().empty()) {
    SmallVector<size_t, 16> Relevant;
    llvm::append_range(Relevant, Graph.stepsWith(Variable, Block));
    if (Counted != Consumption::Exceptions::None || Graph.hasHandlers())
      llvm::append_range(Relevant, Graph.throwingIn(Block));
    llvm::sort(Relevant);
    Relevant.erase(llvm::unique(Relevant), Relevant.end());
    return llvm::any_of(Relevant, Follow);
  }
  for (size_t I = First; I < Block.size(); ++I) {
    if (Follow(I))
      return true;
    if (const auto Part = Block[I].getAs<CFGStmt>())
      Graph.conditions().evaluate(*Part->getStmt(),
                                  Visits[Current].Known.Conditions);
  }
  return false;
}

/// Follows the block of a visit from its element \p First. Whether a drop is
/// found.
bool DropSearch::follow(size_t Current, size_t First) {
  const CFGBlock &Block = *Visits[Current].Block;
  if (&Block == &Graph.blocks()->getExit()) {
    const CFGBlock &Before = *Visits[Visits[Current].From].Block;
    end(DroppedPath::Leaves, returnIn(Before), Current);
    return true;
  }
  if (!followElements(Current, First))
    followTerminator(Block, Current);
  return Found.has_value();
}

std::optional<DroppedPath> DropSearch::run() {
  const std::optional<FunctionGraph::Place> Start = findOrigin();
  if (!Start)
    return std::nullopt;
  // The rest of the first block is followed once; a loop that comes back to it
  // begins at its top.
  Visits.push_back({Start->Block, 0, std::nullopt, {Graph.knownAt(*Start)}});
  for (size_t Current = 0; Current < Visits.size(); ++Current)
    if (follow(Current, Current == 0 ? Start->Index + 1 : 0))
      return Found;
  return std::nullopt;
}

} // namespace async_tidy
