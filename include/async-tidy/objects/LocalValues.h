//===--- LocalValues.h - The only value of a local variable -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_LOCALVALUES_H
#define ASYNC_TIDY_OBJECTS_LOCALVALUES_H

#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace async_tidy {

/// Knows the local variables that have one value all the time. A function is
/// read once for all of its variables.
class LocalValues {
public:
  /// What \p Variable, a local one, is initialized with, if nothing in its
  /// function may give it another value; else null. Calling its members counts
  /// as using the value it has.
  const clang::Expr *of(const clang::VarDecl &Variable);

  /// Whether \p Variable, a local smart pointer, has alone what it owns: it was
  /// made for it, and all that its function does with it is to use the object.
  bool isSoleOwner(const clang::VarDecl &Variable);

  /// Whether the function may give away what \p Variable, a local owner, has:
  /// it moves from it, or returns it.
  bool mayGiveAway(const clang::VarDecl &Variable);

private:
  using Variables = llvm::DenseSet<const clang::ValueDecl *>;
  struct Uses {
    /// What may get another value.
    Variables Changed;
    /// What is named other than to use the object that it points to.
    Variables HandedOut;
    /// What is moved from or returned.
    Variables GivenAway;
  };

  const Uses &usesIn(const clang::FunctionDecl &Function);

  llvm::DenseMap<const clang::FunctionDecl *, Uses> Known;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_LOCALVALUES_H
