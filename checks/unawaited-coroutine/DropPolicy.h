//===--- DropPolicy.h - What may be dropped ---------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_DROPPOLICY_H
#define ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_DROPPOLICY_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/llvm/Releases.h"
#include "clang-tidy/ClangTidyCheck.h"

namespace async_tidy {

/// What may be dropped, by what the user's options say and by what people do on
/// purpose.
class DropPolicy {
public:
  using OptionsView = clang::tidy::ClangTidyCheck::OptionsView;

  explicit DropPolicy(const OptionsView &Options);
  void store(const OptionsView &Options,
             clang::tidy::ClangTidyOptions::OptionMap &Into) const;

  /// Whether the user lets values of \p Type, or what \p Value calls, be
  /// dropped. \p Value may be null.
  bool isAllowed(const clang::Expr *Value, const AwaitableType &Type) const;
  /// Whether a value may be dropped as \p Dropped is. It is of \p Type, or what
  /// it owns is if it \p IsWrapped.
  bool mayDrop(const DroppedValue &Dropped, const AwaitableType &Type,
               bool IsWrapped, const ModelIndex &Models,
               const clang::ASTContext &Context) const;
  /// Whether \p Variable may hold a \p Type for what happens at the end of its
  /// scope, or without any expectation.
  bool mayHold(const clang::VarDecl &Variable, const AwaitableType &Type) const;

  /// Also report tasks that were not started and that some path does not need.
  const bool WarnOnUnneededTasks;
  /// Also report started work that any await may leave behind by throwing.
  const bool WarnOnThrowingAwaits;

private:
  /// Also report types that are commonly dropped.
  const bool WarnOnIdiomaticDrops;
  /// What may be dropped: functions, and types.
  const llvm::StringRef AllowedCalls;
  const llvm::StringRef AllowedTypes;
  std::vector<release::NameMatcher> AllowedCallNames;
  std::vector<release::NameMatcher> AllowedTypeNames;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_DROPPOLICY_H
