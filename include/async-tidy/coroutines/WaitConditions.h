//===--- WaitConditions.h - Whether a call may wait -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_WAITCONDITIONS_H
#define ASYNC_TIDY_COROUTINES_WAITCONDITIONS_H

#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/ASTContext.h"

namespace async_tidy {

/// Whether \p Call may have a flag that keeps it from waiting, as \p Fact
/// describes it.
bool mayHaveFlag(const clang::Expr &Call, const FunctionFact &Fact,
                 const clang::ASTContext &Context);

/// Whether \p Call, of a function that blocks, does so with its arguments: it
/// has no flag and no timeout of zero that keep it from waiting, and no path to
/// what is on no disk.
bool waitsWithItsArguments(const clang::Expr &Call, const FunctionFact &Fact,
                           const ModelIndex &Models,
                           const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_WAITCONDITIONS_H
