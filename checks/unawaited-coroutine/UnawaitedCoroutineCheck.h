//===--- UnawaitedCoroutineCheck.h - Tasks that nobody awaits ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_UNAWAITEDCOROUTINECHECK_H
#define ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_UNAWAITEDCOROUTINECHECK_H

#include "async-tidy/common/AsyncCheck.h"
#include "async-tidy/paths/Consumption.h"
#include "clang-tidy/utils/Matchers.h"

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
  using NameMatcher =
      clang::tidy::matchers::MatchesAnyListedRegexNameMatcher::NameMatcher;

  /// A variable that holds tasks, and what they are.
  struct Holder {
    const clang::VarDecl *Variable;
    AwaitableType Type;
    /// It is a container or a structure of several.
    bool Several;
    /// It is given a value more than once, or in a loop.
    bool MayBeOverwritten;
    /// The variable that the work may still use, or null.
    const clang::VarDecl *Local;
  };

  void checkDropped(const DroppedValue &Dropped, const FunctionBody &Body);
  void checkObserved(const clang::Expr &Call, const FunctionBody &Body);
  void checkLocal(const clang::VarDecl &Variable, const FunctionBody &Body,
                  Consumption &Consumed);
  void checkPaths(Holder Tasks, llvm::ArrayRef<TaskOrigin> Origins,
                  const FunctionBody &Body, Consumption &Consumed);
  bool mayHoldOnPurpose(const clang::VarDecl &Variable,
                        const AwaitableType &Type);
  bool bringsTask(const TaskOrigin &Origin, const clang::VarDecl &Variable,
                  const FunctionBody &Body);
  const clang::VarDecl *localUsedBy(const TaskOrigin &Origin,
                                    const AwaitableType &Type,
                                    const FunctionBody &Body);
  bool isAllowed(const clang::Expr *Value, const AwaitableType &Type) const;
  std::string consequence(const Holder &Tasks);
  void reportNeverAwaited(const Holder &Tasks, const FunctionBody &Body);
  void reportDroppedPath(const Holder &Tasks, const DroppedPath &Path);
  void notePath(const Holder &Tasks, const DroppedPath &Path);
  void noteRemedy(clang::SourceLocation Location, const AwaitableType &Type,
                  const FunctionBody &Body);

  /// Also report types that are commonly dropped.
  const bool WarnOnIdiomaticDrops;
  /// Also report tasks that were not started and that some path does not need.
  const bool WarnOnUnneededTasks;
  /// Also report started work that any await may leave behind by throwing.
  const bool WarnOnThrowingAwaits;
  /// What may be dropped: functions, and types.
  const llvm::StringRef AllowedCalls;
  const llvm::StringRef AllowedTypes;
  std::vector<NameMatcher> AllowedCallNames;
  std::vector<NameMatcher> AllowedTypeNames;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_UNAWAITEDCOROUTINECHECK_H
