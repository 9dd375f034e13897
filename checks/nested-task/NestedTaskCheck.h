//===--- NestedTaskCheck.h - Tasks that are returned unawaited --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_NESTED_TASK_NESTEDTASKCHECK_H
#define ASYNC_TIDY_CHECKS_NESTED_TASK_NESTEDTASKCHECK_H

#include "async-tidy/common/AsyncCheck.h"

namespace async_tidy {

/// Finds tasks that a function returns where it should await them: as the
/// result of another task, from inside a `try`, and past a local variable that
/// the task needs.
///
/// For the user's view see docs/checks/async-nested-task.md.
class NestedTaskCheck : public AsyncCheck {
public:
  using AsyncCheck::AsyncCheck;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;

private:
  void checkCoreturn(const clang::CoreturnStmt &Return);
  void checkHandlers(const clang::CallExpr &Task, const clang::CXXTryStmt &Try);
  void checkLocals(const clang::CallExpr &Task);
  void checkGuard(const clang::CallExpr &Task, const clang::VarDecl &Guard);
  void noteRemedy(clang::SourceLocation Location);
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_NESTED_TASK_NESTEDTASKCHECK_H
