//===--- RetryLoops.h - Loops that try again at once ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_RETRYLOOPS_H
#define ASYNC_TIDY_PATHS_RETRYLOOPS_H

#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/ModelIndex.h"
#include "async-tidy/paths/FunctionGraph.h"
#include <vector>

namespace async_tidy {

/// A handler after which a loop tries again what failed, at once and as often
/// as it fails.
struct RetryAtOnce {
  const clang::CXXCatchStmt *Handler;
  /// What is tried: an await whose exception the handler catches.
  const clang::CoawaitExpr *Attempt;
};

/// The handlers in \p Body, a coroutine, from which every path leads back to
/// the beginning of their own `try` and to the first await there, with no other
/// await, pause or way out, and with nothing that could be a limit: no loop on
/// the way goes over a range, has a condition that the way changes, or asks an
/// object of the project that took part in what failed.
std::vector<RetryAtOnce> retriesAtOnceIn(const FunctionBody &Body,
                                         const FunctionGraph &Graph,
                                         const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_RETRYLOOPS_H
