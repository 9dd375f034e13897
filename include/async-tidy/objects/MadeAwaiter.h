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

/// Whether \p Made, a call or a construction, makes an awaiter, in sight, that
/// has nothing but a copy of \p Part, an argument of it. False where that is
/// not known.
bool makesAwaiterWithCopy(const clang::Expr &Made, const clang::Stmt &Part,
                          const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_MADEAWAITER_H
