//===--- UnawaitedCoroutineCheck.h - Tasks that nobody awaits ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_UNAWAITEDCOROUTINECHECK_H
#define ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_UNAWAITEDCOROUTINECHECK_H

#include "DropPolicy.h"
#include "async-tidy/common/AsyncCheck.h"

namespace async_tidy {

/// Finds tasks and other awaitables that are dropped, and those in a local
/// variable or container that nothing consumes, on some path or on any.
///
/// For the user's view see docs/checks/async-unawaited-coroutine.md.
class UnawaitedCoroutineCheck : public AsyncCheck {
public:
  UnawaitedCoroutineCheck(llvm::StringRef Name,
                          clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;

private:
  void checkDropped(const DroppedValue &Dropped);
  void checkHeld(const clang::VarDecl &Variable);
  void checkKept(const clang::Expr &Store, const clang::FieldDecl &Field,
                 const clang::Expr &Value);

  const DropPolicy Policy;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_UNAWAITEDCOROUTINECHECK_H
