//===--- StaleErrno.cpp - errno that an await has overwritten -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/StaleErrno.h"
#include "async-tidy/coroutines/Suspensions.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace async_tidy {

/// Whether \p E comes from the macro `errno`.
static bool isOfErrno(const Expr &E, const ASTContext &Context) {
  const SourceLocation Location = E.getBeginLoc();
  return Location.isMacroID() &&
         Lexer::getImmediateMacroName(Location, Context.getSourceManager(),
                                      Context.getLangOpts()) == "errno";
}

/// Whether \p E is what the macro `errno` stands for.
static bool isErrno(const Expr &E, const ASTContext &Context) {
  return isa<UnaryOperator, DeclRefExpr>(E) && isOfErrno(E, Context);
}

/// Whether \p Call is one of a C function, which says in `errno` why it failed.
static bool setsErrno(const CallExpr &Call, const ASTContext &Context) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  return Callee && Callee->isExternC() && !Callee->getBuiltinID() &&
         Callee->getReturnType()->isIntegerType() &&
         Context.getSourceManager().isInSystemHeader(Callee->getLocation());
}

namespace {

/// The fact that the last thing that may have set `errno` is one await.
class SetByAwait : public FactRules {
public:
  SetByAwait(const CoawaitExpr &One, const ASTContext &AST)
      : Await(One), Context(AST) {}

  FactChange after(const Stmt &S) const override {
    if (&S == &Await)
      return FactChange::Begins;
    if (const auto *Call = dyn_cast<CallExpr>(&S))
      return isOfErrno(*Call, Context) ? FactChange::None : FactChange::Ends;
    return isa<CoawaitExpr, CXXConstructExpr>(S) ? FactChange::Ends
                                                 : FactChange::None;
  }

private:
  const CoawaitExpr &Await;
  const ASTContext &Context;
};

/// The fact that a call has been made.
class Called : public FactRules {
public:
  explicit Called(const CallExpr &One) : Call(One) {}

  FactChange after(const Stmt &S) const override {
    return &S == &Call ? FactChange::Begins : FactChange::None;
  }

private:
  const CallExpr &Call;
};

} // namespace

static void addReads(const Stmt &S, const ASTContext &Context,
                     SmallVectorImpl<const Expr *> &Into) {
  if (const auto *Cast = dyn_cast<ImplicitCastExpr>(&S);
      Cast && Cast->getCastKind() == CK_LValueToRValue &&
      isErrno(*Cast->getSubExpr()->IgnoreParens(), Context))
    Into.push_back(Cast->getSubExpr()->IgnoreParens());
  for (const Stmt *Child : evaluatedChildren(S, Context))
    addReads(*Child, Context, Into);
}

/// The last call of a C function that was certainly made before \p Await.
static const CallExpr *callBefore(const CoawaitExpr &Await,
                                  const FunctionBody &Body,
                                  const FunctionGraph &Graph,
                                  const ASTContext &Context) {
  const CallExpr *Last = nullptr;
  for (const CallSite &Site : Body.calls()) {
    const auto *Call = dyn_cast<CallExpr>(Site.Call);
    if (Call && !Site.AwaitedBy && setsErrno(*Call, Context) &&
        FactFlow(Graph, Called(*Call)).holdsBefore(Await))
      Last = Call;
  }
  return Last;
}

std::vector<LateErrno> lateErrnosIn(const FunctionBody &Body,
                                    const GraphProvider &GraphOf,
                                    const ASTContext &Context) {
  std::vector<LateErrno> Found;
  if (llvm::none_of(Body.calls(), [&](const CallSite &Site) {
        const auto *Call = dyn_cast<CallExpr>(Site.Call);
        return Call && setsErrno(*Call, Context);
      }))
    return Found;
  SmallVector<const Expr *, 4> Reads;
  if (const Stmt *Written = writtenBody(Body.function()))
    addReads(*Written, Context, Reads);
  if (Reads.empty())
    return Found;
  const FunctionGraph &Graph = GraphOf(Body.function());
  for (const DroppedValue &Dropped : Body.droppedValues()) {
    const auto *Await = dyn_cast<CoawaitExpr>(Dropped.Value);
    if (!Await || !maySuspend(*Await))
      continue;
    const CallExpr *Call = callBefore(*Await, Body, Graph, Context);
    if (!Call)
      continue;
    const FactFlow IsSetByAwait(Graph, SetByAwait(*Await, Context));
    for (const Expr *Read : Reads)
      if (IsSetByAwait.holdsBefore(*Read))
        Found.push_back({Read, Call, Await});
  }
  return Found;
}

} // namespace async_tidy
