//===--- AbandonedErrorCheck.h - Exceptions that nobody takes ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ABANDONED_ERROR_ABANDONEDERRORCHECK_H
#define ASYNC_TIDY_CHECKS_ABANDONED_ERROR_ABANDONEDERRORCHECK_H

#include "async-tidy/common/AsyncCheck.h"

namespace async_tidy {

/// Finds exceptions of asynchronous work that nobody takes, and waits and
/// retries that take no account of failure. The user-facing documentation is
/// docs/checks/async-abandoned-error.md.
class AbandonedErrorCheck : public AsyncCheck {
public:
  AbandonedErrorCheck(llvm::StringRef Name,
                      clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;

private:
  void checkFutures();
  void checkResults();
  void checkRetries();
  void checkWork(const clang::VarDecl &Work);
  void checkEscape();
  void checkSignal(const clang::CoawaitExpr &Await);

  /// Also report what may be meant, or never happen: retries without a pause,
  /// waits for signals that came before, and exceptions that end the program.
  const bool StrictMode;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ABANDONED_ERROR_ABANDONEDERRORCHECK_H
