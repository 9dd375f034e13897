//===--- CancelledPaths.h - What a cancelled coroutine does -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_CANCELLEDPATHS_H
#define ASYNC_TIDY_PATHS_CANCELLEDPATHS_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/coroutines/Cancellation.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/paths/FunctionGraph.h"
#include <vector>

namespace async_tidy {

/// A handler that catches every cancellation of its coroutine, which never ends
/// for that reason.
struct SwallowedCancellation {
  const clang::CXXCatchStmt *Handler;
  /// An await that throws it, again and again.
  const clang::CoawaitExpr *Await;
};

/// The handlers in \p Body, a coroutine, from which every path leads back into
/// their own `try` and to an await there, so that a coroutine that is cancelled
/// comes back to the handler for ever. A handler that ends the coroutine or the
/// loop on some path, or hands the exception to somebody, is none of them.
std::vector<SwallowedCancellation>
swallowedCancellations(const FunctionBody &Body, const Cancellation &Kind,
                       Awaitables &Types, const GraphProvider &GraphOf);

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_CANCELLEDPATHS_H
