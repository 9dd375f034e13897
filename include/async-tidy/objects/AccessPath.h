//===--- AccessPath.h - How an expression gets to an object -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_ACCESSPATH_H
#define ASYNC_TIDY_OBJECTS_ACCESSPATH_H

#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/SmallVector.h"

namespace async_tidy {

/// A step from an object to a part of it, or to what it points to a part of.
struct AccessStep {
  /// The member; null for an element.
  const clang::ValueDecl *Member = nullptr;
  /// What picks the element; null if that is a constant, as in
  /// `std::get<0>(x)`, or something unseen.
  const clang::Expr *Index = nullptr;
};

/// The way to the object that an expression denotes or points to. Whatever asks
/// which object that is follows it, and says what its beginning stands for.
struct AccessPath {
  /// Where it begins: a name, `this`, a temporary, the result of a call, or
  /// anything else that leads no further.
  const clang::Expr *Start;
  /// The steps from there.
  llvm::SmallVector<AccessStep, 4> Steps;
};

/// The path of \p E. Moves, casts, `std::ref`, addresses and dereferences are
/// no steps, so that a pointer has the path of what it points to; a copy begins
/// a path of its own.
AccessPath accessPathOf(const clang::Expr &E);

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_ACCESSPATH_H
