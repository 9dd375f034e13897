//===--- SequentialAwaitInLoopCheck.h - Overlapping awaits ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_SEQUENTIAL_AWAIT_IN_LOOP_SEQUENTIALAWAITINLOOPCHECK_H
#define ASYNC_TIDY_CHECKS_SEQUENTIAL_AWAIT_IN_LOOP_SEQUENTIALAWAITINLOOPCHECK_H

#include "async-tidy/common/AsyncCheck.h"
#include "async-tidy/common/Evidence.h"
#include "async-tidy/concurrency/LoopIndependence.h"

namespace async_tidy {

/// Finds loops over a finite range that await independent work one iteration
/// after the other.
///
/// For the user's view see docs/checks/async-sequential-await-in-loop.md.
class SequentialAwaitInLoopCheck : public AsyncCheck {
public:
  SequentialAwaitInLoopCheck(llvm::StringRef Name,
                             clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Opts) override;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;
  void onEndOfTranslationUnit() override;

private:
  LoopIndependence independenceIn(const FunctionBody &Body);
  void checkLoops();
  void checkCallInTurn(const clang::Expr &Call);
  bool reportIfIndependent(clang::SourceLocation Location,
                           const LoopVerdict &Verdict);
  bool endsEarly(clang::SourceLocation Location, const LoopVerdict &Verdict);
  void explain(clang::SourceLocation Location, const LoopVerdict &Verdict,
               const FunctionBody &Body);

  const Confidence LeastConfidence;
  EvidenceRecord Record;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_SEQUENTIAL_AWAIT_IN_LOOP_SEQUENTIALAWAITINLOOPCHECK_H
