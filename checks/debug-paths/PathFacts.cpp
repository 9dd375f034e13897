//===--- PathFacts.cpp - What the engines know of a statement -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PathFacts.h"
#include "async-tidy/paths/HeldLocks.h"
#include "async-tidy/syntax/CalleeName.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace async_tidy {

namespace {

/// A fact that never holds, and so nowhere but where no path leads to.
class NeverHolds : public FactRules {
public:
  FactChange after(const Stmt &S) const override { return FactChange::None; }
};

/// The fact that a condition is known to have a value.
class ConditionIs : public FactRules {
public:
  ConditionIs(const PathConditions &All, const void *Wanted, bool Outcome)
      : Conditions(All), Key(Wanted), Value(Outcome) {}

  FactChange after(const Stmt &S) const override {
    KnownConditions Learned;
    Conditions.evaluate(S, Learned);
    if (Learned.contains(Key))
      return changeTo(Learned);
    KnownConditions Kept{{Key, Value}};
    Conditions.evaluate(S, Kept);
    return Kept.contains(Key) ? FactChange::None : FactChange::Ends;
  }

  FactChange onBranch(const Stmt &Branch, const Expr &Condition,
                      bool Outcome) const override {
    KnownConditions Learned;
    Conditions.assume(Condition, Outcome, Learned);
    return Learned.contains(Key) ? changeTo(Learned) : FactChange::None;
  }

private:
  FactChange changeTo(const KnownConditions &Learned) const {
    return Learned.at(Key) == Value ? FactChange::Begins : FactChange::Ends;
  }

  const PathConditions &Conditions;
  const void *Key;
  bool Value;
};

} // namespace

static std::string textOf(const Expr &E, const ASTContext &Context) {
  return Lexer::getSourceText(
             CharSourceRange::getTokenRange(E.getSourceRange()),
             Context.getSourceManager(), Context.getLangOpts())
      .str();
}

PathFacts::PathFacts(const FunctionBody &Function, Analysis &Unit)
    : Body(Function), Graph(Unit.graphOf(Function.function())),
      Unreached(Graph, NeverHolds()), MayBlock(Unit.poolMoves().mayBlock(Body)),
      MayCompute(Unit.computeMoves().mayBlock(Body)),
      Ready(Body, Graph, Unit.models(), Unit.awaitables()) {
  if (!Graph.blocks())
    return;
  addConditions();
  addLocks(Unit);
}

void PathFacts::addConditions() {
  const PathConditions &All = Graph.conditions();
  llvm::SmallMapVector<const void *, const Expr *, 4> Followed;
  for (const CFGBlock *Block : *Graph.blocks())
    if (const Expr *Test = Block->getLastCondition()) {
      bool IsNegated = false;
      const Expr &Condition = withoutNegation(*Test, IsNegated);
      if (const void *Key = All.keyOf(Condition))
        Followed.insert({Key, &Condition});
    }
  auto InOrder = Followed.takeVector();
  llvm::sort(InOrder, [](const auto &Left, const auto &Right) {
    return Left.second->getBeginLoc() < Right.second->getBeginLoc();
  });
  for (const auto &[Key, Condition] : InOrder)
    Conditions.push_back({textOf(*Condition, Graph.context()),
                          FactFlow(Graph, ConditionIs(All, Key, true)),
                          FactFlow(Graph, ConditionIs(All, Key, false))});
}

void PathFacts::addLocks(Analysis &Unit) {
  for (const HeldLock &Lock : locksHeldWhileSuspended(
           Body, Unit.graphs(), Unit.lockTypes(), Unit.models()))
    for (const CoroutineSuspendExpr *Suspension : Lock.Suspensions)
      Locks[Suspension].push_back(Lock.Name.empty() ? "a temporary"
                                                    : "'" + Lock.Name + "'");
}

std::vector<PathFacts::Statement> PathFacts::statements() const {
  llvm::MapVector<const Stmt *, std::vector<const Stmt *>> Parts;
  if (!Graph.blocks())
    return {};
  // clang builds the blocks from the end of a function to its beginning.
  for (const CFGBlock *Block : llvm::reverse(*Graph.blocks()))
    for (const CFGElement &Element : *Block)
      if (const auto Part = Element.getAs<CFGStmt>())
        if (const Stmt *Whole = Graph.statementAround(*Part->getStmt());
            isa_and_nonnull<Expr, DeclStmt, ReturnStmt, CoreturnStmt>(Whole))
          Parts[Whole].push_back(Part->getStmt());
  std::vector<Statement> All;
  for (auto &[Whole, Elements] : Parts)
    All.push_back({Whole, std::move(Elements)});
  return All;
}

/// Where exceptions go that \p What throws; empty if it throws none.
std::string PathFacts::landings(const Statement &What) const {
  llvm::SmallSetVector<const CXXCatchStmt *, 4> Handlers;
  bool Leaves = false;
  for (const Stmt *Element : What.Elements) {
    const Landing &Where = Graph.landingOf(*Element);
    Handlers.insert(Where.Handlers.begin(), Where.Handlers.end());
    Leaves |= Where.Leaves;
  }
  std::vector<std::string> Places;
  const SourceManager &Sources = Graph.context().getSourceManager();
  for (const CXXCatchStmt *Handler : Handlers) {
    const QualType Caught = Handler->getCaughtType();
    Places.push_back(
        ("'" + (Caught.isNull() ? "..." : Caught.getAsString()) + "' on line " +
         llvm::Twine(Sources.getSpellingLineNumber(Handler->getBeginLoc())))
            .str());
  }
  if (Leaves)
    Places.push_back("the caller");
  return llvm::join(Places, ", ");
}

std::string PathFacts::describe(const Statement &What) {
  const Stmt &First = *What.Elements.front();
  if (Unreached.holdsBefore(First))
    return "never reached";
  std::vector<std::string> Known;
  if (MayBlock.holdsBefore(First))
    Known.push_back("may block");
  else if (MayCompute.holdsBefore(First))
    Known.push_back("may compute");
  for (const FollowedCondition &Condition : Conditions) {
    const bool IsTrue = Condition.IsTrue.holdsBefore(First);
    if (IsTrue || Condition.IsFalse.holdsBefore(First))
      Known.push_back("'" + Condition.Text + "' is " +
                      (IsTrue ? "true" : "false"));
  }
  for (const Stmt *Element : What.Elements) {
    for (const std::string &Lock : Locks.lookup(Element))
      Known.push_back("suspended with " + Lock + " locked");
    const auto *Call = dyn_cast<CXXMemberCallExpr>(Element);
    const CallSite *Site = Call ? Body.callSite(*Call) : nullptr;
    if (Site && Ready.isReadyAt(*Site))
      Known.push_back("ready for '" + calleeName(*Call) + "'");
  }
  if (const std::string Places = landings(What); !Places.empty())
    Known.push_back("throws to " + Places);
  return Known.empty() ? "nothing is known" : llvm::join(Known, "; ");
}

} // namespace async_tidy
