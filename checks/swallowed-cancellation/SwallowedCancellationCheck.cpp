//===--- SwallowedCancellationCheck.cpp - Catching to be ended ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SwallowedCancellationCheck.h"
#include "async-tidy/common/AsyncMatchers.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::ArrayRef;
using llvm::StringRef;

namespace async_tidy {

ArrayRef<StringRef> SwallowedCancellationCheck::standsFor() const {
  static const StringRef Others[] = {"async-abandoned-error"};
  return Others;
}

void SwallowedCancellationCheck::registerMatchers(MatchFinder *Finder) {
  Finder->addMatcher(functionDecl(isCoroutine(), hasAwait(analysis())), this);
}

void SwallowedCancellationCheck::check(const MatchResult &Result) {
  const LibraryModel *Library = analysis().libraryOf(body());
  if (!Library)
    return;
  const Cancellation Kind(*Library, context());
  if (!Kind.isException())
    return;
  const StringRef Exception = Library->Cancellations.front();
  for (const SwallowedCancellation &Swallowed : swallowedCancellations(
           body(), Kind, analysis().awaitables(), analysis().graphs()))
    report(Swallowed.Handler->getBeginLoc(),
           [=, this] { explain(Swallowed, Exception); });
}

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

} // namespace async_tidy
