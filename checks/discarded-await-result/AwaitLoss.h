//===--- AwaitLoss.h - What is lost with a result ---------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DISCARDED_AWAIT_RESULT_AWAITLOSS_H
#define ASYNC_TIDY_CHECKS_DISCARDED_AWAIT_RESULT_AWAITLOSS_H

#include "async-tidy/coroutines/FunctionBody.h"

namespace async_tidy {

/// What is lost with the result of an await.
enum class AwaitLoss {
  /// The guard that holds a lock.
  Guard,
  /// Whether something failed.
  Error,
  /// A value that must be used.
  Value,
};

/// What is lost if \p Body drops what \p Await yields, or nothing. With
/// \p InTuples, a tuple that begins with an error counts as one.
std::optional<AwaitLoss> lossOf(const clang::CoawaitExpr &Await,
                                const FunctionBody &Body, bool InTuples,
                                const ModelIndex &Models,
                                const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DISCARDED_AWAIT_RESULT_AWAITLOSS_H
