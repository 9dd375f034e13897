//===--- FailedFutures.h - Failures that nobody takes -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_FAILEDFUTURES_H
#define ASYNC_TIDY_PATHS_FAILEDFUTURES_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/paths/FunctionGraph.h"
#include <vector>

namespace async_tidy {

/// A future of which a call says that it failed, and whose exception nobody
/// takes on some path from there.
struct FailedFuture {
  const clang::VarDecl *Variable;
  const clang::Expr *Test;
  /// The member that takes the exception.
  llvm::StringRef Taker;
  /// The statement that ends the path; null if the scope ends.
  const clang::Stmt *End;
};

/// Those among the variables of \p Body: its own, its parameters by value, and
/// the elements of a container of its own that nothing but one loop looks at.
/// Any use of a future but a question takes its exception: it is moved, passed,
/// returned, or one of its other members is called.
std::vector<FailedFuture> failedFuturesIn(const FunctionBody &Body,
                                          const FunctionGraph &Graph,
                                          const ModelIndex &Models,
                                          Awaitables &Types);

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_FAILEDFUTURES_H
