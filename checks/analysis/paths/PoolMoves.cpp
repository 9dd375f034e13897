//===--- PoolMoves.cpp - Where a coroutine may block ----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/PoolMoves.h"

using namespace clang;

namespace async_tidy {

namespace {

/// The fact that \p Body, a coroutine, runs where it may block.
class MayBlockHere : public FactRules {
public:
  MayBlockHere(const FunctionBody &Function, PoolMoves &Engine)
      : Body(Function), Moves(Engine) {}

  FactChange after(const clang::Stmt &S) const override;
  FactChange onBranch(const clang::Stmt &Branch, const clang::Expr &Condition,
                      bool Outcome) const override;

private:
  const FunctionBody &Body;
  PoolMoves &Moves;
};

} // namespace

/// Whether the threads of a pool of the kind \p Kind may do what is \p Wanted.
/// A pool of which models do not say what it is for may be one to block; but
/// the tasks that a thread waits for there may need that very thread.
static bool isFor(PoolMoves::Purpose Wanted, PoolKind Kind) {
  switch (Wanted) {
  case PoolMoves::Purpose::Blocking:
    return Kind != PoolKind::Shared;
  case PoolMoves::Purpose::WaitingForTasks:
    return Kind == PoolKind::Blocking;
  case PoolMoves::Purpose::Computing:
    return true;
  }
  llvm_unreachable("covered switch");
}

/// What models say of awaiting the result of \p Call.
FactChange PoolMoves::moveOfModel(const Expr &Call) const {
  if (const std::optional<PoolKind> Kind = Models.poolThatGoesOn(Call))
    return isFor(Wanted, *Kind) ? FactChange::Begins : FactChange::Ends;
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  return Fact && Fact->MovesToLoop ? FactChange::Ends : FactChange::None;
}

/// The call in \p E, or in what it evaluates first, whose callee satisfies
/// \p IsWanted.
template <typename Predicate>
static const CallExpr *findCall(const Expr *E, Predicate IsWanted) {
  while (E) {
    E = E->IgnoreImplicit();
    const auto *Call = dyn_cast<CallExpr>(E);
    if (Call && Call->getDirectCallee() && IsWanted(*Call->getDirectCallee()))
      return Call;
    const Expr *Below = nullptr;
    if (const auto *Value = dyn_cast<OpaqueValueExpr>(E))
      Below = Value->getSourceExpr();
    else if (const auto *Member = dyn_cast<CXXMemberCallExpr>(E))
      Below = Member->getImplicitObjectArgument();
    else if (Call && Call->getNumArgs() == 1)
      Below = Call->getArg(0);
    E = Below;
  }
  return nullptr;
}

/// Whether the awaiter's own `await_suspend` hands the coroutine to a thread
/// that may block.
bool PoolMoves::goesOnElsewhere(const CoawaitExpr &Await) {
  const CallExpr *Suspend =
      findCall(Await.getSuspendExpr(), [](const FunctionDecl &Callee) {
        return Callee.getIdentifier() && Callee.getName() == "await_suspend";
      });
  const FunctionDecl *Definition =
      Suspend ? visibleDefinition(*Suspend->getDirectCallee(), Context)
              : nullptr;
  return Definition &&
         llvm::any_of(BodyOf(*Definition).calls(), [&](const CallSite &Site) {
           const Known<FunctionFact> Fact = Models.functionFact(*Site.Call);
           return Fact && (Fact->RunsCallables == Invokes::Offloaded ||
                           Fact->MovesToPool);
         });
}

/// What awaiting the result of \p Definition changes.
FactChange PoolMoves::moveOfBody(const FunctionDecl &Definition) {
  const auto [Entry, IsNew] =
      OfFunctions.try_emplace(&Definition, FactChange::None);
  if (!IsNew)
    return Entry->second;
  const FunctionBody &Body = BodyOf(Definition);
  FactChange Change = FactChange::None;
  if (Body.isCoroutine()) {
    if (!Body.awaits().empty() && mayBlock(Body).holdsAtEnd())
      Change = FactChange::Begins;
  } else if (const auto *Block =
                 dyn_cast_or_null<CompoundStmt>(writtenBody(Definition));
             Block && !Block->body_empty()) {
    const auto *Return = dyn_cast<ReturnStmt>(Block->body_back());
    if (Return && Return->getRetValue())
      Change = moveOfCall(*Return->getRetValue()->IgnoreImplicit());
  }
  return OfFunctions[&Definition] = Change;
}

FactChange PoolMoves::moveOfCall(const Expr &Call) {
  if (!isa<CallExpr, CXXConstructExpr>(Call))
    return FactChange::None;
  if (const FactChange Known = moveOfModel(Call); Known != FactChange::None)
    return Known;
  // What a model says of a library wins over what its bodies look like.
  if (Models.functionFact(Call))
    return FactChange::None;
  const auto *Plain = dyn_cast<CallExpr>(&Call);
  const FunctionDecl *Callee = Plain ? Plain->getDirectCallee() : nullptr;
  const FunctionDecl *Definition =
      Callee ? visibleDefinition(*Callee, Context) : nullptr;
  return Definition ? moveOfBody(*Definition) : FactChange::None;
}

FactChange PoolMoves::moveOf(const CoawaitExpr &Await,
                             const FunctionBody &Body) {
  for (const CallSite &Site : Body.calls())
    if (Site.AwaitedBy == &Await)
      if (const FactChange Move = moveOfCall(*Site.Call);
          Move != FactChange::None)
        return Move;
  if (const CallExpr *Operator =
          findCall(Await.getCommonExpr(), [](const FunctionDecl &Callee) {
            return Callee.getOverloadedOperator() == OO_Coawait;
          }))
    if (const FactChange Move = moveOfCall(*Operator); Move != FactChange::None)
      return Move;
  return goesOnElsewhere(Await) ? FactChange::Begins : FactChange::None;
}

const FactFlow &PoolMoves::mayBlock(const FunctionBody &Body) {
  if (const auto Known = Flows.find(&Body); Known != Flows.end())
    return *Known->second;
  auto Flow = std::make_unique<FactFlow>(GraphOf(Body.function()),
                                         MayBlockHere(Body, *this));
  return *(Flows[&Body] = std::move(Flow));
}

FactChange MayBlockHere::after(const Stmt &S) const {
  const auto *Await = dyn_cast<CoawaitExpr>(&S);
  return Await ? Moves.moveOf(*Await, Body) : FactChange::None;
}

/// The await that is all there is in \p S, or null.
static const CoawaitExpr *onlyAwait(const Stmt *S) {
  if (const auto *Block = dyn_cast_or_null<CompoundStmt>(S))
    S = Block->size() == 1 ? Block->body_front() : nullptr;
  const auto *Value = dyn_cast_or_null<Expr>(S);
  return Value ? dyn_cast<CoawaitExpr>(Value->IgnoreImplicit()) : nullptr;
}

static bool asksSomething(const Stmt &S) {
  return isa<CallExpr>(S) || llvm::any_of(S.children(), [](const Stmt *Child) {
           return Child && asksSomething(*Child);
         });
}

/// Whether \p E is what a call that makes a process returns, or a variable that
/// holds it.
static bool isForked(const Expr &E, const ModelIndex &Models) {
  const Expr *Value = E.IgnoreUnlessSpelledInSource();
  const auto *Reference = dyn_cast<DeclRefExpr>(Value);
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  if (Variable && Variable->getInit())
    Value = Variable->getInit()->IgnoreUnlessSpelledInSource();
  const Known<FunctionFact> Fact = Models.functionFact(*Value);
  return Fact && Fact->Forks;
}

bool PoolMoves::isInForkedProcess(const Expr &Condition, bool Outcome) const {
  bool IsNegated = false;
  const Expr &E = withoutNegation(Condition, IsNegated);
  const bool Holds = Outcome != IsNegated;
  if (const auto *Compare = dyn_cast<BinaryOperator>(&E);
      Compare && Compare->isEqualityOp()) {
    const bool Equal = (Compare->getOpcode() == BO_EQ) == Holds;
    const auto *Zero =
        dyn_cast<IntegerLiteral>(Compare->getRHS()->IgnoreParenImpCasts());
    return Equal && Zero && Zero->getValue() == 0 &&
           isForked(*Compare->getLHS(), Models);
  }
  return !Holds && isForked(E, Models);
}

/// `if (!pool.isCurrent()) co_await pool.schedule();` moves where it has to:
/// the branch that is not taken is where the coroutine may block already.
FactChange MayBlockHere::onBranch(const Stmt &Branch, const Expr &Condition,
                                  bool Outcome) const {
  if (Moves.isInForkedProcess(Condition, Outcome))
    return FactChange::Begins;
  const auto *If = dyn_cast<IfStmt>(&Branch);
  if (!If || Outcome || If->getElse() || !asksSomething(Condition))
    return FactChange::None;
  const CoawaitExpr *Await = onlyAwait(If->getThen());
  return Await && Moves.moveOf(*Await, Body) == FactChange::Begins
             ? FactChange::Begins
             : FactChange::None;
}

} // namespace async_tidy
