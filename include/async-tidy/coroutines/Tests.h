//===--- Tests.h - Which functions are tests ------------------ -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_TESTS_H
#define ASYNC_TIDY_COROUTINES_TESTS_H

#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/DenseMap.h"

namespace async_tidy {

/// Tells which functions a test framework calls. Models name the virtual
/// functions that tests override, and the functions by which tests are
/// registered; frameworks call the latter from macros, mostly to initialize a
/// variable.
class Tests {
public:
  Tests(clang::ASTContext &AST, const ModelIndex &Known)
      : Context(AST), Models(Known) {}

  /// The framework that calls \p Function as a test, or null.
  const LibraryModel *frameworkOf(const clang::FunctionDecl &Function);

  /// Whether \p Function belongs to \p Framework.
  static bool isOf(const LibraryModel &Framework,
                   const clang::FunctionDecl &Function);

  /// Whether \p Function is a private slot of a class whose objects are handed
  /// to a test framework: its slots without parameters and result are tests.
  bool isSlotOfTest(const clang::FunctionDecl &Function);

private:
  friend class RegistrationFinder;

  void collect();

  clang::ASTContext &Context;
  const ModelIndex &Models;
  bool Collected = false;
  llvm::DenseMap<const clang::FunctionDecl *, const LibraryModel *> Registered;
  llvm::DenseMap<const clang::CXXRecordDecl *, const LibraryModel *>
      TestClasses;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_TESTS_H
