//===--- LoopRemedy.cpp - What to write instead ---------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopRemedy.h"
#include "async-tidy/syntax/CalleeName.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

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

/// Notes what to do in place of the loop: hand a combinator the tasks, or start
/// them with \p Starter.
static void noteSketch(tidy::ClangTidyCheck &Check, const LoopVerdict &Verdict,
                       SourceLocation LoopLocation, bool EndsEarly,
                       bool HasCombinator, StringRef Starter,
                       const ASTContext &Context) {
  const IndependentAwait &First = Verdict.Awaits.front();
  const bool IsSingle = Verdict.Awaits.size() == 1;
  if (IsSingle && !First.Call)
    Check.diag(LoopLocation,
               "%select{start all of them before this loop|hand it the whole "
               "container in place of this loop}0",
               DiagnosticIDs::Note)
        << HasCombinator;
  else if (IsSingle && !EndsEarly)
    Check.diag(
        First.location(),
        "%select{keep '%1' in a container here%2, and await it after the "
        "loop|hand it '%1' of each iteration instead of awaiting that "
        "here}0",
        DiagnosticIDs::Note)
        << HasCombinator << spelling(*First.Call, Context)
        << (Starter.empty() ? "" : ", started with '" + Starter.str() + "'");
  else
    Check.diag(
        LoopLocation,
        "make the body of the loop a coroutine, and %select{start it for each "
        "element%2 before awaiting the first|hand it the task of each "
        "iteration}0",
        DiagnosticIDs::Note)
        << HasCombinator << ""
        << (Starter.empty() ? "" : " with '" + Starter.str() + "'");
}

void noteLoopRemedy(tidy::ClangTidyCheck &Check, const LoopVerdict &Verdict,
                    SourceLocation Location, bool EndsEarly,
                    const LibraryModel *Library, const ASTContext &Context) {
  const Combinator *Best = bestCombinator(Library);
  if (Best)
    Check.diag(Location,
               "'%0' awaits them together%select{; mind that it sets no limit "
               "to the number in flight|, with a limit to the number in "
               "flight}1",
               DiagnosticIDs::Note)
        << Best->Name << Best->Bounded;
  else
    Check.diag(Location,
               "start the tasks first, a limited number at a time, and await "
               "them after that",
               DiagnosticIDs::Note);
  noteSketch(Check, Verdict, Location, EndsEarly, Best,
             Library ? Library->Starter : "", Context);
}

} // namespace async_tidy
