//===--- HeldLocks.cpp - Locks held while a coroutine is suspended --------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/HeldLocks.h"
#include "LockState.h"
#include "async-tidy/coroutines/Suspensions.h"
#include "async-tidy/objects/LockPlace.h"
#include "async-tidy/paths/TryBlocks.h"
#include "async-tidy/syntax/CallParts.h"
#include "clang/Analysis/CFG.h"
#include <deque>

using namespace clang;

namespace async_tidy {
namespace {

/// Follows the paths of one coroutine, each with the locks that it holds.
class HeldLockSearch {
public:
  HeldLockSearch(const FunctionBody &Body, const Stmt &Code, const CFG &Blocks,
                 const ASTContext &AST, LockTypes &Types,
                 const ModelIndex &Models)
      : Function(Body.function()), Graph(Blocks), Handlers(&Code, AST),
        Conditions(Code, Blocks, AST),
        Transfer(Types, Models, Conditions, Blocks), Types(Types) {}

  std::vector<HeldLock> run();

private:
  struct Step {
    const CFGBlock *Block;
    size_t Element;
    LockState State;
  };

  LockState initialState() const;
  void enter(const CFGBlock *Block, size_t Element, const LockState &State);
  void follow(Step Current);
  void evaluate(const Stmt &S, LockState &State, const CFGBlock &Block,
                size_t Next);
  void throwFrom(const Stmt &S, const LockState &State);
  void branch(const CFGBlock &Block, const LockState &State);
  void suspend(const CoroutineSuspendExpr &Suspension, const LockState &State);
  std::vector<HeldLock> result() const;
  struct Use;
  std::string nameFor(const Acquisition &By, const Use &Held) const;

  /// Functions with more states than that are left alone.
  static constexpr size_t Limit = 4000;

  const FunctionDecl &Function;
  const CFG &Graph;
  const TryBlocks Handlers;
  const PathConditions Conditions;
  LockTransfer Transfer;
  LockTypes &Types;
  llvm::DenseMap<const Stmt *, const CFGBlock *> Dispatchers;
  std::set<std::tuple<unsigned, size_t, LockState>> Seen;
  std::deque<Step> Pending;
  struct Use {
    std::set<LockPlace> Places;
    bool IsPlain = false;
    std::set<const CoroutineSuspendExpr *> Suspensions;
  };
  std::map<Acquisition, Use> Found;
};

} // namespace

LockState HeldLockSearch::initialState() const {
  LockState State;
  // A guard that is handed over comes with its lock.
  for (const ParmVarDecl *Parameter : Function.parameters())
    if (!Parameter->getType()->isReferenceType() &&
        Types.guardKind(Parameter->getType()) == GuardKind::Modelled)
      State.Locks[placeOf(*Parameter)] = {
          true, false, {nullptr, Parameter}, {}};
  return State;
}

void HeldLockSearch::enter(const CFGBlock *Block, size_t Element,
                           const LockState &State) {
  if (Block && Seen.size() <= Limit &&
      Seen.emplace(Block->getBlockID(), Element, State).second)
    Pending.push_back({Block, Element, State});
}

void HeldLockSearch::suspend(const CoroutineSuspendExpr &Suspension,
                             const LockState &State) {
  if (!maySuspend(Suspension))
    return;
  for (const auto &[Place, Status] : State.Locks)
    if (Status.IsHeld) {
      Use &Held = Found[Status.By];
      Held.Places.insert(Place);
      Held.IsPlain = Status.IsPlain;
      Held.Suspensions.insert(&Suspension);
    }
}

/// Enters the handlers around \p S.
void HeldLockSearch::throwFrom(const Stmt &S, const LockState &State) {
  const CXXTryStmt *Try = Handlers.around(S);
  if (Try && Dispatchers.contains(Try))
    enter(Dispatchers.lookup(Try), 0, State);
}

static bool mayThrow(const Stmt &S) {
  if (!isa<CallExpr, CXXConstructExpr, CoroutineSuspendExpr, CXXNewExpr>(S))
    return false;
  const FunctionDecl *Callee = calleeOf(cast<Expr>(S));
  const auto *Type =
      Callee ? Callee->getType()->getAs<FunctionProtoType>() : nullptr;
  return !Type || isUnresolvedExceptionSpec(Type->getExceptionSpecType()) ||
         !Type->isNothrow();
}

void HeldLockSearch::evaluate(const Stmt &S, LockState &State,
                              const CFGBlock &Block, size_t Next) {
  if (const auto *Suspension = dyn_cast<CoroutineSuspendExpr>(&S))
    suspend(*Suspension, State);
  const auto *Value = dyn_cast<Expr>(&S);
  if (mayThrow(S) && !(Value && Types.operationOf(*Value)))
    throwFrom(S, State);
  if (std::optional<LockState> Other = Transfer.apply(S, State))
    enter(&Block, Next, *Other);
}

void HeldLockSearch::follow(Step Current) {
  const CFGBlock &Block = *Current.Block;
  LockState &State = Current.State;
  if (const auto *Try = dyn_cast_or_null<CXXTryStmt>(Block.getTerminatorStmt()))
    std::erase_if(State.Locks, [&](const auto &Entry) {
      const Stmt *Where = Entry.second.By.Where;
      return Where && Handlers.contains(*Try, *Where);
    });
  for (size_t I = Current.Element; I < Block.size(); ++I) {
    const CFGElement Element = Block[I];
    if (const auto Part = Element.getAs<CFGStmt>())
      evaluate(*Part->getStmt(), State, Block, I + 1);
    else if (const auto Variable = Element.getAs<CFGAutomaticObjDtor>())
      Transfer.destroy(*Variable->getVarDecl(), State);
    else if (const auto Temporary = Element.getAs<CFGTemporaryDtor>())
      Transfer.destroy(*Temporary->getBindTemporaryExpr(), State);
  }
  if (!Block.hasNoReturnElement())
    branch(Block, State);
}

void HeldLockSearch::branch(const CFGBlock &Block, const LockState &State) {
  const Expr *Test =
      Block.succ_size() == 2 && Block.getTerminator().isStmtBranch() &&
              !isa_and_nonnull<CXXForRangeStmt, SwitchStmt, CXXTryStmt>(
                  Block.getTerminatorStmt())
          ? Block.getLastCondition()
          : nullptr;
  const std::optional<bool> Value =
      Test ? Transfer.valueOf(*Test, State) : std::nullopt;
  for (const auto &[Index, Next] : llvm::enumerate(Block.succs())) {
    const bool IsTaken = Index == 0;
    if (Value && *Value != IsTaken)
      continue;
    LockState After = State;
    if (Test)
      Transfer.assume(*Test, IsTaken, After);
    // Temporaries that were not made need no destruction.
    if (Block.getTerminator().isTemporaryDtorsBranch() && !IsTaken)
      std::erase_if(After.Locks,
                    [](const auto &Entry) { return Entry.first.Temporary; });
    enter(Next, 0, After);
  }
}

/// What a reader calls the lock that \p By acquires at \p Places.
std::string HeldLockSearch::nameFor(const Acquisition &By,
                                    const Use &Held) const {
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

std::vector<HeldLock> HeldLockSearch::run() {
  for (const CFGBlock *Block : Graph.try_blocks())
    Dispatchers[Block->getTerminatorStmt()] = Block;
  enter(&Graph.getEntry(), 0, initialState());
  while (!Pending.empty()) {
    Step Next = std::move(Pending.front());
    Pending.pop_front();
    follow(std::move(Next));
  }
  if (Seen.size() > Limit)
    return {};
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
                                              ASTContext &Context,
                                              LockTypes &Types,
                                              const ModelIndex &Models) {
  if (!Body.isCoroutine() || (Body.awaits().empty() && !Body.yields()) ||
      !mentionsLocks(Body, Types))
    return {};
  CFG::BuildOptions Options;
  Options.AddImplicitDtors = true;
  Options.AddTemporaryDtors = true;
  Options.setAllAlwaysAdd();
  auto *Code = const_cast<Stmt *>(writtenBody(Body.function()));
  const std::unique_ptr<CFG> Graph =
      CFG::buildCFG(&Body.function(), Code, &Context, Options);
  if (!Graph)
    return {};
  return HeldLockSearch(Body, *Code, *Graph, Context, Types, Models).run();
}

} // namespace async_tidy
