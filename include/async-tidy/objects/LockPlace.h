//===--- LockPlace.h - Which lock an expression names -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_LOCKPLACE_H
#define ASYNC_TIDY_OBJECTS_LOCKPLACE_H

#include "clang/AST/ExprCXX.h"
#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

/// The place of an object, as far as the code of one function tells: a
/// variable, `*this`, a temporary or what a function without parameters
/// returns, and the way from there through members. Pointers are places of
/// what they point to. Equal places are the same object as long as nothing
/// makes a pointer on the way point elsewhere.
struct LockPlace {
  /// The variable or function; null for `*this` and for a temporary.
  const clang::Decl *Root = nullptr;
  const clang::CXXBindTemporaryExpr *Temporary = nullptr;
  std::vector<const clang::ValueDecl *> Members;

  auto operator<=>(const LockPlace &) const = default;
  /// Whether the place is \p Whole or a part of it.
  bool isIn(const LockPlace &Whole) const;
};

/// The place that \p E denotes or points to, if it is known.
std::optional<LockPlace> placeOf(const clang::Expr &E);

/// The place of \p Variable itself.
LockPlace placeOf(const clang::VarDecl &Variable);

/// The last name on the way to \p Place; empty for `*this` and temporaries.
std::string nameOf(const LockPlace &Place);

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_LOCKPLACE_H
