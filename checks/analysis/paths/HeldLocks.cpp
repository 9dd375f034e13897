//===--- HeldLocks.cpp - Locks held while a coroutine is suspended --------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/HeldLocks.h"
#include "LockState.h"
#include "PathStates.h"
#include "async-tidy/coroutines/Suspensions.h"
#include "async-tidy/objects/LockPlace.h"
#include <deque>
#include <set>

using namespace clang;

namespace async_tidy {
namespace {

/// Follows the paths of one coroutine, each with the locks that it holds.
class HeldLockSearch {
public:
  HeldLockSearch(const FunctionGraph &Function, LockTypes &Known,
                 const ModelIndex &Models)
      : Graph(Function), Types(Known),
        Transfer(Known, Models, Function.conditions(), *Function.blocks()) {}

  std::vector<HeldLock> run();

private:
  struct Step {
    const CFGBlock *Block;
    size_t Element;
    LockState State;
  };

  LockState initialState() const;
  Step startOf(const Acquisition &By) const;
  bool followAll(const Step &First);
  void enter(const CFGBlock *Block, size_t Element, LockState State);
  void follow(Step Current);
  void evaluate(const Stmt &S, LockState &State, const CFGBlock &Block,
                size_t Next);
  bool endsWith(const CXXTryStmt &Try, const LockPlace &Place) const;
  void throwFrom(const Stmt &S, const LockState &State);
  void branch(const CFGBlock &Block, const LockState &State);
  void suspend(const CoroutineSuspendExpr &Suspension, const LockState &State);
  void noteAcquisitions(const LockState &State);
  void keepFollowed(LockState &State);
  std::vector<HeldLock> result() const;
  struct Use;
  std::string nameFor(const Acquisition &By, const Use &Held) const;

  const FunctionGraph &Graph;
  LockTypes &Types;
  LockTransfer Transfer;
  std::map<std::pair<const CFGBlock *, size_t>, PathStates<LockState>> Seen;
  std::deque<Step> Pending;
  struct Use {
    std::set<LockPlace> Places;
    bool IsPlain = false;
    std::set<const CoroutineSuspendExpr *> Suspensions;
  };
  std::map<Acquisition, Use> Found;
  /// Which locks are followed from block to block.
  enum class Which { All, None, One } Followed = Which::All;
  /// The only one.
  Acquisition Wanted;
  /// What acquired a lock while none was followed.
  std::set<Acquisition> Acquisitions;
  /// Whether there were too many states somewhere.
  bool IsFull = false;
};

} // namespace

LockState HeldLockSearch::initialState() const {
  LockState State;
  // A guard that is handed over comes with its lock.
  for (const ParmVarDecl *Parameter : Graph.function().parameters())
    if (!Parameter->getType()->isReferenceType() &&
        Types.guardKind(Parameter->getType()) == GuardKind::Modelled)
      State.Locks[placeOf(*Parameter)] = {
          true, false, {nullptr, Parameter}, {}};
  return State;
}

void HeldLockSearch::enter(const CFGBlock *Block, size_t Element,
                           LockState State) {
  keepFollowed(State);
  if (Followed == Which::One && State.Locks.empty() && State.Values.empty())
    return;
  PathStates<LockState> &Here = Seen[{Block, Element}];
  if (Here.size() >= MaxLockStates) {
    IsFull = true;
    return;
  }
  if (const LockState *New = Here.add(std::move(State), *Block, Graph))
    Pending.push_back({Block, Element, *New});
}

/// Notes what has acquired the locks that \p State holds.
void HeldLockSearch::noteAcquisitions(const LockState &State) {
  for (const auto &[Place, Status] : State.Locks)
    if (Status.IsHeld)
      Acquisitions.insert(Status.By);
}

/// Forgets what is not followed beyond a block.
void HeldLockSearch::keepFollowed(LockState &State) {
  if (Followed == Which::All)
    return;
  if (Followed == Which::None)
    noteAcquisitions(State);
  auto IsOther = [&](const auto &Entry) {
    return Followed == Which::None || Entry.second.By != Wanted;
  };
  std::erase_if(State.Locks, IsOther);
  std::erase_if(State.Values, IsOther);
}

void HeldLockSearch::suspend(const CoroutineSuspendExpr &Suspension,
                             const LockState &State) {
  if (!maySuspend(Suspension))
    return;
  if (Followed == Which::None)
    return noteAcquisitions(State);
  for (const auto &[Place, Status] : State.Locks)
    if (Status.IsHeld) {
      Use &Held = Found[Status.By];
      Held.Places.insert(Place);
      Held.IsPlain = Status.IsPlain;
      Held.Suspensions.insert(&Suspension);
    }
}

/// Whether the lock at \p Place ends where an exception leaves \p Try: its
/// guard is declared in there, or is a temporary object.
bool HeldLockSearch::endsWith(const CXXTryStmt &Try,
                              const LockPlace &Place) const {
  if (Place.Temporary)
    return Graph.contains(Try, *Place.Temporary);
  const auto *Guard = dyn_cast_or_null<VarDecl>(Place.Root);
  return Guard && Graph.isDeclaredIn(*Guard, Try);
}

/// Enters the handlers that an exception from \p S may meet, where the locks
/// that were taken in their `try` are released.
void HeldLockSearch::throwFrom(const Stmt &S, const LockState &State) {
  for (const CXXCatchStmt *Handler : Graph.landingOf(S).Handlers) {
    const CFGBlock *Landing = Graph.blockOf(*Handler);
    if (!Landing)
      continue;
    LockState After = State;
    std::erase_if(After.Locks, [&](const auto &Entry) {
      return endsWith(Graph.tryOf(*Handler), Entry.first);
    });
    enter(Landing, 0, std::move(After));
  }
}

void HeldLockSearch::evaluate(const Stmt &S, LockState &State,
                              const CFGBlock &Block, size_t Next) {
  if (const auto *Suspension = dyn_cast<CoroutineSuspendExpr>(&S))
    suspend(*Suspension, State);
  const auto *Value = dyn_cast<Expr>(&S);
  if (Graph.hasHandlers() && !(Value && Types.operationOf(*Value)))
    throwFrom(S, State);
  if (std::optional<LockState> Other = Transfer.apply(S, State))
    enter(&Block, Next, std::move(*Other));
}

void HeldLockSearch::follow(Step Current) {
  const CFGBlock &Block = *Current.Block;
  LockState &State = Current.State;
  for (size_t I = Current.Element; I < Block.size(); ++I) {
    const CFGElement Element = Block[I];
    if (const auto Part = Element.getAs<CFGStmt>())
      evaluate(*Part->getStmt(), State, Block, I + 1);
    else if (const auto Variable = Element.getAs<CFGAutomaticObjDtor>())
      Transfer.destroy(*Variable->getVarDecl(), State);
    else if (const auto Temporary = Element.getAs<CFGTemporaryDtor>())
      Transfer.destroy(*Temporary->getBindTemporaryExpr(), State);
  }
  branch(Block, State);
}

void HeldLockSearch::branch(const CFGBlock &Block, const LockState &State) {
  for (const Edge &Way : Graph.edgesFrom(Block)) {
    LockState After = State;
    if (Way.Condition) {
      const std::optional<bool> Value = Transfer.valueOf(*Way.Condition, State);
      if (Value && *Value != Way.Outcome)
        continue;
      Transfer.assume(*Way.Condition, Way.Outcome, After);
    }
    // Temporaries that were not made need no destruction.
    if (Block.getTerminator().isTemporaryDtorsBranch() &&
        Way.To != *Block.succ_begin())
      std::erase_if(After.Locks,
                    [](const auto &Entry) { return Entry.first.Temporary; });
    enter(Way.To, 0, std::move(After));
  }
}

/// What a reader calls the lock that \p By acquires at \p Places.
std::string HeldLockSearch::nameFor(const Acquisition &By,
                                    const Use &Held) const {
  if (const auto *Parts = dyn_cast_or_null<DecompositionDecl>(By.Guard)) {
    for (const BindingDecl *Part : Parts->bindings())
      if (Types.isGuard(Part->getType()))
        return Part->getNameAsString();
  }
  if (By.Guard)
    return By.Guard->getNameAsString();
  // Of several locks, the first one.
  const auto *Call = dyn_cast_or_null<Expr>(By.Where);
  const auto Operation = Call ? Types.operationOf(*Call) : std::nullopt;
  const auto First =
      Operation ? placeOf(*Operation->Operands[0]) : std::nullopt;
  return nameOf(First.value_or(*Held.Places.begin()));
}

std::vector<HeldLock> HeldLockSearch::result() const {
  std::vector<HeldLock> Result;
  for (const auto &[By, Held] : Found) {
    // Whoever else is to unlock it may have done so before the suspension.
    if (Held.IsPlain && llvm::none_of(Held.Places, [&](const LockPlace &Place) {
          return Transfer.released().contains(Place);
        }))
      continue;
    HeldLock Lock{
        By.Guard, dyn_cast_or_null<Expr>(By.Where), nameFor(By, Held), {}};
    Lock.Suspensions.assign(Held.Suspensions.begin(), Held.Suspensions.end());
    llvm::sort(Lock.Suspensions, [](const auto *Left, const auto *Right) {
      return Left->getKeywordLoc() < Right->getKeywordLoc();
    });
    Result.push_back(std::move(Lock));
  }
  return Result;
}

/// Where to begin to follow the lock that \p By acquires: in its own block.
HeldLockSearch::Step HeldLockSearch::startOf(const Acquisition &By) const {
  const auto Place = By.Where ? Graph.placeOf(*By.Where) : std::nullopt;
  if (!Place)
    return {&Graph.blocks()->getEntry(), 0, initialState()};
  return {Place->Block, 0, {{}, {}, Graph.knownAt({Place->Block, 0})}};
}

/// Follows all paths from \p First on, as long as there are not too many.
/// Whether that was the case.
bool HeldLockSearch::followAll(const Step &First) {
  Seen.clear();
  IsFull = false;
  Pending.assign(1, First);
  while (!Pending.empty() && !(IsFull && Followed == Which::All)) {
    Step Next = std::move(Pending.front());
    Pending.pop_front();
    follow(std::move(Next));
  }
  return !IsFull;
}

std::vector<HeldLock> HeldLockSearch::run() {
  const CFGBlock &Entry = Graph.blocks()->getEntry();
  if (followAll({&Entry, 0, initialState()}))
    return result();
  // There are too many combinations of locks. Each lock is followed by itself:
  // what holds another one makes no difference to it.
  Found.clear();
  Followed = Which::None;
  followAll({&Entry, 0, initialState()});
  Followed = Which::One;
  for (const Acquisition &One : Acquisitions) {
    Wanted = One;
    if (!followAll(startOf(One)))
      Graph.note(Limit::LockStates);
  }
  return result();
}

/// Whether \p Body has anything to do with locks, so that a search pays.
static bool mentionsLocks(const FunctionBody &Body, LockTypes &Types) {
  auto IsGuard = [&](const auto *Value) {
    return Types.isGuard(Value->getType());
  };
  return llvm::any_of(Body.function().parameters(), IsGuard) ||
         llvm::any_of(Body.locals(), IsGuard) ||
         llvm::any_of(Body.calls(), [&](const CallSite &Site) {
           return Types.concernsLocks(*Site.Call);
         });
}

std::vector<HeldLock> locksHeldWhileSuspended(const FunctionBody &Body,
                                              const GraphProvider &GraphOf,
                                              LockTypes &Types,
                                              const ModelIndex &Models) {
  if (!Body.isCoroutine() || (Body.awaits().empty() && !Body.yields()) ||
      !mentionsLocks(Body, Types))
    return {};
  const FunctionGraph &Graph = GraphOf(Body.function());
  return Graph.blocks() ? HeldLockSearch(Graph, Types, Models).run()
                        : std::vector<HeldLock>();
}

} // namespace async_tidy
