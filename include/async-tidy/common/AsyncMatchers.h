//===--- AsyncMatchers.h - The words in which checks match ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// AST matchers that ask the engines, to be mixed with those of clang:
//
//   functionDecl(isCoroutine(),
//                forEachDropped(Unit, expr(hasType(task(Unit))).bind("task")))
//
// Matchers that start with `forEach` match once for each part that the inner
// matcher accepts and binds, in the order of the source. They go to the code
// which the function evaluates itself, as FunctionBody has it: neither to
// unevaluated operands nor to discarded branches, nor to the bodies of other
// functions.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_ASYNCMATCHERS_H
#define ASYNC_TIDY_COMMON_ASYNCMATCHERS_H

#include "async-tidy/common/Analysis.h"
#include "async-tidy/program/DetachedWork.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "clang/ASTMatchers/ASTMatchers.h"

namespace async_tidy {

/// The engines of the translation unit that is matched; a check's analysis().
using Engines = std::reference_wrapper<Analysis>;

namespace matchers_detail {

/// Lets \p Inner match each of \p Nodes.
template <typename Range, typename Node>
bool matchEach(const Range &Nodes,
               const clang::ast_matchers::internal::Matcher<Node> &Inner,
               clang::ast_matchers::internal::ASTMatchFinder *Finder,
               clang::ast_matchers::internal::BoundNodesTreeBuilder *Builder) {
  clang::ast_matchers::internal::BoundNodesTreeBuilder Matches;
  bool IsMatched = false;
  for (const auto *Each : Nodes) {
    clang::ast_matchers::internal::BoundNodesTreeBuilder Bound(*Builder);
    if (!Inner.matches(*Each, Finder, &Bound))
      continue;
    Matches.addMatch(Bound);
    IsMatched = true;
  }
  *Builder = std::move(Matches);
  return IsMatched;
}

/// Adds \p S and the statements inside to \p Into, in order, but no
/// expressions. With \p StopAtTry, what an inner `try` guards is left out.
inline void collectStatements(const clang::Stmt &S, bool StopAtTry,
                              const clang::ASTContext &Context,
                              std::vector<const clang::Stmt *> &Into) {
  if (isa<clang::Expr>(S))
    return;
  Into.push_back(&S);
  const auto *Try = dyn_cast<clang::CXXTryStmt>(&S);
  for (const clang::Stmt *Part : evaluatedChildren(S, Context))
    if (!StopAtTry || !Try || Part != Try->getTryBlock())
      collectStatements(*Part, StopAtTry, Context, Into);
}

/// Whether a model or an attribute says \p What of the function that \p Call
/// calls.
inline bool isModelledAs(bool FunctionFact::*What, const clang::Expr &Call,
                         const Analysis &Unit) {
  const Known<FunctionFact> Fact = Unit.models().functionFact(Call);
  return Fact && Fact.What->*What;
}

} // namespace matchers_detail

using ExprMatcher = clang::ast_matchers::internal::Matcher<clang::Expr>;
using VarDeclMatcher = clang::ast_matchers::internal::Matcher<clang::VarDecl>;
using FunctionMatcher =
    clang::ast_matchers::internal::Matcher<clang::FunctionDecl>;
using QualTypeMatcher = clang::ast_matchers::internal::Matcher<clang::QualType>;

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// A function that awaits, yields or has a `co_return`.
AST_MATCHER(clang::FunctionDecl, isCoroutine) {
  return isa_and_nonnull<clang::CoroutineBodyStmt>(Node.getBody());
}

/// A coroutine whose thread others share, so that it must not block: all but
/// generators that await nothing.
AST_MATCHER_P(clang::FunctionDecl, isAsynchronous, Engines, Unit) {
  return Unit.get().isAsynchronous(Unit.get().bodyOf(Node));
}

/// A function with a `co_await` of its own.
AST_MATCHER_P(clang::FunctionDecl, hasAwait, Engines, Unit) {
  return !Unit.get().bodyOf(Node).awaits().empty();
}

/// A function, no coroutine, that awaits on a stack of its own: it calls what a
/// model says may wait only there, as in a `seastar::thread`.
AST_MATCHER_P(clang::FunctionDecl, awaitsOnOwnStack, Engines, Unit) {
  const FunctionBody &Body = Unit.get().bodyOf(Node);
  return !Body.isCoroutine() &&
         llvm::any_of(Body.calls(), [&](const CallSite &Site) {
           const Known<FunctionFact> Fact =
               Unit.get().models().functionFact(*Site.Call);
           return Fact && !Fact->WaitsOnlyIn.empty();
         });
}

/// A function that starts work and lets go of it.
AST_MATCHER_P(clang::FunctionDecl, detachesWork, Engines, Unit) {
  return !Unit.get()
              .detachedWork(Unit.get().bodyOf(Node))
              .detachments()
              .empty();
}

/// A function that a test framework calls as a test. This is asked last: the
/// first answer of a unit takes a look at all of it.
AST_MATCHER_P(clang::FunctionDecl, isTest, Engines, Unit) {
  return Unit.get().tests().frameworkOf(Node);
}

//===----------------------------------------------------------------------===//
// What a function evaluates
//===----------------------------------------------------------------------===//

/// The calls, constructions included: CallExpr and CXXConstructExpr. See
/// FunctionBody::callSite().
AST_MATCHER_P2(clang::FunctionDecl, forEachCall, Engines, Unit, ExprMatcher,
               Inner) {
  return matchers_detail::matchEach(
      llvm::map_range(Unit.get().bodyOf(Node).calls(),
                      [](const CallSite &Site) { return Site.Call; }),
      Inner, Finder, Builder);
}

/// The awaits that are written in the source.
AST_MATCHER_P2(clang::FunctionDecl, forEachAwait, Engines, Unit,
               clang::ast_matchers::internal::Matcher<clang::CoawaitExpr>,
               Inner) {
  return matchers_detail::matchEach(
      llvm::map_range(Unit.get().bodyOf(Node).awaits(),
                      [](const AwaitSite &Site) { return Site.Await; }),
      Inner, Finder, Builder);
}

/// The values that are computed and dropped at once. See FunctionBody::drop().
AST_MATCHER_P2(clang::FunctionDecl, forEachDropped, Engines, Unit, ExprMatcher,
               Inner) {
  return matchers_detail::matchEach(
      llvm::map_range(Unit.get().bodyOf(Node).droppedValues(),
                      [](const DroppedValue &Drop) { return Drop.Value; }),
      Inner, Finder, Builder);
}

/// The local variables, static ones left out.
AST_MATCHER_P2(clang::FunctionDecl, forEachLocal, Engines, Unit, VarDeclMatcher,
               Inner) {
  return matchers_detail::matchEach(Unit.get().bodyOf(Node).locals(), Inner,
                                    Finder, Builder);
}

/// The statements, blocks and parts of other statements included.
AST_MATCHER_P(clang::FunctionDecl, forEachStatement,
              clang::ast_matchers::StatementMatcher, Inner) {
  std::vector<const clang::Stmt *> All;
  if (const clang::Stmt *Written = writtenBody(Node))
    matchers_detail::collectStatements(*Written, /*StopAtTry=*/false,
                                       Finder->getASTContext(), All);
  return matchers_detail::matchEach(All, Inner, Finder, Builder);
}

/// The statements of which this `try` is the innermost around them.
AST_MATCHER_P(clang::CXXTryStmt, forEachInTry,
              clang::ast_matchers::StatementMatcher, Inner) {
  std::vector<const clang::Stmt *> All;
  matchers_detail::collectStatements(*Node.getTryBlock(), /*StopAtTry=*/true,
                                     Finder->getASTContext(), All);
  return matchers_detail::matchEach(All, Inner, Finder, Builder);
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// The arguments of a call, without the object that a member is called on.
AST_MATCHER_P(clang::Expr, forEachGiven, ExprMatcher, Inner) {
  return matchers_detail::matchEach(argumentsOf(Node), Inner, Finder, Builder);
}

/// A call that awaits what it is given at once, such as `when_all`.
AST_MATCHER_P(clang::Expr, combinator, Engines, Unit) {
  return Unit.get().models().isCombinator(Node);
}

/// A call that asks its object something and consumes nothing, such as
/// `task.valid()`.
AST_MATCHER_P(clang::Expr, observes, Engines, Unit) {
  return matchers_detail::isModelledAs(&FunctionFact::Observes, Node, Unit);
}

/// A call that calls what it is given for each element of a range, and awaits
/// each result before the next call.
AST_MATCHER_P(clang::Expr, awaitsInTurn, Engines, Unit) {
  return matchers_detail::isModelledAs(&FunctionFact::AwaitsInTurn, Node, Unit);
}

/// A call that gives tests to a framework.
AST_MATCHER_P(clang::Expr, registersTests, Engines, Unit) {
  return matchers_detail::isModelledAs(&FunctionFact::RegistersTests, Node,
                                       Unit);
}

/// A call that has the event loop call the functions that it is given.
AST_MATCHER_P(clang::Expr, runsOnEventLoop, Engines, Unit) {
  const Known<FunctionFact> Fact = Unit.get().models().functionFact(Node);
  return Fact && Fact->RunsCallables == Invokes::OnEventLoop;
}

/// A value that comes into being here, and no object that has a name.
AST_MATCHER(clang::Expr, isNewValue) { return Node.isPRValue(); }

/// An expression whose part that is spelled in the source matches.
AST_MATCHER_P(clang::Expr, spelledAs, ExprMatcher, Inner) {
  return Inner.matches(*Node.IgnoreUnlessSpelledInSource(), Finder, Builder);
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

/// What can be awaited. Generators cannot.
AST_MATCHER_P(clang::QualType, awaitable, Engines, Unit) {
  return Unit.get().awaitables().of(Node).has_value();
}

/// An awaitable that coroutines return.
AST_MATCHER_P(clang::QualType, task, Engines, Unit) {
  const auto Type = Unit.get().awaitables().of(Node);
  return Type && Type->IsTask;
}

/// A task of which nothing runs before it is awaited.
AST_MATCHER_P(clang::QualType, unstartedTask, Engines, Unit) {
  const auto Type = Unit.get().awaitables().of(Node);
  return Type && Type->IsTask && Type->startsWhenAwaited();
}

/// An awaitable, or what owns one: an optional, an array or a structure.
AST_MATCHER_P(clang::QualType, ownsAwaitable, Engines, Unit) {
  return Unit.get().awaitables().ownedBy(Node).has_value();
}

/// What can be called, and returns what \p Result matches.
AST_MATCHER_P(clang::QualType, callableReturning, QualTypeMatcher, Result) {
  const clang::QualType Returned =
      resultOfCalling(Node, Finder->getASTContext());
  return !Returned.isNull() && Result.matches(Returned, Finder, Builder);
}

/// What runs the work that it is given only while somebody runs it, such as
/// `io_context`.
AST_MATCHER_P(clang::QualType, runContext, Engines, Unit) {
  const clang::CXXRecordDecl *Class = Node->getAsCXXRecordDecl();
  return Class && Unit.get().models().isContext(*Class);
}

/// What holds a lock for its scope, such as `std::lock_guard`.
AST_MATCHER_P(clang::QualType, lockGuard, Engines, Unit) {
  const clang::CXXRecordDecl *Class = Node->getAsCXXRecordDecl();
  const Known<LockFact> Lock =
      Class ? Unit.get().models().lockFact(*Class) : Known<LockFact>();
  return Lock && Lock->Role == LockRole::Guard;
}

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_ASYNCMATCHERS_H
