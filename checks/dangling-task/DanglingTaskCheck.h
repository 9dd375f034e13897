//===--- DanglingTaskCheck.h - Tasks that outlive referents -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGTASKCHECK_H
#define ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGTASKCHECK_H

#include "DanglingMessages.h"
#include "ObjectsAtWork.h"
#include "async-tidy/common/AsyncCheck.h"

namespace async_tidy {

/// Finds tasks and generators that are stored, returned or started, and refer
/// to something that ends before they do.
///
/// For the user's view see docs/checks/async-dangling-task.md.
class DanglingTaskCheck : public AsyncCheck {
public:
  DanglingTaskCheck(llvm::StringRef Name,
                    clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;
  void registerMatchers(MatchFinder *Finder) override;
  void onStartOfTranslationUnit() override;
  void check(const MatchResult &Result) override;
  void onEndOfTranslationUnit() override;

protected:
  llvm::ArrayRef<llvm::StringRef> standsFor() const override;

private:
  void checkInitialized(const clang::VarDecl &Variable);
  void checkReference(const clang::VarDecl &Variable);
  void checkStored(const clang::Expr &Store);
  void checkStarted(const clang::Expr &Call);
  void checkLocals(const clang::Expr &Call);
  void checkLoop(const LocalReference &Reference, const clang::Expr &Call);
  void checkOnLocal(const clang::Expr &Call);
  void reportEnded(const EndedObject &Object);
  void checkClosures(const clang::Expr &Call);
  void checkWork(llvm::ArrayRef<WorkOnObject> All);
  void checkCoroutine(const clang::FunctionDecl &Coroutine);
  void checkAll(llvm::ArrayRef<TaskReferent> Referents, const TaskEnd &Kept);
  bool isLocal(const clang::VarDecl &Holder) const;

  /// What is reported refers to it, until the next unit begins.
  std::optional<EndedObjects> Ended;
  /// Also report what ends early only where an await throws.
  const bool WarnOnThrowingAwaits;
  /// The driver wants to know what other units may ask.
  const bool Records;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DANGLING_TASK_DANGLINGTASKCHECK_H
