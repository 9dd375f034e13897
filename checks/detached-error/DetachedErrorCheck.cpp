//===--- DetachedErrorCheck.cpp - Mistakes with detached work -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DetachedErrorCheck.h"
#include "async-tidy/objects/LocalContext.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

DetachedErrorCheck::DetachedErrorCheck(StringRef Name,
                                       tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      WarnOnLostErrors(Options.get("WarnOnLostErrors", false)) {}

void DetachedErrorCheck::storeOptions(tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "WarnOnLostErrors", WarnOnLostErrors);
}

void DetachedErrorCheck::checkReferences(const Detachment &Started,
                                         const DetachedWork &Work,
                                         ArrayRef<Detachment> All,
                                         const FunctionBody &Body) {
  for (const LocalReference &Reference : Work.localsReferredTo(Started)) {
    const VarDecl &Local = *Reference.Local;
    const SourceLocation Location = Reference.Where->getBeginLoc();
    if (context().getSourceManager().isInSystemMacro(Location) ||
        mayWaitInScope(Started, Local, All, Body, context(),
                       analysis().models()))
      continue;
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
  const SourceLocation Location = Started.Call->getExprLoc();
  if (Started.Errors != DetachedErrors::Lost || Work.catchesAll(Started) ||
      context().getSourceManager().isInSystemMacro(Location))
    return;
  report(Location, [=, this] {
    diag(Location, "nobody hears of an exception that leaves this detached "
                   "work")
        << Started.Call->getSourceRange();
  });
}

void DetachedErrorCheck::checkContext(const VarDecl &Variable,
                                      const FunctionBody &Body) {
  const CXXRecordDecl *Class = Variable.getType()->getAsCXXRecordDecl();
  if (!Class || !analysis().models().isContext(*Class))
    return;
  const Expr *Given =
      workNobodyRuns(Variable, Body, context(), analysis().models());
  if (!Given)
    return;
  const SourceLocation Location = Given->getBeginLoc();
  if (context().getSourceManager().isInSystemMacro(Location))
    return;
  report(Location, [=, this, &Variable] {
    diag(Location, "nobody runs %0, so this work never runs")
        << &Variable << Given->getSourceRange();
    diag(Variable.getLocation(),
         "it runs work only while a function runs it, and is known only here",
         DiagnosticIDs::Note);
  });
}

void DetachedErrorCheck::checkFunction(const FunctionBody &Body) {
  const DetachedWork Work(Body, context(), analysis().models(),
                          analysis().awaitables());
  const std::vector<Detachment> All = Work.detachments();
  for (const Detachment &Started : All) {
    checkReferences(Started, Work, All, Body);
    if (WarnOnLostErrors)
      checkErrors(Started, Work);
  }
  for (const VarDecl *Variable : Body.locals())
    checkContext(*Variable, Body);
}

} // namespace async_tidy
