//===--- EarlyExits.h - Ways out before work is waited for ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DANGLING_TASK_EARLYEXITS_H
#define ASYNC_TIDY_CHECKS_DANGLING_TASK_EARLYEXITS_H

#include "async-tidy/common/Analysis.h"

namespace async_tidy {

/// A way out of a function on which nobody waits for work, and the await that
/// does on another.
struct EarlyExit {
  /// A `return`, `co_return` or `throw`.
  const clang::Stmt *Exit;
  const clang::CoawaitExpr *Join;
};

/// Such a way from \p Started, a call in \p Body, which ends \p Local. Nothing
/// if a destructor that comes with it may wait for the work.
std::optional<EarlyExit> exitBeforeJoin(const clang::VarDecl &Local,
                                        const Detachment &Started,
                                        const FunctionBody &Body,
                                        Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DANGLING_TASK_EARLYEXITS_H
