//===--- Consumption.cpp - What becomes of a task in a variable -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/Consumption.h"
#include "async-tidy/Containers.h"
#include "llvm/ADT/DenseMap.h"
#include <deque>

using namespace clang;

namespace async_tidy {
namespace {

/// Looks through one statement for what happens to one variable.
class UseFinder {
public:
  UseFinder(const VarDecl &Wanted, const ASTContext &AST,
            const ModelIndex &Known)
      : Variable(Wanted), Context(AST), Models(Known) {}

  void visit(const Stmt &S);

  bool Consumed = false;
  bool Filled = false;
  bool CastToVoid = false;
  const Expr *Overwritten = nullptr;

private:
  bool isVariable(const Expr &E) const;
  bool visitMemberCall(const CXXMemberCallExpr &Call);

  const VarDecl &Variable;
  const ASTContext &Context;
  const ModelIndex &Models;
};

} // namespace

bool UseFinder::isVariable(const Expr &E) const {
  const auto *Reference = dyn_cast<DeclRefExpr>(E.IgnoreParenImpCasts());
  return Reference && Reference->getDecl() == &Variable;
}

/// Whether \p Call only looks at the variable or adds to it. Its arguments are
/// visited all the same.
bool UseFinder::visitMemberCall(const CXXMemberCallExpr &Call) {
  const CXXMethodDecl *Method = Call.getMethodDecl();
  if (!Method || !isVariable(*Call.getImplicitObjectArgument()))
    return false;
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  const bool Adds = addsToContainer(*Method, Context);
  Filled |= Adds;
  return Adds || (Fact && Fact->Observes) ||
         onlySizesContainer(*Method, Context);
}

void UseFinder::visit(const Stmt &S) {
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&S))
    Consumed |= Reference->getDecl() == &Variable;
  if (const auto *Cast = dyn_cast<ExplicitCastExpr>(&S);
      Cast && Cast->getCastKind() == CK_ToVoid &&
      isVariable(*Cast->getSubExpr())) {
    CastToVoid = true;
    return;
  }
  if (const auto *Assignment = dyn_cast<CXXOperatorCallExpr>(&S);
      Assignment && Assignment->getOperator() == OO_Equal &&
      isVariable(*Assignment->getArg(0))) {
    visit(*Assignment->getArg(1));
    // `x = g(move(x))` consumes before it overwrites.
    if (!Consumed)
      Overwritten = Assignment;
    return;
  }
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&S);
      Member && visitMemberCall(*Member)) {
    for (const Expr *Argument : Member->arguments())
      visit(*Argument);
    return;
  }
  SmallVector<const Stmt *, 8> Children;
  evaluatedChildren(S, Context, Children);
  for (const Stmt *Child : Children)
    visit(*Child);
}

Consumption::Consumption(const FunctionBody &Function, ASTContext &AST,
                         const ModelIndex &Known)
    : Body(Function), Context(AST), Models(Known) {}
Consumption::~Consumption() = default;

static UseFinder usesIn(const Stmt *S, const VarDecl &Variable,
                        const ASTContext &Context, const ModelIndex &Models) {
  UseFinder Uses(Variable, Context, Models);
  if (S)
    Uses.visit(*S);
  return Uses;
}

bool Consumption::isConsumed(const VarDecl &Variable) const {
  const auto *Parts = dyn_cast<DecompositionDecl>(&Variable);
  if (Parts && llvm::any_of(Parts->bindings(), [&](const BindingDecl *Part) {
        return Body.uses(*Part);
      }))
    return true;
  // Naming a variable in order to drop it is no use.
  return Body.uses(Variable) &&
         usesIn(writtenBody(Body.function()), Variable, Context, Models)
             .Consumed;
}

bool Consumption::isFilled(const VarDecl &Variable) const {
  return usesIn(writtenBody(Body.function()), Variable, Context, Models).Filled;
}

bool Consumption::isCastToVoid(const VarDecl &Variable) const {
  return usesIn(writtenBody(Body.function()), Variable, Context, Models)
      .CastToVoid;
}

const CFG *Consumption::graph() {
  if (Built)
    return Graph.get();
  Built = true;
  CFG::BuildOptions Options;
  Options.PruneTriviallyFalseEdges = true;
  // The body as it was written: what a coroutine wraps around it is not in it.
  // The builder takes a body that may change, but changes nothing.
  auto *Written = const_cast<Stmt *>(writtenBody(Body.function()));
  Graph = CFG::buildCFG(&Body.function(), Written, &Context, Options);
  return Graph.get();
}

namespace {

/// A search for the shortest path to a drop, block by block.
class DropSearch {
public:
  DropSearch(const VarDecl &Task, const CFG &Blocks, const ASTContext &AST,
             const ModelIndex &Known)
      : Variable(Task), Graph(Blocks), Context(AST), Models(Known) {}

  std::optional<DroppedPath> run();

private:
  enum Step { GoesOn, Stops, Drops };

  Step follow(const CFGBlock &Block, size_t First);
  void enterSuccessors(const CFGBlock &Block);
  DroppedPath pathTo(const CFGBlock &Block) const;
  bool defines(const Stmt &S) const;

  const VarDecl &Variable;
  const CFG &Graph;
  const CFGBlock *Start = nullptr;
  const ASTContext &Context;
  const ModelIndex &Models;
  std::deque<const CFGBlock *> Pending;
  llvm::DenseMap<const CFGBlock *, const CFGBlock *> From;
  DroppedPath::KindOfEnd EndKind = DroppedPath::Leaves;
  const Stmt *End = nullptr;
};

} // namespace

bool DropSearch::defines(const Stmt &S) const {
  const auto *Declaration = dyn_cast<DeclStmt>(&S);
  return Declaration && llvm::is_contained(Declaration->decls(), &Variable);
}

/// Follows \p Block from its element \p First to its end, or to where the
/// value is consumed or dropped.
DropSearch::Step DropSearch::follow(const CFGBlock &Block, size_t First) {
  for (size_t I = First; I < Block.size(); ++I) {
    const auto Element = Block[I].getAs<CFGStmt>();
    if (!Element)
      continue;
    const Stmt &S = *Element->getStmt();
    if (isa<CXXThrowExpr>(S))
      return Stops;
    if (defines(S)) {
      EndKind = DroppedPath::Repeats;
      return Drops;
    }
    const UseFinder Uses = usesIn(&S, Variable, Context, Models);
    if (Uses.Consumed)
      return Stops;
    if (Uses.Overwritten) {
      EndKind = DroppedPath::Overwrites;
      End = Uses.Overwritten;
      return Drops;
    }
  }
  if (Block.hasNoReturnElement())
    return Stops;
  const Stmt *Terminator = Block.getTerminatorStmt();
  if (Terminator && isa<CXXForRangeStmt>(Terminator))
    return GoesOn;
  if (const Expr *Condition = Block.getLastCondition();
      Condition && usesIn(Condition, Variable, Context, Models).Consumed)
    return Stops;
  return GoesOn;
}

void DropSearch::enterSuccessors(const CFGBlock &Block) {
  for (const CFGBlock *Next : Block.succs())
    if (Next && From.try_emplace(Next, &Block).second)
      Pending.push_back(Next);
}

/// The statement by which \p Block leaves the function, if there is one.
static const Stmt *returnIn(const CFGBlock &Block) {
  for (const CFGElement &Element : llvm::reverse(Block))
    if (const auto Part = Element.getAs<CFGStmt>();
        Part && isa<ReturnStmt, CoreturnStmt>(Part->getStmt()))
      return Part->getStmt();
  return nullptr;
}

DroppedPath DropSearch::pathTo(const CFGBlock &Last) const {
  DroppedPath Path{EndKind, End, {}};
  const CFGBlock *Block = &Last;
  if (EndKind == DroppedPath::Leaves)
    if (const CFGBlock *Before = From.lookup(Block))
      Path.End = returnIn(*Before);
  // A loop comes back to the block in which the path began.
  while (Block != Start || Path.Kind == DroppedPath::Repeats) {
    const CFGBlock *Before = From.lookup(Block);
    const Expr *Condition = Before->getLastCondition();
    if (Condition && Before->succ_size() == 2)
      Path.Branches.emplace_back(Condition, *Before->succ_begin() == Block);
    Block = Before;
    if (Block == Start)
      break;
  }
  std::reverse(Path.Branches.begin(), Path.Branches.end());
  return Path;
}

std::optional<DroppedPath> DropSearch::run() {
  size_t After = 0;
  for (const CFGBlock *Block : Graph)
    for (size_t I = 0; I < Block->size(); ++I)
      if (const auto Element = (*Block)[I].getAs<CFGStmt>();
          Element && defines(*Element->getStmt())) {
        Start = Block;
        After = I + 1;
      }
  if (!Start)
    return std::nullopt;
  // The rest of the first block is followed once; a loop that comes back to it
  // begins at its top.
  const CFGBlock *Block = Start;
  size_t First = After;
  while (true) {
    const Step Next = Block == &Graph.getExit() ? Drops : follow(*Block, First);
    if (Next == Drops)
      return pathTo(*Block);
    if (Next == GoesOn)
      enterSuccessors(*Block);
    if (Pending.empty())
      return std::nullopt;
    Block = Pending.front();
    Pending.pop_front();
    First = 0;
  }
}

std::optional<DroppedPath> Consumption::firstDrop(const VarDecl &Variable) {
  const CFG *Blocks = graph();
  if (!Blocks)
    return std::nullopt;
  return DropSearch(Variable, *Blocks, Context, Models).run();
}

} // namespace async_tidy
