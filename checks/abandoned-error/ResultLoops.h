//===--- ResultLoops.h - Loops that end with a failure ----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ABANDONED_ERROR_RESULTLOOPS_H
#define ASYNC_TIDY_CHECKS_ABANDONED_ERROR_RESULTLOOPS_H

#include "async-tidy/common/Analysis.h"

namespace async_tidy {

/// A loop over what several tasks came to, which the first exception ends.
struct ResultLoop {
  const clang::CXXForRangeStmt *Loop;
  /// What throws the exception of one of them.
  const clang::Expr *Access;
  /// The combinator that awaited them.
  const clang::Expr *Combinator;
};

/// Those in \p Body, a coroutine: nothing in the loop catches the exception, or
/// asks whether there is one.
std::vector<ResultLoop> resultLoopsIn(const FunctionBody &Body, Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ABANDONED_ERROR_RESULTLOOPS_H
