//===--- CallParts.h - What a call consists of ------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_SYNTAX_CALLPARTS_H
#define ASYNC_TIDY_SYNTAX_CALLPARTS_H

#include "clang/AST/ExprCXX.h"

namespace async_tidy {

/// The object on which \p Call calls a member function or an operator that is
/// one, or null. An explicit object is none, but an argument.
const clang::Expr *objectOf(const clang::Expr &Call);

/// The arguments of \p Call, a call or a construction, without the object on
/// which it calls a member function or an operator that is one.
llvm::ArrayRef<const clang::Expr *> argumentsOf(const clang::Expr &Call);

/// The function or constructor that \p Call calls, if it is known, or null.
const clang::FunctionDecl *calleeOf(const clang::Expr &Call);

/// What \p Function returns if it does nothing else; null if it does more, or
/// if its body is not seen.
const clang::Expr *onlyResult(const clang::FunctionDecl &Function);
/// The same for the function that \p Call calls, if it is no other people's.
const clang::Expr *onlyResult(const clang::CallExpr &Call);

} // namespace async_tidy

#endif // ASYNC_TIDY_SYNTAX_CALLPARTS_H
