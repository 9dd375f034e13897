//===--- FactFlow.cpp - What holds whenever control gets there ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/FactFlow.h"
#include "PathStates.h"
#include "clang/Analysis/FlowSensitive/DataflowWorklist.h"

using namespace clang;

namespace async_tidy {

namespace {

/// What is known of a fact on one path.
struct FactState {
  bool Holds = false;
  KnownConditions Conditions;

  bool isLike(const FactState &Other) const { return Holds == Other.Holds; }
};

} // namespace

/// Follows the paths through a function until nothing new comes up.
class FactSolver {
public:
  FactSolver(const FunctionGraph &Function, const FactRules &Wanted,
             FactFlow &Result)
      : Graph(Function), Rules(Wanted), Into(Result),
        Worklist(*Function.blocks(), Function.derived()) {}

  void run();
  /// The same in \p Part only.
  void run(const Region &Part);

private:
  void followAll();
  void enter(const CFGBlock &Block, FactState State);
  void enterHandlers(const Stmt &S, const FactState &State);
  void follow(const CFGBlock &Block, size_t First, FactState State);
  std::optional<FactState> take(const Edge &Way, const FactState &State) const;

  const FunctionGraph &Graph;
  const FactRules &Rules;
  FactFlow &Into;
  /// The code that counts, or null if all does.
  const Region *Part = nullptr;
  llvm::DenseMap<const CFGBlock *, PathStates<FactState>> Entries;
  /// The states of each block that were not followed yet.
  llvm::DenseMap<const CFGBlock *, SmallVector<FactState, 1>> Pending;
  ForwardDataflowWorklist Worklist;
};

static void apply(FactChange Change, FactState &State) {
  if (Change != FactChange::None)
    State.Holds = Change == FactChange::Begins;
}

void FactSolver::enter(const CFGBlock &Block, FactState State) {
  if (Part && !Part->Ends.contains(&Block))
    return;
  if (const FactState *New =
          Entries[&Block].add(std::move(State), Block, Graph)) {
    Pending[&Block].push_back(*New);
    Worklist.enqueueBlock(&Block);
  }
}

std::optional<FactState> FactSolver::take(const Edge &Way,
                                          const FactState &State) const {
  FactState Next = State;
  const Stmt *Branch = Way.From->getTerminatorStmt();
  if (Way.Condition) {
    if (!Graph.conditions().assume(*Way.Condition, Way.Outcome,
                                   Next.Conditions))
      return std::nullopt;
    apply(Rules.onBranch(*Branch, *Way.Condition, Way.Outcome), Next);
  } else if (const auto *Switch = dyn_cast_or_null<SwitchStmt>(Branch)) {
    const auto *Label = dyn_cast_or_null<CaseStmt>(Way.To->getLabel());
    if (Label && Switch->getCond())
      apply(Rules.onCase(*Switch->getCond(), *Label), Next);
  }
  return Next;
}

/// Enters the handlers of an exception from \p S that is thrown in \p State.
void FactSolver::enterHandlers(const Stmt &S, const FactState &State) {
  for (const CXXCatchStmt *Handler : Graph.landingOf(S).Handlers)
    if (const CFGBlock *Landing = Graph.blockOf(*Handler))
      enter(*Landing, State);
}

void FactSolver::follow(const CFGBlock &Block, size_t First, FactState State) {
  const size_t End = Part ? Part->Ends.lookup(&Block) : Block.size();
  auto Note = [&](size_t I) {
    if (!State.Holds)
      Into.Failing.insert({&Block, I});
  };
  for (size_t I = First; I < End; ++I) {
    Note(I);
    if (const auto End = Block[I].getAs<CFGAutomaticObjDtor>())
      apply(Rules.afterEndOf(*End->getVarDecl()), State);
    const auto Element = Block[I].getAs<CFGStmt>();
    if (!Element)
      continue;
    const Stmt &S = *Element->getStmt();
    enterHandlers(S, State);
    Graph.conditions().evaluate(S, State.Conditions);
    apply(Rules.after(S), State);
    // What is awaited may throw before the coroutine is suspended, or after.
    if (isa<CoroutineSuspendExpr>(S))
      enterHandlers(S, State);
  }
  Note(End);
  if (&Block == &Graph.blocks()->getExit())
    Into.AtEnd &= State.Holds;
  for (const Edge &Way : Graph.edgesFrom(Block))
    if (std::optional<FactState> Next = take(Way, State))
      enter(*Way.To, std::move(*Next));
}

void FactSolver::followAll() {
  while (const CFGBlock *Block = Worklist.dequeue())
    for (FactState &State : std::exchange(Pending[Block], {}))
      follow(*Block, 0, std::move(State));
}

void FactSolver::run() {
  enter(Graph.blocks()->getEntry(), {});
  followAll();
}

void FactSolver::run(const Region &Wanted) {
  Part = &Wanted;
  follow(*Wanted.Start.Block, Wanted.Start.Index,
         {false, Graph.knownAt(Wanted.Start)});
  followAll();
}

FactFlow::FactFlow(const FunctionGraph &Function, const FactRules &Rules)
    : Graph(Function) {
  if (Graph.blocks())
    FactSolver(Graph, Rules, *this).run();
}

FactFlow::FactFlow(const FunctionGraph &Function, const FactRules &Rules,
                   const Region &Part)
    : Graph(Function) {
  FactSolver(Graph, Rules, *this).run(Part);
}

bool FactFlow::holdsBefore(const Stmt &S) const {
  const auto Place = Graph.placeOf(S);
  return Place && !Failing.contains({Place->Block, Place->Index});
}

bool FactFlow::failsBefore(const Stmt &S) const {
  const auto Place = Graph.placeOf(S);
  return Place && Failing.contains({Place->Block, Place->Index});
}

bool FactFlow::holdsWhenDestroyed(const VarDecl &Variable) const {
  const auto Places = Graph.destructionsOf(Variable);
  return !Places.empty() &&
         llvm::none_of(Places, [&](const FunctionGraph::Place &End) {
           return Failing.contains({End.Block, End.Index});
         });
}

} // namespace async_tidy
