//===--- LockAcrossAwaitCheck.cpp - Locks held while suspended ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LockAcrossAwaitCheck.h"
#include "async-tidy/common/Advice.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/coroutines/ThreadScopes.h"
#include "async-tidy/syntax/CalleeName.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::StringRef;

namespace async_tidy {

void LockAcrossAwaitCheck::registerMatchers(MatchFinder *Finder) {
  Finder->addMatcher(functionDecl(isCoroutine()), this);
}

void LockAcrossAwaitCheck::check(const MatchResult &Result) {
  for (const HeldLock &Lock :
       locksHeldWhileSuspended(body(), analysis().graphs(),
                               analysis().lockTypes(), analysis().models())) {
    const SourceLocation Location =
        Lock.Guard ? Lock.Guard->getLocation() : Lock.Call->getExprLoc();
    report(Location,
           [=, this, &Body = body()] { explain(Lock, Location, Body); });
  }
}

/// What a reader calls \p Lock.
static std::string described(const HeldLock &Lock) {
  if (!Lock.Name.empty())
    return "'" + Lock.Name + "'";
  const std::string Callee = Lock.Call ? calleeName(*Lock.Call) : "";
  return Callee.empty() ? "the lock" : "what '" + Callee + "' returns";
}

void LockAcrossAwaitCheck::noteSuspensions(const HeldLock &Lock) {
  for (const CoroutineSuspendExpr *Suspension : Lock.Suspensions)
    diag(Suspension->getKeywordLoc(), "the coroutine is suspended here",
         DiagnosticIDs::Note);
}

/// The variable of the thread that \p Lock, which is no lock, sets until it
/// ends; null if it is one.
static const VarDecl *threadVariableSetBy(const HeldLock &Lock) {
  const CXXRecordDecl *Class =
      Lock.Guard ? Lock.Guard->getType()->getAsCXXRecordDecl() : nullptr;
  return Class && Class->hasDefinition() ? threadVariableSetBy(*Class)
                                         : nullptr;
}

void LockAcrossAwaitCheck::explain(const HeldLock &Lock,
                                   SourceLocation Location,
                                   const FunctionBody &Body) {
  if (const VarDecl *Variable = threadVariableSetBy(Lock))
    return explainScope(Lock, *Variable);
  diag(Location,
       "%0 stays locked while the coroutine is suspended: threads that need "
       "the lock block, and it may be unlocked by a thread that did not lock "
       "it")
      << described(Lock);
  noteSuspensions(Lock);
  const StringRef Advice =
      adviceOn(BlockingCategory::Lock, analysis().libraryOf(Body));
  diag(Location, "in this coroutine, %0", DiagnosticIDs::Note)
      << (Advice.empty() ? "use an asynchronous mutex, or release the lock "
                           "before the coroutine is suspended"
                         : Advice);
}

void LockAcrossAwaitCheck::explainScope(const HeldLock &Scope,
                                        const VarDecl &Variable) {
  const SourceLocation Location = Scope.Guard->getLocation();
  diag(Location, "%0 sets the thread's %1 until it ends, but the coroutine is "
                 "suspended before: others on the thread see what it set, and "
                 "it may end on another thread")
      << Scope.Guard << &Variable;
  noteSuspensions(Scope);
  diag(Location,
       "end the scope before the coroutine is suspended, or hand on what it "
       "sets as an argument",
       DiagnosticIDs::Note);
}

} // namespace async_tidy
