//===--- GivenAway.h - What others can get at later -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CONCURRENCY_GIVENAWAY_H
#define ASYNC_TIDY_CONCURRENCY_GIVENAWAY_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/DenseSet.h"
#include <optional>

namespace async_tidy {

/// The variables of a function, and the fields of its object, that it lets
/// others get at later: a lambda captures them, their address is taken, or a
/// member of the object is called.
class GivenAway {
public:
  /// Both must outlive the object. The body is looked at when this is first
  /// asked.
  GivenAway(const clang::FunctionDecl &By, const clang::ASTContext &AST)
      : Function(By), Context(AST) {}

  bool contains(const clang::ValueDecl &Variable);

private:
  struct Found {
    llvm::DenseSet<const clang::ValueDecl *> Variables;
    /// The object itself, with all its fields.
    bool This = false;
  };
  static void visit(const clang::Stmt &S, const clang::ASTContext &Context,
                    Found &Into);

  const clang::FunctionDecl &Function;
  const clang::ASTContext &Context;
  std::optional<Found> All;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CONCURRENCY_GIVENAWAY_H
