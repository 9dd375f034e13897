//===--- InductionVariables.h - What each iteration moves on ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_INDUCTIONVARIABLES_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_INDUCTIONVARIABLES_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/SmallVector.h"

namespace async_tidy {

/// One move of a variable: `++X`, `X--`, `X += Amount`.
struct Step {
  /// Null if there is none.
  const clang::VarDecl *Variable = nullptr;
  /// Null if it is one.
  const clang::Expr *Amount = nullptr;
  bool IsBackward = false;
};

/// The move that \p E itself makes.
Step stepIn(const clang::Expr &E);

/// The variable that \p E names, if that is all it does; null for null.
const clang::VarDecl *namedVariable(const clang::Expr *E);

/// Finds the variables that the code of a loop moves on by the same step in
/// each iteration, and changes in no other way.
class InductionFinder {
public:
  explicit InductionFinder(const clang::ASTContext &AST) : Context(AST) {}

  /// Looks through \p S for all that changes variables. \p Always tells
  /// whether each iteration evaluates it once.
  void visit(const clang::Stmt &S, bool Always);

  llvm::SmallVector<const clang::ValueDecl *, 2> inductions() const;

  /// An iteration may end before it is complete.
  bool Continues = false;

private:
  void visitChildren(const clang::Stmt &S, bool Always);
  void handOutArguments(const clang::FunctionDecl *Callee,
                        llvm::ArrayRef<const clang::Expr *> Arguments);
  void handOut(const clang::Expr &E);

  const clang::ASTContext &Context;
  /// The variables that the loop declares itself.
  llvm::SmallPtrSet<const clang::VarDecl *, 8> Declared;
  /// With the variable, if any, that tells by how much it is moved on.
  llvm::MapVector<const clang::VarDecl *, const clang::VarDecl *> Stepped;
  llvm::SmallPtrSet<const clang::VarDecl *, 8> Changed;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_INDUCTIONVARIABLES_H
