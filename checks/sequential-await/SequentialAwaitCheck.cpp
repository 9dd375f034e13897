//===--- SequentialAwaitCheck.cpp - Neighboring awaits --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SequentialAwaitCheck.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/common/Remarks.h"
#include "async-tidy/syntax/CalleeName.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::StringRef;

namespace async_tidy {

SequentialAwaitCheck::SequentialAwaitCheck(StringRef Name,
                                           tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      WarnOnNeighbors(Options.get("WarnOnNeighbors", false)),
      LeastConfidence(Options.get("LeastConfidence", Confidence::Signature)),
      Record(WarnOnNeighbors &&
             Options.getLocalOrGlobal("async-tidy.Record", false)) {}

void SequentialAwaitCheck::storeOptions(
    tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "WarnOnNeighbors", WarnOnNeighbors);
  Options.store(Opts, "LeastConfidence", LeastConfidence);
}

void SequentialAwaitCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  Finder->addMatcher(functionDecl(forEachCall(
                         Unit, callExpr(combinator(Unit)).bind("combinator"))),
                     this);
  Finder->addMatcher(functionDecl(hasAwait(Unit)), this);
}

void SequentialAwaitCheck::check(const MatchResult &Result) {
  if (const auto *Call = Result.Nodes.getNodeAs<CallExpr>("combinator"))
    checkCombinator(*Call);
  else
    checkNeighbors();
}

/// Reports \p Call, which combines what it is given, if it is given the results
/// of awaits. A result that is a task itself may well be combined.
void SequentialAwaitCheck::checkCombinator(const CallExpr &Call) {
  SmallVector<const CoawaitExpr *, 2> Awaited;
  for (const Expr *Argument : Call.arguments()) {
    const auto *Await = dyn_cast<CoawaitExpr>(
        Argument->IgnoreParenImpCasts()->IgnoreImplicit());
    if (Await && !analysis().awaitables().of(Await->getType()))
      Awaited.push_back(Await);
  }
  if (Awaited.empty())
    return;
  // Where a call of a function object begins is known to the base class only.
  const SourceLocation Location = static_cast<const Stmt &>(Call).getBeginLoc();
  report(Location, [=, this, &Call] {
    diag(Location,
         "'%0' is given results and not tasks: what it should combine is "
         "awaited before, one after the other")
        << calleeName(Call);
    for (const CoawaitExpr *Await : Awaited)
      diag(Await->getKeywordLoc(), "hand it the task without this 'co_await'",
           DiagnosticIDs::Note);
  });
}

/// The combinator of \p Library for a few tasks: one that takes each of them as
/// an argument, if there is one.
static const Combinator *combinatorForFew(const LibraryModel *Library) {
  if (!Library || Library->Combinators.empty())
    return nullptr;
  const auto Found = llvm::find_if(
      Library->Combinators, [](const Combinator &One) { return !One.Range; });
  return Found == Library->Combinators.end() ? &Library->Combinators.front()
                                             : &*Found;
}

/// Whether the awaits of \p Group divide a range between them: there is
/// nothing that the later ones could need from those before.
static bool worksOnParts(const NeighborGroup &Group) {
  return llvm::all_of(Group.Awaits, [](const NeighborAwait &One) {
    return One.Why == Evidence::OtherPart;
  });
}

void SequentialAwaitCheck::explain(const NeighborGroup &Group,
                                   const FunctionBody &Body) {
  const SourceLocation Location = Group.Awaits[1].Await->getKeywordLoc();
  SmallVector<std::string, 2> Names;
  for (const NeighborAwait &One : Group.Awaits)
    if (std::string Name = calleeName(*One.Call);
        !llvm::is_contained(Names, Name))
      Names.push_back(std::move(Name));
  diag(Location,
       "%select{the calls of '%1'|'%1'}0 are awaited one after the other, "
       "although none of them needs another")
      << (Names.size() > 1) << llvm::join(Names, "' and '")
      << guessIf(!worksOnParts(Group));
  for (const NeighborAwait &One : Group.Awaits)
    noteEvidence(*this, One.Await->getKeywordLoc(), One.Why, One.Call,
                 One.Elsewhere, analysis());
  const Combinator *Best = combinatorForFew(analysis().libraryOf(Body));
  diag(Location,
       "%select{start them first, and await them after that|'%1' awaits them "
       "together}0",
       DiagnosticIDs::Note)
      << bool(Best) << (Best ? Best->Name : "");
}

void SequentialAwaitCheck::checkNeighbors() {
  NeighborAwaits Neighbors(body(), analysis().graphs(), context(),
                           analysis().models(), analysis().awaitables(),
                           analysis().bodyOverlap(),
                           analysis().concurrentUses());
  for (const NeighborGroup &Group : Neighbors.groups()) {
    for (const NeighborAwait &One : Group.Awaits)
      Record.add(One.Elsewhere);
    if (Group.Level <= LeastConfidence &&
        (WarnOnNeighbors || worksOnParts(Group)))
      report(Group.Awaits[1].Await->getKeywordLoc(),
             [=, this, &Body = body()] { explain(Group, Body); });
  }
}

void SequentialAwaitCheck::onEndOfTranslationUnit() {
  Record.write(*this, analysis());
}

} // namespace async_tidy
