//===--- AwaitFailure.h - How an await tells of a failure -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_AWAITFAILURE_H
#define ASYNC_TIDY_COROUTINES_AWAITFAILURE_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/ExprCXX.h"

namespace async_tidy {

/// Whether a value of \p Class tells that something failed, as far as its type
/// says; a tuple by its first element, if \p InTuples.
bool carriesError(const clang::CXXRecordDecl &Class, bool InTuples,
                  const ModelIndex &Models);

/// Whether an exception may come out of \p Await, which may throw as far as it
/// is declared. It may not if an operation yields what still has to be awaited,
/// so that the exception is in there; nor out of what only lets time pass.
bool awaitMayThrow(const clang::CoawaitExpr &Await, const ModelIndex &Models,
                   Awaitables &Types);

/// Whether \p Await tells of a failure by a value, which it yields or was given
/// a place for.
bool tellsFailureByValue(const clang::CoawaitExpr &Await,
                         const ModelIndex &Models,
                         const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_AWAITFAILURE_H
