//===--- Marks.h - Marks by which functions tell each other -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_MARKS_H
#define ASYNC_TIDY_OBJECTS_MARKS_H

#include "async-tidy/coroutines/FunctionBody.h"

namespace async_tidy {

/// The members that a function writes for others to see: a flag that it is at
/// work, a count of the users of an element, a set of what is in use. Whoever
/// asks for them can tell when to leave things alone.
class Marks {
public:
  explicit Marks(const clang::ASTContext &AST) : Context(AST) {}

  /// Adds the members of what \p Element refers to that \p Uses, the statements
  /// of a function that mention it, write. Of an element that has fellow
  /// owners, their number is a mark, too.
  void addOfElement(const clang::VarDecl &Element,
                    llvm::ArrayRef<const clang::Stmt *> Uses);
  /// Adds the members of its object that \p Function writes by code that
  /// \p Counts, but for \p Except, which is what it works on.
  void addOfObject(
      const clang::FunctionDecl &Function, const clang::ValueDecl &Except,
      llvm::function_ref<bool(const clang::Stmt &)> Counts =
          [](const clang::Stmt &) { return true; });

  /// Whether \p Function reads one of them, itself or in a member function that
  /// it calls.
  bool areAskedIn(const clang::FunctionDecl &Function) const;
  /// The same for \p Code, which is part of a function.
  bool areAskedIn(const clang::Stmt &Code) const;

private:
  bool areRead(const clang::Stmt &S, unsigned Depth) const;
  bool isOne(const clang::Expr &Object) const;

  const clang::ASTContext &Context;
  llvm::DenseSet<const clang::ValueDecl *> Written;
  bool HasOwners = false;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_MARKS_H
