//===--- DiscardedAwaitResultCheck.h - Awaited and then dropped -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DISCARDED_AWAIT_RESULT_DISCARDEDAWAITRESULTCHECK_H
#define ASYNC_TIDY_CHECKS_DISCARDED_AWAIT_RESULT_DISCARDEDAWAITRESULTCHECK_H

#include "async-tidy/common/AsyncCheck.h"

namespace async_tidy {

/// Finds awaits whose result is dropped although it matters: an error, a value
/// that must be used, or the guard that holds a lock.
///
/// For the user's view see docs/checks/async-discarded-await-result.md.
class DiscardedAwaitResultCheck : public AsyncCheck {
public:
  DiscardedAwaitResultCheck(llvm::StringRef Name,
                            clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;

private:
  /// Also report tuples and pairs that begin with an error.
  const bool WarnOnTuples;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DISCARDED_AWAIT_RESULT_DISCARDEDAWAITRESULTCHECK_H
