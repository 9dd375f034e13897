//===--- BlockingCallCheck.h - Calls that block coroutines ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_BLOCKING_CALL_BLOCKINGCALLCHECK_H
#define ASYNC_TIDY_CHECKS_BLOCKING_CALL_BLOCKINGCALLCHECK_H

#include "async-tidy/common/AsyncCheck.h"
#include "async-tidy/program/BlockingCalls.h"
#include "async-tidy/program/OffloadedWork.h"

namespace async_tidy {

/// Finds calls that block the thread inside a coroutine, and with it every
/// other coroutine that the thread would run meanwhile: those that block
/// themselves, and those of functions whose bodies lead to one.
///
/// For the user's view see docs/checks/async-blocking-call.md.
class BlockingCallCheck : public AsyncCheck {
public:
  BlockingCallCheck(llvm::StringRef Name,
                    clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;
  void onEndOfTranslationUnit() override;

private:
  bool isExcused(const BlockingCall &Blocking, const FunctionBody &Root);
  const FactFlow &whereItMay(const BlockingCall &Blocking,
                             const FunctionBody &Root,
                             const clang::Expr *Object = nullptr);
  bool isOffloaded(const BlockingCall &Blocking, const FunctionBody &Root);
  void checkCall(const CallSite &Site, const FunctionBody &Root);
  void checkAwait(const clang::CoawaitExpr &Await, const FunctionBody &Root);
  void checkDestruction(const Destruction &End, const FunctionBody &Root);
  BlockingCalls &blockingCalls();

  const std::string CheckName;
  /// The categories to report, as spelled in the models.
  const llvm::StringRef Categories;
  /// Whether functions that an event loop calls are looked at, too.
  const bool Callbacks;
  const bool AllInTests;
  /// Whether the driver wants to know what other units may have to.
  const bool Records;
  /// What must not block in this unit.
  llvm::SmallSetVector<const FunctionBody *, 8> Roots;
  BlockingOptions Wanted;
  /// Of this unit, when it was asked.
  std::optional<OffloadedWork> Offloaded;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_BLOCKING_CALL_BLOCKINGCALLCHECK_H
