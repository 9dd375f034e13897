//===--- UnawaitedCoroutineCheck.h - Tasks that nobody awaits ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_UNAWAITEDCOROUTINECHECK_H
#define ASYNC_TIDY_CHECKS_UNAWAITEDCOROUTINECHECK_H

#include "AsyncCheck.h"

namespace async_tidy {

/// Finds tasks and other awaitables that are dropped, or stored in a local
/// variable that nothing uses.
///
/// For the user's view see docs/checks/async-unawaited-coroutine.md.
class UnawaitedCoroutineCheck : public AsyncCheck {
public:
  UnawaitedCoroutineCheck(llvm::StringRef Name,
                          clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;

protected:
  void checkFunction(const FunctionBody &Body) override;

private:
  void checkDropped(const DroppedValue &Dropped, const FunctionBody &Body);
  void checkUnused(const clang::VarDecl &Variable, const FunctionBody &Body);
  void noteRemedy(clang::SourceLocation Location, const AwaitableType &Type,
                  const FunctionBody &Body);

  /// Also report types that are commonly dropped.
  const bool WarnOnIdiomaticDrops;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_UNAWAITEDCOROUTINECHECK_H
