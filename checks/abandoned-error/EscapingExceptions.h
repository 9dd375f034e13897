//===--- EscapingExceptions.h - What leaves coroutines ----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ABANDONED_ERROR_ESCAPINGEXCEPTIONS_H
#define ASYNC_TIDY_CHECKS_ABANDONED_ERROR_ESCAPINGEXCEPTIONS_H

#include "async-tidy/common/Analysis.h"

namespace async_tidy {

/// An exception that leaves a coroutine.
struct EscapingException {
  /// The `throw`, or the await of a coroutine that lets one out.
  const clang::Expr *Where;
  /// The `throw` in the end.
  const clang::CXXThrowExpr *Throw;
};

/// The first exception that is seen to leave \p Coroutine: thrown in its own
/// body, or in that of a coroutine which it awaits. Calls of ordinary functions
/// are not followed: they may be known not to throw what they are given.
std::optional<EscapingException>
escapingException(const FunctionBody &Coroutine, Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ABANDONED_ERROR_ESCAPINGEXCEPTIONS_H
