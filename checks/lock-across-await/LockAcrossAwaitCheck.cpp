//===--- LockAcrossAwaitCheck.cpp - Locks held while suspended ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LockAcrossAwaitCheck.h"
#include "async-tidy/syntax/CalleeName.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

/// What to write instead of a lock of the thread, in the words of the library
/// that the coroutine belongs to.
StringRef LockAcrossAwaitCheck::adviceFor(const FunctionBody &Body) {
  const std::optional<AwaitableType> Own =
      analysis().awaitables().of(Body.function().getReturnType());
  if (Own && Own->Library)
    for (const Advice &Entry : Own->Library->Instead)
      if (Entry.Category == BlockingCategory::Lock)
        return Entry.Text;
  return "use an asynchronous mutex, or release the lock before the coroutine "
         "is suspended";
}

/// What a reader calls \p Lock.
static std::string described(const HeldLock &Lock) {
  if (!Lock.Name.empty())
    return "'" + Lock.Name + "'";
  const std::string Callee = Lock.Call ? calleeName(*Lock.Call) : "";
  return Callee.empty() ? "the lock" : "what '" + Callee + "' returns";
}

void LockAcrossAwaitCheck::checkFunction(const FunctionBody &Body) {
  for (const HeldLock &Lock :
       locksHeldWhileSuspended(Body, analysis().graphs(),
                               analysis().lockTypes(), analysis().models())) {
    const SourceLocation Location =
        Lock.Guard ? Lock.Guard->getLocation() : Lock.Call->getExprLoc();
    if (context().getSourceManager().isInSystemMacro(Location))
      continue;
    report(Location, [=, this, &Body] {
      diag(Location,
           "%0 stays locked while the coroutine is suspended: threads that "
           "need the lock block, and it may be unlocked by a thread that did "
           "not lock it")
          << described(Lock);
      for (const CoroutineSuspendExpr *Suspension : Lock.Suspensions)
        diag(Suspension->getKeywordLoc(), "the coroutine is suspended here",
             DiagnosticIDs::Note);
      diag(Location, "in this coroutine, %0", DiagnosticIDs::Note)
          << adviceFor(Body);
    });
  }
}

} // namespace async_tidy
