//===--- BusyWaitCheck.h - Loops that only wait -----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_BUSY_WAIT_BUSYWAITCHECK_H
#define ASYNC_TIDY_CHECKS_BUSY_WAIT_BUSYWAITCHECK_H

#include "async-tidy/common/AsyncCheck.h"
#include "async-tidy/paths/BusyLoop.h"

namespace async_tidy {

/// Finds loops in coroutines that do nothing but wait. The user-facing
/// documentation is docs/checks/async-busy-wait.md.
class BusyWaitCheck : public AsyncCheck {
public:
  using AsyncCheck::AsyncCheck;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;

private:
  void explain(const BusyLoop &Busy, const FunctionBody &Body);
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_BUSY_WAIT_BUSYWAITCHECK_H
