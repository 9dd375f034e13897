//===--- BusyWaitCheck.cpp - Loops that only wait -------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BusyWaitCheck.h"
#include "async-tidy/common/Advice.h"
#include "async-tidy/common/AsyncMatchers.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::StringRef;

namespace async_tidy {

void BusyWaitCheck::registerMatchers(MatchFinder *Finder) {
  Finder->addMatcher(functionDecl(isCoroutine()), this);
}

void BusyWaitCheck::check(const MatchResult &Result) {
  for (const BusyLoop &Busy :
       busyLoopsOf(body(), context(), analysis().models()))
    report(Busy.Loop->getBeginLoc(),
           [=, this, &Body = body()] { explain(Busy, Body); });
}

void BusyWaitCheck::explain(const BusyLoop &Busy, const FunctionBody &Body) {
  const SourceLocation Location = Busy.Loop->getBeginLoc();
  switch (Busy.Kind) {
  case BusyLoop::NeverEnds:
    diag(Location, "this loop neither ends nor suspends the coroutine, so that "
                   "its thread runs nothing else from now on");
    return;
  case BusyLoop::Spins:
    diag(Location, "this loop spins until %0 changes: the thread runs nothing "
                   "else meanwhile, not even a coroutine that would change it")
        << Busy.Awaited;
    break;
  case BusyLoop::Polls:
    diag(Location, "this loop polls %0: the coroutine wakes up for nothing, "
                   "and notices a change late")
        << Busy.Awaited;
    diag(Busy.Pace->getExprLoc(), "it waits here between two looks",
         DiagnosticIDs::Note);
    break;
  }
  const StringRef Advice =
      adviceOn(BlockingCategory::Wait, analysis().libraryOf(Body));
  diag(Location, "in this coroutine, %0", DiagnosticIDs::Note)
      << (Advice.empty()
              ? "await what makes the change, or an event that it sets"
              : Advice);
}

} // namespace async_tidy
