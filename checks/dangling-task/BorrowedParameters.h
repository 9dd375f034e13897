//===--- BorrowedParameters.h - References that end with a call -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DANGLING_TASK_BORROWEDPARAMETERS_H
#define ASYNC_TIDY_CHECKS_DANGLING_TASK_BORROWEDPARAMETERS_H

#include "async-tidy/common/Analysis.h"

namespace async_tidy {

/// A parameter of a coroutine that refers to something of its caller, and that
/// the coroutine uses when its caller may have gone on.
struct BorrowedParameter {
  const clang::ParmVarDecl *Parameter;
  const clang::Stmt *Use;
  const clang::CoroutineSuspendExpr *Suspension;
  /// Nobody can wait for the coroutine; else who calls it need not.
  bool IsLetGo;
};

/// Those of \p Coroutine, of which no call is seen: the calls of others tell
/// what they bind. Counted are references and views of values, which a caller
/// has no reason to keep, where nobody can wait for the coroutine; and
/// callables that a coroutine which starts at once takes by rvalue reference,
/// as if they were its own.
std::vector<BorrowedParameter> borrowedBy(const clang::FunctionDecl &Coroutine,
                                          Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DANGLING_TASK_BORROWEDPARAMETERS_H
