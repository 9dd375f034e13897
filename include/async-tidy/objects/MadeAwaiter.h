//===--- MadeAwaiter.h - What an awaiter that a call makes keeps *- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_MADEAWAITER_H
#define ASYNC_TIDY_OBJECTS_MADEAWAITER_H

#include "clang/AST/ExprCXX.h"

namespace async_tidy {

/// Whether \p Call does nothing but make an awaiter, in sight, that has copies
/// of its argument number \p Index, or does not have it at all. False where
/// that is not known.
bool makesAwaiterWithCopy(const clang::CallExpr &Call, unsigned Index,
                          const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_MADEAWAITER_H
