//===--- DiscardedAwaitResultCheck.cpp - Awaited and then dropped ---------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DiscardedAwaitResultCheck.h"
#include "AwaitLoss.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/syntax/CalleeName.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::StringRef;

namespace async_tidy {

DiscardedAwaitResultCheck::DiscardedAwaitResultCheck(
    StringRef Name, tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      WarnOnTuples(Options.get("WarnOnTuples", false)) {}

void DiscardedAwaitResultCheck::storeOptions(
    tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "WarnOnTuples", WarnOnTuples);
}

void DiscardedAwaitResultCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  // A dropped task is a matter of its own.
  Finder->addMatcher(
      functionDecl(forEachDropped(
          Unit, coawaitExpr(unless(hasType(awaitable(Unit)))).bind("await"))),
      this);
}

void DiscardedAwaitResultCheck::check(const MatchResult &Result) {
  const auto &Await = *Result.Nodes.getNodeAs<CoawaitExpr>("await");
  const DropSpelling Spelling = body().drop(Await)->Spelling;
  // A reference leads to a value that somebody keeps, unless it expires.
  if (Await.isLValue() ||
      (Spelling != DropSpelling::Statement && Spelling != DropSpelling::Comma))
    return;
  const std::optional<AwaitLoss> Lost =
      lossOf(Await, body(), WarnOnTuples, analysis().models(), context());
  if (!Lost)
    return;
  const SourceLocation Location = Await.getBeginLoc();
  report(Location, [=, this, &Await] {
    const CXXRecordDecl *Class = Await.getType()->getAsCXXRecordDecl();
    const std::string Name =
        calleeName(*Await.getOperand()->IgnoreUnlessSpelledInSource());
    diag(Location, "%select{the guard|the '%3'|what}0%select{ that|}1 awaiting "
                   "%select{'%4'|this}2 yields is dropped, "
                   "%select{so the lock is released at once|so nobody learns "
                   "whether it failed|although it is '[[nodiscard]]'}0")
        << unsigned(*Lost) << (*Lost == AwaitLoss::Value) << Name.empty()
        << (Class ? Class->getName() : "") << Name << Await.getSourceRange();
    diag(Location,
         "%select{keep the guard in a variable for as long as the lock is "
         "needed|look at it, or cast the await to 'void' if it does not "
         "matter}0",
         DiagnosticIDs::Note)
        << (*Lost != AwaitLoss::Guard);
  });
}

} // namespace async_tidy
