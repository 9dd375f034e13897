//===--- HandedOn.h - Values that are only handed on ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_SYNTAX_HANDEDON_H
#define ASYNC_TIDY_SYNTAX_HANDEDON_H

#include "clang/AST/ExprCXX.h"

namespace async_tidy {

/// \p E without what only hands its value on: copies, casts, `std::move` and
/// `std::forward`.
const clang::Expr &handedOn(const clang::Expr &E);

/// The variable whose value \p E hands on, or null.
const clang::VarDecl *variableHandedOn(const clang::Expr &E);

} // namespace async_tidy

#endif // ASYNC_TIDY_SYNTAX_HANDEDON_H
