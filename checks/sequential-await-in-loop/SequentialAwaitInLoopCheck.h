//===- SequentialAwaitInLoopCheck.h - Awaits that could overlap ---------*-===//
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

protected:
  void checkFunction(const FunctionBody &Body) override;

private:
  void checkLoops(const FunctionBody &Body);
  void checkCallInTurn(const clang::Expr &Call, const FunctionBody &Body);
  void reportLoop(clang::SourceLocation Location, LoopVerdict Verdict,
                  const FunctionBody &Body);
  void noteRemedy(const LoopVerdict &Verdict, clang::SourceLocation Location,
                  const FunctionBody &Body);
  void noteSketch(const LoopVerdict &Verdict,
                  clang::SourceLocation LoopLocation, bool HasCombinator,
                  llvm::StringRef Starter);

  const Confidence LeastConfidence;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_SEQUENTIAL_AWAIT_IN_LOOP_SEQUENTIALAWAITINLOOPCHECK_H
