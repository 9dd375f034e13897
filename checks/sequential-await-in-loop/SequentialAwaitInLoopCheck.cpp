//===--- SequentialAwaitInLoopCheck.cpp - Awaits that could overlap -------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SequentialAwaitInLoopCheck.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/CalleeName.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

SequentialAwaitInLoopCheck::SequentialAwaitInLoopCheck(
    StringRef Name, tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      LeastConfidence(Options.get("LeastConfidence", Confidence::Signature)) {}

void SequentialAwaitInLoopCheck::storeOptions(
    tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "LeastConfidence", LeastConfidence);
}

/// The combinator of \p Library for a range of tasks, bounded if there is one:
/// an unlimited number of tasks in flight is a hazard of its own.
static const Combinator *bestCombinator(const LibraryModel *Library) {
  const Combinator *Best = nullptr;
  for (const Combinator &Candidate :
       Library ? ArrayRef(Library->Combinators) : ArrayRef<Combinator>()) {
    if (!Candidate.Range)
      continue;
    if (!Best || (Candidate.Bounded && !Best->Bounded))
      Best = &Candidate;
  }
  return Best;
}

/// How \p Call is written, if that is short; else the name of its callee.
static std::string spelling(const CallExpr &Call, const ASTContext &Context) {
  static constexpr size_t Limit = 50;
  const StringRef Written = Lexer::getSourceText(
      CharSourceRange::getTokenRange(Call.getSourceRange()),
      Context.getSourceManager(), Context.getLangOpts());
  if (Call.getBeginLoc().isMacroID() || Written.empty() ||
      Written.size() > Limit || Written.contains('\n'))
    return calleeName(Call) + "(...)";
  return Written.str();
}

void SequentialAwaitInLoopCheck::noteSketch(const LoopVerdict &Verdict,
                                            SourceLocation LoopLocation,
                                            bool HasCombinator,
                                            StringRef Starter) {
  const IndependentAwait &First = Verdict.Awaits.front();
  const bool IsSingle = Verdict.Awaits.size() == 1;
  if (IsSingle && !First.Call)
    diag(LoopLocation,
         "%select{start all of them before this loop|hand it the whole "
         "container in place of this loop}0",
         DiagnosticIDs::Note)
        << HasCombinator;
  else if (IsSingle)
    diag(First.location(),
         "%select{keep '%1' in a container here%2, and await it after the "
         "loop|hand it '%1' of each iteration instead of awaiting that "
         "here}0",
         DiagnosticIDs::Note)
        << HasCombinator << spelling(*First.Call, context())
        << (Starter.empty() ? "" : ", started with '" + Starter.str() + "'");
  else
    diag(LoopLocation,
         "make the body of the loop a coroutine, and %select{start it for each "
         "element%2 before awaiting the first|hand it the task of each "
         "iteration}0",
         DiagnosticIDs::Note)
        << HasCombinator << ""
        << (Starter.empty() ? "" : " with '" + Starter.str() + "'");
}

void SequentialAwaitInLoopCheck::noteRemedy(const LoopVerdict &Verdict,
                                            SourceLocation Location,
                                            const FunctionBody &Body) {
  const std::optional<AwaitableType> Own =
      analysis().awaitables().of(Body.function().getReturnType());
  const LibraryModel *Library = Own ? Own->Library : nullptr;
  const Combinator *Best = bestCombinator(Library);
  if (Best)
    diag(Location,
         "'%0' awaits them together%select{; mind that it sets no limit to the "
         "number in flight|, with a limit to the number in flight}1",
         DiagnosticIDs::Note)
        << Best->Name << Best->Bounded;
  else
    diag(Location,
         "start the tasks first, a limited number at a time, and await them "
         "after that",
         DiagnosticIDs::Note);
  noteSketch(Verdict, Location, Best, Library ? Library->Starter : "");
}

void SequentialAwaitInLoopCheck::reportLoop(SourceLocation Location,
                                            LoopVerdict Verdict,
                                            const FunctionBody &Body) {
  report(Location, [=, this, &Body] {
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
        << ("'" + llvm::join(Names, "' and '") + "'");
    for (const IndependentAwait &Await : Verdict.Awaits) {
      diag(Await.location(), "%0", DiagnosticIDs::Note)
          << sentenceFor(Await.Why, Await.Call);
      if (const CallExpr *Example =
              exampleFor(Await.Why, Await.Call, analysis().concurrentUses()))
        diag(Example->getExprLoc(), "here, for instance", DiagnosticIDs::Note);
    }
    noteRemedy(Verdict, Location, Body);
  });
}

void SequentialAwaitInLoopCheck::checkLoops(const FunctionBody &Body) {
  if (Body.awaits().empty())
    return;
  const SourceManager &Sources = context().getSourceManager();
  LoopIndependence Independence(
      Body, analysis().graphOf(Body.function()), context(), analysis().models(),
      analysis().awaitables(), analysis().concurrentUses());
  // A loop within one that can overlap as a whole is part of that finding.
  SourceRange Reported;
  for (const Stmt *Loop : Independence.awaitingLoops()) {
    const SourceLocation Location = Loop->getBeginLoc();
    if (Sources.isInSystemMacro(Location) ||
        (Reported.isValid() &&
         Sources.isPointWithin(Location, Reported.getBegin(),
                               Reported.getEnd())))
      continue;
    LoopVerdict Verdict = Independence.judge(*Loop);
    if (Verdict.Awaits.empty() || Verdict.Level > LeastConfidence)
      continue;
    Reported = Loop->getSourceRange();
    reportLoop(Location, std::move(Verdict), Body);
  }
}

/// Judges \p Call, which calls a callable for each element and awaits what it
/// returns in turn, as the loop that it stands for.
void SequentialAwaitInLoopCheck::checkCallInTurn(const Expr &Call,
                                                 const FunctionBody &Body) {
  for (const Callable &Given : callablesGivenTo(Call)) {
    const FunctionDecl *Function = Given.Function->getDefinition();
    if (!Function || Function->isDependentContext() ||
        !writtenBody(*Function) || analysis().bodyOf(*Function).hasErrors())
      continue;
    LoopIndependence Independence(analysis().bodyOf(*Function),
                                  analysis().graphOf(*Function), context(),
                                  analysis().models(), analysis().awaitables(),
                                  analysis().concurrentUses());
    LoopVerdict Verdict = Independence.judgeRepeated();
    if (!Verdict.Awaits.empty() && Verdict.Level <= LeastConfidence)
      reportLoop(Call.getBeginLoc(), std::move(Verdict), Body);
  }
}

void SequentialAwaitInLoopCheck::checkFunction(const FunctionBody &Body) {
  checkLoops(Body);
  for (const CallSite &Site : Body.calls())
    if (const Known<FunctionFact> Fact =
            analysis().models().functionFact(*Site.Call);
        Fact && Fact->AwaitsInTurn)
      checkCallInTurn(*Site.Call, Body);
}

} // namespace async_tidy
