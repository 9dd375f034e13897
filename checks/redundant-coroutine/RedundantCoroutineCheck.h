//===--- RedundantCoroutineCheck.h - Redundant coroutines -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_REDUNDANT_COROUTINE_REDUNDANTCOROUTINECHECK_H
#define ASYNC_TIDY_CHECKS_REDUNDANT_COROUTINE_REDUNDANTCOROUTINECHECK_H

#include "AwaitedUses.h"
#include "async-tidy/common/AsyncCheck.h"
#include <optional>

namespace async_tidy {

/// Finds coroutines that only await another task, or nothing at all. The
/// user-facing documentation is docs/checks/async-redundant-coroutine.md.
class RedundantCoroutineCheck : public AsyncCheck {
public:
  using AsyncCheck::AsyncCheck;
  void registerMatchers(MatchFinder *Finder) override;
  void onStartOfTranslationUnit() override { Uses.reset(); }
  void check(const MatchResult &Result) override;

private:
  void reportPassingOn(const clang::CallExpr &Task);
  bool isOnlyAwaited(const clang::FunctionDecl &Function);

  /// Absent until it is asked for.
  std::optional<AwaitedUses> Uses;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_REDUNDANT_COROUTINE_REDUNDANTCOROUTINECHECK_H
