//===--- FunctionPaths.h - Which way control may go -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_FUNCTIONPATHS_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_FUNCTIONPATHS_H

#include "async-tidy/paths/TryBlocks.h"
#include "clang/Analysis/CFG.h"
#include <map>
#include <memory>
#include <optional>

namespace async_tidy {

/// The control flow graph of one function as its author wrote it, and what the
/// graph leaves out: where handlers are entered from.
class FunctionPaths {
public:
  FunctionPaths(const FunctionBody &Function, clang::ASTContext &AST);

  /// Null if clang cannot build it.
  const clang::CFG *graph() const { return Graph.get(); }

  /// The statement that \p S, which is evaluated in the function, is part of;
  /// null for what the compiler made up.
  const clang::Stmt *statementAround(const clang::Stmt &S) const {
    return Statements.lookup(&S);
  }
  /// The innermost `try` that an exception from \p S meets, or null.
  const clang::CXXTryStmt *tryAround(const clang::Stmt &S) const {
    return Tries.around(S);
  }
  /// Whether \p Variable is declared in \p Try and gone when a handler runs.
  bool isDeclaredIn(const clang::VarDecl &Variable,
                    const clang::CXXTryStmt &Try) const;
  /// The blocks in which the handlers of \p Try begin.
  llvm::SmallVector<const clang::CFGBlock *, 2>
  handlersOf(const clang::CXXTryStmt &Try) const;

  /// A number for \p Value if other conditions of the function are equal, and
  /// all depend only on variables that never change. Equal conditions have
  /// equal numbers. \p Negated tells whether the number stands for the
  /// opposite.
  std::optional<unsigned> numberOf(const clang::Expr &Value, bool &Negated);

private:
  struct Condition {
    unsigned Number;
    bool Recurs;
  };

  void addCondition(const clang::Expr &Value);
  void addStatements(const clang::Stmt &S, const clang::Stmt *Around);
  bool neverChanges(const clang::Expr &E);
  bool neverChanges(const clang::VarDecl &Variable);

  const clang::FunctionDecl &Function;
  clang::ASTContext &Context;
  std::unique_ptr<clang::CFG> Graph;
  const TryBlocks Tries;
  llvm::DenseMap<const clang::Stmt *, const clang::Stmt *> Statements;
  llvm::DenseMap<const clang::CXXCatchStmt *, const clang::CFGBlock *> Handlers;
  llvm::DenseMap<const clang::VarDecl *, const clang::DeclStmt *> Declarations;
  /// Collected when this is first asked for.
  std::optional<llvm::DenseSet<const clang::ValueDecl *>> Changed;
  std::map<llvm::FoldingSetNodeID, Condition> Conditions;
};

/// The condition that decides which of two ways is taken from \p Block, or
/// null: whether a range has another element, or which case of a switch it is,
/// is no condition.
const clang::Expr *conditionOf(const clang::CFGBlock &Block);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_FUNCTIONPATHS_H
