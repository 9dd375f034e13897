//===--- SequentialAwaitCheck.h - Neighboring awaits ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_SEQUENTIAL_AWAIT_SEQUENTIALAWAITCHECK_H
#define ASYNC_TIDY_CHECKS_SEQUENTIAL_AWAIT_SEQUENTIALAWAITCHECK_H

#include "async-tidy/common/AsyncCheck.h"
#include "async-tidy/common/Evidence.h"
#include "async-tidy/concurrency/NeighborAwaits.h"

namespace async_tidy {

/// Finds what is awaited one after the other outside of loops: arguments of a
/// combinator that are awaited before it gets them and, if asked to, awaits in
/// neighboring statements that do not need each other.
///
/// For the user's view see docs/checks/async-sequential-await.md.
class SequentialAwaitCheck : public AsyncCheck {
public:
  SequentialAwaitCheck(llvm::StringRef Name,
                       clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Opts) override;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;
  void onEndOfTranslationUnit() override;

private:
  void checkCombinator(const clang::CallExpr &Call);
  void checkNeighbors();
  void explain(const NeighborGroup &Group, const FunctionBody &Body);

  const bool WarnOnNeighbors;
  const Confidence LeastConfidence;
  EvidenceRecord Record;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_SEQUENTIAL_AWAIT_SEQUENTIALAWAITCHECK_H
