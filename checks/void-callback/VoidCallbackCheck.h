//===--- VoidCallbackCheck.h - Coroutines given as callbacks ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_VOID_CALLBACK_VOIDCALLBACKCHECK_H
#define ASYNC_TIDY_CHECKS_VOID_CALLBACK_VOIDCALLBACKCHECK_H

#include "async-tidy/common/AsyncCheck.h"

namespace async_tidy {

/// Finds callables that return a task, given to something that drops it.
///
/// For the user's view see docs/checks/async-void-callback.md.
class VoidCallbackCheck : public AsyncCheck {
public:
  VoidCallbackCheck(llvm::StringRef Name,
                    clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;

private:
  bool isReportedIn(const clang::Expr &Sink);
  void explain(const clang::Expr &Callable, const clang::Expr &Sink,
               const AwaitableType &Type);

  /// Also report types that are commonly dropped.
  const bool WarnOnIdiomaticDrops;
  /// The positions to report, as the user spells them.
  const llvm::StringRef Positions;
  /// The same, as a set: bit N stands for CallablePosition(N).
  unsigned EnabledPositions = 0;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_VOID_CALLBACK_VOIDCALLBACKCHECK_H
