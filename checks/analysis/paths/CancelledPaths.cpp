//===--- CancelledPaths.cpp - What a cancelled coroutine does -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/CancelledPaths.h"
#include "async-tidy/syntax/CallParts.h"
#include "llvm/ADT/SetVector.h"

using namespace clang;

namespace async_tidy {

template <typename Predicate>
static bool anyIn(const Stmt &S, const ASTContext &Context, Predicate Matches) {
  if (Matches(S))
    return true;
  return llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
    return anyIn(*Child, Context, Matches);
  });
}

/// Whether \p S takes hold of the exception that is being handled: `throw;` or
/// `std::current_exception()`.
static bool takesCurrent(const Stmt &S) {
  if (const auto *Throw = dyn_cast<CXXThrowExpr>(&S))
    return !Throw->getSubExpr();
  const auto *Call = dyn_cast<CallExpr>(&S);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && Callee->isInStdNamespace() && Callee->getIdentifier() &&
         Callee->getName() == "current_exception";
}

/// Whether \p S calls a function of the project whose body takes hold of it.
static bool callsWhatTakesCurrent(const Stmt &S, const ASTContext &Context) {
  const auto *Call = dyn_cast<CallExpr>(&S);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const FunctionDecl *Definition = Callee ? Callee->getDefinition() : nullptr;
  if (!Definition || !Definition->getBody() ||
      Context.getSourceManager().isInSystemHeader(Definition->getLocation()))
    return false;
  return anyIn(*Definition->getBody(), Context, takesCurrent);
}

/// Whether \p S mentions \p Variable for more than one of its members.
static bool handsOn(const Stmt &S, const VarDecl &Variable,
                    const ASTContext &Context) {
  auto Names = [&](const Stmt *Part) {
    const auto *Name = dyn_cast_or_null<DeclRefExpr>(Part);
    return Name && Name->getDecl() == &Variable;
  };
  if (const auto *Member = dyn_cast<MemberExpr>(&S);
      Member && Names(Member->getBase()->IgnoreParenImpCasts()))
    return false;
  if (Names(&S))
    return true;
  return llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
    return handsOn(*Child, Variable, Context);
  });
}

/// Whether \p Handler gives the exception to somebody, who may end the work.
static bool handsOn(const CXXCatchStmt &Handler, const ASTContext &Context) {
  const Stmt &Block = *Handler.getHandlerBlock();
  const VarDecl *Variable = Handler.getExceptionDecl();
  return (Variable && handsOn(Block, *Variable, Context)) ||
         anyIn(Block, Context, [&](const Stmt &Part) {
           return takesCurrent(Part) || callsWhatTakesCurrent(Part, Context);
         });
}

namespace {

/// Follows a coroutine from one of its handlers, where each of its awaits
/// throws that it is cancelled.
class CancelledSearch {
public:
  CancelledSearch(const FunctionGraph &Function, const Cancellation &Thrown,
                  Awaitables &Known, const ASTContext &AST)
      : Graph(Function), Kind(Thrown), Types(Known), Context(AST) {}

  /// The await that throws the next cancellation into \p Handler, if all paths
  /// from there lead to one that does.
  const CoawaitExpr *awaitAfter(const CXXCatchStmt &Handler);

private:
  bool follow(const CFGBlock &Block, const CXXCatchStmt &Start);
  bool isCaught(const CoawaitExpr &Await, const CXXCatchStmt &Start);
  const CXXCatchStmt *handlerOf(const Stmt &S) const;
  bool surelyThrows(const CoawaitExpr &Await) const;
  void enter(const CXXCatchStmt &Handler);

  const FunctionGraph &Graph;
  const Cancellation &Kind;
  Awaitables &Types;
  const ASTContext &Context;
  llvm::SmallSetVector<const CFGBlock *, 16> Blocks;
  const CoawaitExpr *Thrower = nullptr;
};

} // namespace

/// The handler that a cancellation from \p S meets, or null.
const CXXCatchStmt *CancelledSearch::handlerOf(const Stmt &S) const {
  for (const CXXTryStmt *Try = Graph.tryAround(S); Try;
       Try = Graph.tryAround(*Try))
    if (const CXXCatchStmt *Handler = Kind.handlerIn(*Try))
      return Handler;
  return nullptr;
}

/// Whether \p Await does not go on once the coroutine is cancelled. Others may:
/// they merely ask for a token, or move to another thread.
bool CancelledSearch::surelyThrows(const CoawaitExpr &Await) const {
  const auto Awaited = Types.of(Await.getOperand()->getType());
  return Awaited && (Awaited->IsTask || Awaited->Library);
}

void CancelledSearch::enter(const CXXCatchStmt &Handler) {
  if (const CFGBlock *Block = Graph.blockOf(Handler))
    Blocks.insert(Block);
}

/// Whether a cancellation that \p Await throws ends nothing: it meets \p Start,
/// or another handler of its kind.
bool CancelledSearch::isCaught(const CoawaitExpr &Await,
                               const CXXCatchStmt &Start) {
  const CXXCatchStmt *Handler = handlerOf(Await);
  if (!Handler || Kind.isNamedBy(*Handler) || handsOn(*Handler, Context))
    return false;
  if (Handler == &Start && !Thrower)
    Thrower = &Await;
  enter(*Handler);
  return true;
}

bool CancelledSearch::follow(const CFGBlock &Block, const CXXCatchStmt &Start) {
  if (&Block == &Graph.blocks()->getExit() || Block.hasNoReturnElement())
    return false;
  for (const CFGElement &Element : Block) {
    const auto Part = Element.getAs<CFGStmt>();
    if (!Part)
      continue;
    // To yield an error ends a task.
    if (isa<CXXThrowExpr, CoyieldExpr>(Part->getStmt()))
      return false;
    const auto *Await = dyn_cast<CoawaitExpr>(Part->getStmt());
    if (!Await || Await->isImplicit())
      continue;
    if (!isCaught(*Await, Start))
      return false;
    if (surelyThrows(*Await))
      return true;
  }
  for (const Edge &Way : Graph.edgesFrom(Block))
    Blocks.insert(Way.To);
  return true;
}

const CoawaitExpr *CancelledSearch::awaitAfter(const CXXCatchStmt &Handler) {
  Blocks.clear();
  Thrower = nullptr;
  enter(Handler);
  for (size_t I = 0; I < Blocks.size(); ++I)
    if (!follow(*Blocks[I], Handler))
      return nullptr;
  return Thrower;
}

std::vector<SwallowedCancellation>
swallowedCancellations(const FunctionBody &Body, const Cancellation &Kind,
                       Awaitables &Types, const GraphProvider &GraphOf) {
  const ASTContext &Context = Body.function().getASTContext();
  std::vector<SwallowedCancellation> Found;
  if (Body.awaits().empty())
    return Found;
  const FunctionGraph &Graph = GraphOf(Body.function());
  if (!Graph.blocks())
    return Found;
  CancelledSearch Search(Graph, Kind, Types, Context);
  for (const CXXTryStmt *Try : Graph.tries()) {
    const CXXCatchStmt *Handler = Kind.handlerIn(*Try);
    if (!Handler || Kind.isNamedBy(*Handler) || handsOn(*Handler, Context) ||
        !Kind.reaches(*Try->getTryBlock()))
      continue;
    if (const CoawaitExpr *Await = Search.awaitAfter(*Handler))
      Found.push_back({Handler, Await});
  }
  return Found;
}

} // namespace async_tidy
