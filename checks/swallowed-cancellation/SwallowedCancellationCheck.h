//===--- SwallowedCancellationCheck.h - Catching to be ended ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_SWALLOWED_CANCELLATION_SWALLOWEDCANCELLATIONCHECK_H
#define ASYNC_TIDY_CHECKS_SWALLOWED_CANCELLATION_SWALLOWEDCANCELLATIONCHECK_H

#include "async-tidy/common/AsyncCheck.h"
#include "async-tidy/paths/CancelledPaths.h"

namespace async_tidy {

/// Finds handlers that keep a cancelled coroutine in its loop. The user-facing
/// documentation is docs/checks/async-swallowed-cancellation.md.
class SwallowedCancellationCheck : public AsyncCheck {
public:
  using AsyncCheck::AsyncCheck;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;

protected:
  llvm::ArrayRef<llvm::StringRef> standsFor() const override;

private:
  void explain(const SwallowedCancellation &Swallowed,
               llvm::StringRef Exception);
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_SWALLOWED_CANCELLATION_SWALLOWEDCANCELLATIONCHECK_H
