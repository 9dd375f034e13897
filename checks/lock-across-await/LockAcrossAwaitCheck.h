//===--- LockAcrossAwaitCheck.h - Locks held while suspended ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_LOCK_ACROSS_AWAIT_LOCKACROSSAWAITCHECK_H
#define ASYNC_TIDY_CHECKS_LOCK_ACROSS_AWAIT_LOCKACROSSAWAITCHECK_H

#include "async-tidy/common/AsyncCheck.h"
#include "async-tidy/paths/HeldLocks.h"

namespace async_tidy {

/// Finds locks of the thread that a coroutine holds while it is suspended. The
/// user-facing documentation is docs/checks/async-lock-across-await.md.
class LockAcrossAwaitCheck : public AsyncCheck {
public:
  using AsyncCheck::AsyncCheck;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;

private:
  void explain(const HeldLock &Lock, clang::SourceLocation Location,
               const FunctionBody &Body);
  void explainScope(const HeldLock &Scope, const clang::VarDecl &Variable);
  void noteSuspensions(const HeldLock &Lock);
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_LOCK_ACROSS_AWAIT_LOCKACROSSAWAITCHECK_H
