//===--- BusyWaitCheck.cpp - Loops that only wait -------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BusyWaitCheck.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

/// How to wait for something, in the words of the library that the coroutine
/// belongs to.
static StringRef adviceOf(const LibraryModel *Library) {
  if (Library)
    for (const Advice &Entry : Library->Instead)
      if (Entry.Category == BlockingCategory::Wait)
        return Entry.Text;
  return "await what makes the change, or an event that it sets";
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
  const std::optional<AwaitableType> Own =
      analysis().awaitables().of(Body.function().getReturnType());
  diag(Location, "in this coroutine, %0", DiagnosticIDs::Note)
      << adviceOf(Own ? Own->Library : nullptr);
}

void BusyWaitCheck::checkFunction(const FunctionBody &Body) {
  if (!Body.isCoroutine())
    return;
  for (const BusyLoop &Busy :
       busyLoopsOf(Body, context(), analysis().models())) {
    const SourceLocation Location = Busy.Loop->getBeginLoc();
    if (!context().getSourceManager().isInSystemMacro(Location))
      report(Location, [=, this, &Body] { explain(Busy, Body); });
  }
}

} // namespace async_tidy
