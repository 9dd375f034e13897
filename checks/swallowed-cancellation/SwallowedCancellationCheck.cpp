//===--- SwallowedCancellationCheck.cpp - Catching to be ended ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SwallowedCancellationCheck.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

void SwallowedCancellationCheck::explain(const SwallowedCancellation &Swallowed,
                                         StringRef Exception) {
  const SourceLocation Location = Swallowed.Handler->getBeginLoc();
  diag(Location, "this handler catches '%0' too, and the loop goes on: once "
                 "cancelled, the coroutine never ends")
      << Exception;
  diag(Swallowed.Await->getBeginLoc(), "what is awaited here throws it",
       DiagnosticIDs::Note);
  diag(Location, "catch '%0' before, and rethrow it", DiagnosticIDs::Note)
      << Exception;
}

void SwallowedCancellationCheck::checkFunction(const FunctionBody &Body) {
  if (!Body.isCoroutine())
    return;
  const std::optional<AwaitableType> Own =
      analysis().awaitables().of(Body.function().getReturnType());
  if (!Own || !Own->Library)
    return;
  const Cancellation Kind(*Own->Library, context());
  if (!Kind.isException())
    return;
  const StringRef Exception = Own->Library->Cancellations.front();
  for (const SwallowedCancellation &Swallowed : swallowedCancellations(
           Body, Kind, analysis().awaitables(), analysis().graphs())) {
    const SourceLocation Location = Swallowed.Handler->getBeginLoc();
    if (!context().getSourceManager().isInSystemMacro(Location))
      report(Location, [=, this] { explain(Swallowed, Exception); });
  }
}

} // namespace async_tidy
