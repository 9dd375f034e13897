//===--- StaleAfterAwaitCheck.h - What an await outdates --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_STALEAFTERAWAITCHECK_H
#define ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_STALEAFTERAWAITCHECK_H

#include "ChangesMeanwhile.h"
#include "async-tidy/common/AsyncCheck.h"

namespace async_tidy {

/// Finds values that were obtained before a coroutine was suspended and are
/// used after it, while others can change what they refer to. The user-facing
/// documentation is docs/checks/async-stale-after-await.md.
class StaleAfterAwaitCheck : public AsyncCheck {
public:
  StaleAfterAwaitCheck(llvm::StringRef Name,
                       clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;
  void registerMatchers(MatchFinder *Finder) override;
  void onStartOfTranslationUnit() override;
  void check(const MatchResult &Result) override;

private:
  void checkViews(const ElementHandles &Handles, const StaleValues &Values);
  void checkElements(const ElementHandles &Handles, const StaleValues &Values);
  bool checkElement(const HeldElement &Held, const StaleValues &Values);
  void checkGiven(const ElementHandles &Handles, const StaleValues &Values);
  void checkGiven(const HeldElement &Given, const StaleUse &Handed,
                  const clang::Stmt &Use, const StaleValues &Values);
  std::optional<Danger> dangerFor(const HeldElement &Held,
                                  llvm::ArrayRef<Keeper> Keepers = {});
  void checkUpdate(const LateUpdate &Update);
  void checkThreadLocal(const clang::VarDecl &Variable,
                        const StaleValues &Values);
  void checkErrno();

  /// Also report what is likely, but for what other code may see to.
  const bool WarnOnUnproven;
  /// What is reported refers to it, until the next unit begins.
  std::optional<ChangesMeanwhile> Changes;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_STALEAFTERAWAITCHECK_H
