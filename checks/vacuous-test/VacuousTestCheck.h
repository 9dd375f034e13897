//===--- VacuousTestCheck.h - Tests that test nothing --------- -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_VACUOUS_TEST_VACUOUSTESTCHECK_H
#define ASYNC_TIDY_CHECKS_VACUOUS_TEST_VACUOUSTESTCHECK_H

#include "async-tidy/common/AsyncCheck.h"
#include "async-tidy/syntax/Callables.h"

namespace async_tidy {

/// Finds tests that pass since the task that would test something never runs:
/// the test drops the task, or returns it to a framework that does.
///
/// For the user's view see docs/checks/async-vacuous-test.md.
class VacuousTestCheck : public AsyncCheck {
public:
  using AsyncCheck::AsyncCheck;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;

protected:
  llvm::ArrayRef<llvm::StringRef> standsFor() const override;

private:
  void checkDropped(const clang::Expr &Task);
  void checkHolder(const clang::VarDecl &Variable, const clang::Expr &Task);
  void checkDetached();
  void checkContext(const clang::VarDecl &Variable);
  void checkRegistered(const Callable &Test);
  void checkSlot(const clang::FunctionDecl &Function);
  void noteRemedy(clang::SourceLocation Location, const clang::Expr &Task);
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_VACUOUS_TEST_VACUOUSTESTCHECK_H
