//===--- LookThrough.h - What hands on the object of another ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_SYNTAX_LOOKTHROUGH_H
#define ASYNC_TIDY_SYNTAX_LOOKTHROUGH_H

#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/BitmaskEnum.h"
#include <optional>

namespace async_tidy {

LLVM_ENABLE_BITMASK_ENUMS_IN_NAMESPACE();

/// How an expression gets from an object to what it denotes itself.
enum class Passing : unsigned {
  None = 0,
  /// It denotes that object, or its value: parentheses, casts, temporaries,
  /// `std::move`, `std::forward`, `std::as_const`.
  Same = 1,
  /// It is a pointer or a wrapped reference to it: `&x`, `std::addressof(x)`,
  /// `std::ref(x)`.
  Address = 2,
  /// It denotes what that object points to: `*p`, `p.operator->()`, and `get()`
  /// of a pointer or reference of the library.
  Pointee = 4,
  /// It denotes an element of it: `x[i]`, `std::get<0>(x)`.
  Element = 8,
  /// It is made as a copy of it, or takes over what it held.
  Copy = 16,
  LLVM_MARK_AS_BITMASK_ENUM(/*LargestValue=*/Copy)
};

/// The expression that \p E hands on.
struct HandedOn {
  const clang::Expr *From;
  Passing How;
};

/// What \p E hands on, one step at a time; nothing if it does something of its
/// own.
std::optional<HandedOn> handedOnBy(const clang::Expr &E);

/// The value that only braces stand around, as in `auto &Reference{Object};`;
/// null if \p E is something else.
const clang::Expr *insideBraces(const clang::Expr &E);

/// The expression whose object \p E denotes in the end, looking through all
/// that is \p Allowed.
const clang::Expr &lookThrough(const clang::Expr &E, Passing Allowed);

/// The variable that is handed on as \p E, copied or moved; null if \p E is
/// something else.
const clang::VarDecl *variableHandedOn(const clang::Expr &E);

} // namespace async_tidy

#endif // ASYNC_TIDY_SYNTAX_LOOKTHROUGH_H
