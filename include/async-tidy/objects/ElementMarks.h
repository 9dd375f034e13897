//===--- ElementMarks.h - Marks that keep an element ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_ELEMENTMARKS_H
#define ASYNC_TIDY_OBJECTS_ELEMENTMARKS_H

#include "async-tidy/coroutines/FunctionBody.h"

namespace async_tidy {

/// The members of an element that a function writes through the variable by
/// which it refers to the element: a count of its users, or a flag that
/// somebody works on it. Others can tell by them to leave the element alone.
class ElementMarks {
public:
  /// \p Uses are the statements of the function that mention \p Element.
  ElementMarks(const clang::VarDecl &Element,
               llvm::ArrayRef<const clang::Stmt *> Uses,
               const clang::ASTContext &AST);

  /// Whether \p Function reads one of them, itself or in a member function that
  /// it calls.
  bool areAskedIn(const clang::FunctionDecl &Function) const;

private:
  bool areRead(const clang::Stmt &S, unsigned Depth) const;

  const clang::ASTContext &Context;
  llvm::DenseSet<const clang::ValueDecl *> Written;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_ELEMENTMARKS_H
