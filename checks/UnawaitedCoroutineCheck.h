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
#include "async-tidy/Consumption.h"

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

protected:
  void checkFunction(const FunctionBody &Body) override;

private:
  void checkDropped(const DroppedValue &Dropped, const FunctionBody &Body);
  void checkLocal(const clang::VarDecl &Variable, const FunctionBody &Body,
                  Consumption &Consumed);
  void reportNeverAwaited(const clang::VarDecl &Variable,
                          const AwaitableType &Type, const FunctionBody &Body,
                          bool IsContainer);
  void reportDroppedPath(const clang::VarDecl &Variable,
                         const AwaitableType &Type, const DroppedPath &Path);
  void noteRemedy(clang::SourceLocation Location, const AwaitableType &Type,
                  const FunctionBody &Body);

  /// Also report types that are commonly dropped.
  const bool WarnOnIdiomaticDrops;
  /// Also report tasks that were not started and that some path does not need.
  const bool WarnOnUnneededTasks;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_UNAWAITEDCOROUTINECHECK_H
