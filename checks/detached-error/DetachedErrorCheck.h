//===--- DetachedErrorCheck.h - Mistakes with detached work -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DETACHED_ERROR_DETACHEDERRORCHECK_H
#define ASYNC_TIDY_CHECKS_DETACHED_ERROR_DETACHEDERRORCHECK_H

#include "async-tidy/common/AsyncCheck.h"
#include "async-tidy/program/DetachedWork.h"

namespace async_tidy {

/// Finds detached work that refers to locals which may be gone when it runs,
/// work for a context that nobody runs, and exceptions that are lost.
///
/// For the user's view see docs/checks/async-detached-error.md.
class DetachedErrorCheck : public AsyncCheck {
public:
  DetachedErrorCheck(llvm::StringRef Name,
                     clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;

private:
  void checkWork();
  void checkReferences(const Detachment &Started, DetachedWork &Work,
                       llvm::ArrayRef<Detachment> All);
  void checkErrors(const Detachment &Started, const DetachedWork &Work);
  void checkContext(const clang::VarDecl &Variable);

  /// Also report work whose exceptions nobody hears of.
  const bool WarnOnLostErrors;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DETACHED_ERROR_DETACHEDERRORCHECK_H
