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
  VacuousTestCheck(llvm::StringRef Name,
                   clang::tidy::ClangTidyContext *Context);

protected:
  void checkFunction(const FunctionBody &Body) override;
  llvm::ArrayRef<llvm::StringRef> standsFor() const override;

private:
  void checkDrops(const FunctionBody &Body, const LibraryModel &Framework);
  void checkDetached(const FunctionBody &Body, const LibraryModel &Framework);
  void checkContexts(const FunctionBody &Body);
  void checkRegistered(const Callable &Test);
  void checkSlot(const clang::FunctionDecl &Function);
  std::optional<AwaitableType> unstartedTask(const clang::Expr *Value);
  void noteRemedy(clang::SourceLocation Location, const AwaitableType &Type);
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_VACUOUS_TEST_VACUOUSTESTCHECK_H
