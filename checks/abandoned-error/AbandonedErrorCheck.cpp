//===--- AbandonedErrorCheck.cpp - Exceptions that nobody takes -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AbandonedErrorCheck.h"
#include "EscapingExceptions.h"
#include "ResultLoops.h"
#include "WorkInTurn.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/common/Remarks.h"
#include "async-tidy/paths/ControlFlow.h"
#include "async-tidy/paths/FailedFutures.h"
#include "async-tidy/paths/RetryLoops.h"
#include "async-tidy/paths/WayBack.h"
#include "async-tidy/syntax/CalleeName.h"
#include "async-tidy/syntax/LookThrough.h"
#include "async-tidy/syntax/TimeTypes.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// A call whose result, awaited, waits for a signal and nothing else: it gets
/// neither a condition nor a time.
AST_MATCHER_P(Expr, awaitsSignal, Engines, Unit) {
  const Expr &Call = lookThrough(Node, Passing::Same);
  return matchers_detail::isModelledAs(&FunctionFact::AwaitsSignal, Call,
                                       Unit.get()) &&
         llvm::none_of(argumentsOf(Call), [&](const Expr *Argument) {
           return isTime(Argument->getType()) || lambdaWrittenAs(*Argument) ||
                  !resultOfCalling(Argument->getType(), Finder->getASTContext())
                       .isNull();
         });
}

/// A call that asks whether its object failed.
AST_MATCHER_P(Expr, tellsFailure, Engines, Unit) {
  const Known<FunctionFact> Fact = Unit.get().models().functionFact(Node);
  return Fact && !Fact->TellsFailure.empty();
}

} // namespace

AbandonedErrorCheck::AbandonedErrorCheck(StringRef Name,
                                         tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      StrictMode(Options.get("StrictMode", Options.getLocalOrGlobal(
                                               "async-tidy.Preview", false))) {}

void AbandonedErrorCheck::storeOptions(
    tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "StrictMode", StrictMode);
}

void AbandonedErrorCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  Finder->addMatcher(
      functionDecl(forEachCall(Unit, expr(tellsFailure(Unit)))).bind("asks"),
      this);
  Finder->addMatcher(functionDecl(hasAwait(Unit)).bind("awaits"), this);
  Finder->addMatcher(
      functionDecl(
          hasAwait(Unit),
          forEachLocal(Unit,
                       varDecl(hasType(qualType(task(Unit)))).bind("work"))),
      this);
  if (!StrictMode)
    return;
  Finder->addMatcher(functionDecl(hasAwait(Unit)).bind("retries"), this);
  Finder->addMatcher(functionDecl(isCoroutine()).bind("coroutine"), this);
  Finder->addMatcher(
      functionDecl(forEachAwait(
          Unit, coawaitExpr(has(expr(awaitsSignal(Unit)))).bind("signal"))),
      this);
}

void AbandonedErrorCheck::check(const MatchResult &Result) {
  const auto &Nodes = Result.Nodes;
  if (Nodes.getNodeAs<FunctionDecl>("asks"))
    checkFutures();
  if (Nodes.getNodeAs<FunctionDecl>("awaits"))
    checkResults();
  if (Nodes.getNodeAs<FunctionDecl>("retries"))
    checkRetries();
  if (Nodes.getNodeAs<FunctionDecl>("coroutine"))
    checkEscape();
  if (const auto *Work = Nodes.getNodeAs<VarDecl>("work"))
    checkWork(*Work);
  if (const auto *Await = Nodes.getNodeAs<CoawaitExpr>("signal"))
    checkSignal(*Await);
}

void AbandonedErrorCheck::checkFutures() {
  for (const FailedFuture &Failed :
       failedFuturesIn(body(), analysis().graphOf(body().function()),
                       analysis().models(), analysis().awaitables()))
    report(Failed.Test->getExprLoc(), [=, this] {
      diag(Failed.Test->getExprLoc(),
           "%0 may have failed here, and on a path nobody takes its exception")
          << Failed.Variable << Failed.Test->getSourceRange();
      if (Failed.End)
        diag(Failed.End->getBeginLoc(), "the path ends here",
             DiagnosticIDs::Note);
      diag(Failed.Test->getExprLoc(),
           "take the exception with '%0', or hand the future on",
           DiagnosticIDs::Note)
          << Failed.Taker;
    });
}

void AbandonedErrorCheck::checkResults() {
  for (const ResultLoop &Each : resultLoopsIn(body(), analysis()))
    report(Each.Loop->getForLoc(), [=, this] {
      diag(Each.Loop->getForLoc(),
           "the first exception ends this loop, and nobody hears of those in "
           "the results after it");
      diag(Each.Access->getBeginLoc(), "it is thrown here",
           DiagnosticIDs::Note);
      diag(Each.Combinator->getExprLoc(), "'%0' awaited all of them",
           DiagnosticIDs::Note)
          << calleeName(*Each.Combinator);
      diag(Each.Loop->getForLoc(),
           "catch in the loop, or ask each result whether it is an exception",
           DiagnosticIDs::Note);
    });
}

void AbandonedErrorCheck::checkRetries() {
  for (const RetryAtOnce &Each : retriesAtOnceIn(
           body(), analysis().graphOf(body().function()), analysis().models()))
    report(Each.Handler->getBeginLoc(), [=, this] {
      diag(Each.Handler->getBeginLoc(),
           "after this handler the loop tries again at once, as often as it "
           "fails: an error that lasts keeps the thread busy")
          << guessIf(true);
      diag(Each.Attempt->getBeginLoc(), "this is tried again",
           DiagnosticIDs::Note);
      diag(Each.Handler->getBeginLoc(),
           "await a pause before the next attempt, or limit their number",
           DiagnosticIDs::Note);
    });
}

void AbandonedErrorCheck::checkWork(const VarDecl &Work) {
  const auto Left = leftBehind(Work, body(), analysis());
  if (!Left)
    return;
  report(Left->Await->getBeginLoc(), [=, this] {
    diag(
        Left->Await->getBeginLoc(),
        "if this throws, %0 is left behind, while its work goes on and uses %1")
        << Left->Work << Left->Local;
    diag(Left->Work->getLocation(), "it runs since here", DiagnosticIDs::Note);
    diag(Left->Await->getBeginLoc(),
         "await both together, so that each is waited for",
         DiagnosticIDs::Note);
  });
}

void AbandonedErrorCheck::checkEscape() {
  if (!body().promise() || !Promises(context()).endsProgram(*body().promise()))
    return;
  const auto Escaping = escapingException(body(), analysis());
  if (!Escaping)
    return;
  report(Escaping->Where->getBeginLoc(),
         [=, this, &Function = body().function()] {
           diag(Escaping->Where->getBeginLoc(),
                "an exception from here leaves the coroutine, which ends the "
                "program: nobody can catch what leaves a %0")
               << Function.getReturnType() << guessIf(true);
           if (Escaping->Where != Escaping->Throw)
             diag(Escaping->Throw->getBeginLoc(), "it is thrown here",
                  DiagnosticIDs::Note);
           diag(Escaping->Where->getBeginLoc(), "catch it in the coroutine",
                DiagnosticIDs::Note);
         });
}

/// The await before \p Await after which the coroutine calls nothing, so that
/// nobody learns that it is about to wait; null if there is none.
static const CoawaitExpr *awaitRightBefore(const CoawaitExpr &Await,
                                           const FunctionGraph &Graph) {
  const auto Place = Graph.blocks() ? Graph.placeOf(Await) : std::nullopt;
  if (!Place)
    return nullptr;
  const CoawaitExpr *Before = nullptr;
  bool CallsMore = false;
  auto Ends = [&](const Stmt &S) {
    if (const auto *Other = dyn_cast<CoawaitExpr>(&S)) {
      Before = Other;
      return true;
    }
    // What awaiting calls itself is part of no statement.
    const Stmt *Around = Graph.statementAround(S);
    CallsMore |=
        isa<CallExpr>(S) && Around && Around != Graph.statementAround(Await);
    return CallsMore;
  };
  WayBack(Graph, Ends).goBack(*Place);
  return CallsMore ? nullptr : Before;
}

/// A signal that comes while the coroutine is suspended for something else is
/// lost. Who asks before, or in a loop, knows.
void AbandonedErrorCheck::checkSignal(const CoawaitExpr &Await) {
  const FunctionGraph &Graph = analysis().graphOf(body().function());
  const auto *const Site =
      llvm::find_if(body().awaits(), [&](const AwaitSite &Each) {
        return Each.Await == &Await;
      });
  const CoawaitExpr *Before = awaitRightBefore(Await, Graph);
  if (!Before || Site->Loop || !ControlFlow(Graph).conditionsOf(Await).empty())
    return;
  report(Await.getBeginLoc(), [=, this, &Await] {
    diag(Await.getBeginLoc(),
         "a signal that came while the coroutine was suspended before is lost, "
         "and this waits for another")
        << guessIf(true);
    diag(Before->getBeginLoc(), "the coroutine was suspended here",
         DiagnosticIDs::Note);
    diag(Await.getBeginLoc(),
         "give '%0' a predicate, or wait in a loop that tests the condition",
         DiagnosticIDs::Note)
        << calleeName(lookThrough(*Await.getOperand(), Passing::Same));
  });
}

} // namespace async_tidy
