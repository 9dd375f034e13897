//===--- DetachedErrorCheck.cpp - Mistakes with detached work -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DetachedErrorCheck.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/objects/LocalContext.h"
#include "async-tidy/program/DetachedWaits.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::StringRef;

namespace async_tidy {

DetachedErrorCheck::DetachedErrorCheck(StringRef Name,
                                       tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      WarnOnLostErrors(Options.get("WarnOnLostErrors", false)) {}

void DetachedErrorCheck::storeOptions(tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "WarnOnLostErrors", WarnOnLostErrors);
}

void DetachedErrorCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  Finder->addMatcher(functionDecl(detachesWork(Unit)), this);
  Finder->addMatcher(
      functionDecl(forEachLocal(
          Unit, varDecl(hasType(runContext(Unit))).bind("context"))),
      this);
}

void DetachedErrorCheck::check(const MatchResult &Result) {
  if (const auto *Context = Result.Nodes.getNodeAs<VarDecl>("context"))
    checkContext(*Context);
  else
    checkWork();
}

void DetachedErrorCheck::checkWork() {
  DetachedWork Work = analysis().detachedWork(body());
  const std::vector<Detachment> All = Work.detachments();
  for (const Detachment &Started : All) {
    checkReferences(Started, Work, All);
    if (WarnOnLostErrors)
      checkErrors(Started, Work);
  }
}

void DetachedErrorCheck::checkReferences(const Detachment &Started,
                                         DetachedWork &Work,
                                         ArrayRef<Detachment> All) {
  for (const LocalReference &Reference : Work.localsReferredTo(Started)) {
    const VarDecl &Local = *Reference.Local;
    if (!endBeforeWait(Started, &Local, All, body(), context(),
                       analysis().models()))
      continue;
    const SourceLocation Location = Reference.Where->getBeginLoc();
    report(Location, [=, this, &Local] {
      diag(Location, "%0 may be gone when the detached work that refers to it "
                     "runs")
          << &Local << Reference.Where->getSourceRange();
      diag(Started.Call->getExprLoc(),
           "nothing waits for the work between here and the end of the scope "
           "of %0",
           DiagnosticIDs::Note)
          << &Local;
      diag(Local.getLocation(), "let the work own what it needs of %0",
           DiagnosticIDs::Note)
          << &Local;
    });
  }
}

void DetachedErrorCheck::checkErrors(const Detachment &Started,
                                     const DetachedWork &Work) {
  if (Started.Errors != DetachedErrors::Lost || Work.catchesAll(Started))
    return;
  const SourceLocation Location = Started.Call->getExprLoc();
  report(Location, [=, this] {
    diag(Location, "nobody hears of an exception that leaves this detached "
                   "work")
        << Started.Call->getSourceRange();
  });
}

void DetachedErrorCheck::checkContext(const VarDecl &Variable) {
  const Expr *Given =
      workNobodyRuns(Variable, body(), context(), analysis().models());
  if (!Given)
    return;
  const SourceLocation Location = Given->getBeginLoc();
  report(Location, [=, this, &Variable] {
    diag(Location, "nobody runs %0, so this work never runs")
        << &Variable << Given->getSourceRange();
    diag(Variable.getLocation(),
         "it runs work only while a function runs it, and is known only here",
         DiagnosticIDs::Note);
  });
}

} // namespace async_tidy
