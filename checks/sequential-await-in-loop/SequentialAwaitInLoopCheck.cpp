//===--- SequentialAwaitInLoopCheck.cpp - Awaits that could overlap -------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SequentialAwaitInLoopCheck.h"
#include "LoopRemedy.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/common/Remarks.h"
#include "async-tidy/syntax/CalleeName.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::StringRef;

namespace async_tidy {

SequentialAwaitInLoopCheck::SequentialAwaitInLoopCheck(
    StringRef Name, tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      LeastConfidence(Options.get("LeastConfidence", Confidence::Signature)),
      Record(Options.getLocalOrGlobal("async-tidy.Record", false)) {}

void SequentialAwaitInLoopCheck::storeOptions(
    tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "LeastConfidence", LeastConfidence);
}

void SequentialAwaitInLoopCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  Finder->addMatcher(
      functionDecl(anyOf(hasAwait(Unit), awaitsOnOwnStack(Unit))), this);
  // What stands for a loop.
  Finder->addMatcher(
      functionDecl(forEachCall(Unit, expr(awaitsInTurn(Unit)).bind("call"))),
      this);
}

void SequentialAwaitInLoopCheck::check(const MatchResult &Result) {
  if (const auto *Call = Result.Nodes.getNodeAs<Expr>("call"))
    checkCallInTurn(*Call);
  else
    checkLoops();
}

LoopIndependence
SequentialAwaitInLoopCheck::independenceIn(const FunctionBody &Body) {
  return {Body,
          analysis().graphOf(Body.function()),
          context(),
          analysis().models(),
          analysis().awaitables(),
          analysis().bodyOverlap(),
          analysis().concurrentUses()};
}

void SequentialAwaitInLoopCheck::checkLoops() {
  auto IsRepeated = [](const auto &Site) { return Site.Loop != nullptr; };
  const bool MayWait = body().isCoroutine()
                           ? llvm::any_of(body().awaits(), IsRepeated)
                           : llvm::any_of(body().calls(), IsRepeated);
  if (!MayWait)
    return;
  LoopIndependence Independence = independenceIn(body());
  // A loop within one that can overlap as a whole is part of that finding.
  SourceRange Reported;
  for (const Stmt *Loop : Independence.awaitingLoops()) {
    const SourceLocation Location = Loop->getBeginLoc();
    const bool IsPart = Reported.isValid() &&
                        context().getSourceManager().isPointWithin(
                            Location, Reported.getBegin(), Reported.getEnd());
    if (!IsPart && reportIfIndependent(Location, Independence.judge(*Loop)))
      Reported = Loop->getSourceRange();
  }
}

/// Judges \p Call, which calls a callable for each element and awaits what it
/// returns in turn, as the loop that it stands for.
void SequentialAwaitInLoopCheck::checkCallInTurn(const Expr &Call) {
  for (const Callable &Given : callablesGivenTo(Call)) {
    const FunctionDecl *Function = Given.Function->getDefinition();
    if (!Function || Function->isDependentContext() ||
        !writtenBody(*Function) || analysis().bodyOf(*Function).hasErrors())
      continue;
    LoopIndependence Independence =
        independenceIn(analysis().bodyOf(*Function));
    reportIfIndependent(Call.getBeginLoc(), Independence.judgeRepeated());
  }
}

bool SequentialAwaitInLoopCheck::reportIfIndependent(
    SourceLocation Location, const LoopVerdict &Verdict) {
  for (const IndependentAwait &Await : Verdict.Awaits)
    Record.add(Await.Elsewhere);
  if (Verdict.Awaits.empty() || Verdict.Level > LeastConfidence)
    return false;
  return report(Location, [=, this, &Body = body()] {
    explain(Location, Verdict, Body);
  });
}

/// Whether a task of the loop at \p Location refers to something that ends with
/// the iteration, or before.
bool SequentialAwaitInLoopCheck::endsEarly(SourceLocation Location,
                                           const LoopVerdict &Verdict) {
  TaskReferents Referents = analysis().taskReferents();
  auto EndsEarly = [&](const TaskReferent &Each) {
    const VarDecl *Local = Each.Object.Variable;
    return Each.Object.Temporary ||
           (Local && context().getSourceManager().isBeforeInTranslationUnit(
                         Location, Local->getLocation()));
  };
  return llvm::any_of(Verdict.Awaits, [&](const IndependentAwait &Await) {
    return Await.Call && llvm::any_of(Referents.of(*Await.Call), EndsEarly);
  });
}

void SequentialAwaitInLoopCheck::explain(SourceLocation Location,
                                         const LoopVerdict &Verdict,
                                         const FunctionBody &Body) {
  SmallVector<std::string, 2> Names;
  for (const IndependentAwait &Await : Verdict.Awaits) {
    const std::string Name = Await.Call ? calleeName(*Await.Call) : "";
    if (!Name.empty() && !llvm::is_contained(Names, Name))
      Names.push_back(Name);
  }
  diag(Location,
       "%select{what this loop awaits is|%1 is|%1 are}0 awaited in one "
       "iteration after the other, although no iteration depends on an "
       "earlier one")
      << unsigned(std::min<size_t>(Names.size(), 2))
      << ("'" + llvm::join(Names, "' and '") + "'")
      << guessIf(Verdict.Level == Confidence::Guess);
  for (const IndependentAwait &Await : Verdict.Awaits)
    noteEvidence(*this, Await.location(), Await.Why, Await.Call,
                 Await.Elsewhere, analysis());
  noteLoopRemedy(*this, Verdict, Location, endsEarly(Location, Verdict),
                 analysis().libraryOf(Body), context());
}

void SequentialAwaitInLoopCheck::onEndOfTranslationUnit() {
  Record.write(*this, analysis());
}

} // namespace async_tidy
