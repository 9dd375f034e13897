//===--- StaleErrno.h - errno that an await has overwritten -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_STALEERRNO_H
#define ASYNC_TIDY_PATHS_STALEERRNO_H

#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/paths/FactFlow.h"

namespace async_tidy {

/// A read of `errno` that comes too late.
struct LateErrno {
  const clang::Expr *Read;
  /// The call whose error it is to be, and the await after which it is not.
  const clang::CallExpr *Call;
  const clang::CoawaitExpr *Suspension;
};

/// The reads of `errno` in \p Body, a coroutine, where on every path the last
/// thing that may have set it is an await, and not the call of a C function
/// before that. An await whose value is used may itself be what reports.
std::vector<LateErrno> lateErrnosIn(const FunctionBody &Body,
                                    const GraphProvider &GraphOf,
                                    const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_STALEERRNO_H
