//===--- StaleAfterAwaitCheck.h - What an await outdates --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_STALEAFTERAWAITCHECK_H
#define ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_STALEAFTERAWAITCHECK_H

#include "async-tidy/common/AsyncCheck.h"
#include "async-tidy/paths/StaleErrno.h"
#include "async-tidy/paths/StaleValues.h"
#include "async-tidy/program/SharedChanges.h"

namespace async_tidy {

/// Finds values that were obtained before a coroutine was suspended and are
/// used after it, while others can change what they refer to. The user-facing
/// documentation is docs/checks/async-stale-after-await.md.
class StaleAfterAwaitCheck : public AsyncCheck {
public:
  using AsyncCheck::AsyncCheck;

private:
  void
  startUnit(llvm::ArrayRef<const clang::FunctionDecl *> Definitions) override;
  void checkFunction(const FunctionBody &Body) override;

  const SharedChanges &changes();
  void checkElements(const FunctionBody &Body, const StaleValues &Values);
  bool checkElement(const HeldElement &Held, const FunctionBody &Body,
                    const StaleValues &Values);
  bool isCalledAlone(const FunctionBody &Body);
  const SharedChange *dangerFor(const HeldElement &Held,
                                const FunctionBody &Body);
  void checkUpdate(const LateUpdate &Update, const FunctionBody &Body);
  void checkThreadLocals(const FunctionBody &Body, const StaleValues &Values);
  void noteSuspensions(llvm::ArrayRef<const clang::CoawaitExpr *> Suspensions);
  void noteChange(const SharedChange &Change, const FunctionBody &Body);

  llvm::SmallVector<const clang::FunctionDecl *> Definitions;
  /// What is reported refers to it, until the next unit begins.
  std::optional<SharedChanges> Changes;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_STALEAFTERAWAITCHECK_H
