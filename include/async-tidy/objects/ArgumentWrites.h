//===--- ArgumentWrites.h - What a callee does to its arguments -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_ARGUMENTWRITES_H
#define ASYNC_TIDY_OBJECTS_ARGUMENTWRITES_H

#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/ArrayRef.h"

namespace async_tidy {

/// Whether a function that gets \p Arguments may write, through the one at
/// \p Index, an object that its caller has. \p Callee is null if it is not
/// known. A member function's own object is no argument.
bool mayWriteArgument(const clang::FunctionDecl *Callee,
                      llvm::ArrayRef<const clang::Expr *> Arguments,
                      unsigned Index);

/// Whether it may give the variable that the argument names another value.
bool mayChangeArgument(const clang::FunctionDecl *Callee,
                       llvm::ArrayRef<const clang::Expr *> Arguments,
                       unsigned Index);

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_ARGUMENTWRITES_H
