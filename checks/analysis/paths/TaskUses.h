//===--- TaskUses.h - What one statement does with a task -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_TASKUSES_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_TASKUSES_H

#include "async-tidy/paths/Consumption.h"

namespace async_tidy {

/// What one statement does with one variable. A class of its own, so that
/// whole bodies and single elements of a control flow graph are seen alike.
class TaskUses {
public:
  TaskUses(const clang::VarDecl &Wanted, const clang::ASTContext &AST,
           const ModelIndex &Known, Awaitables &Types)
      : Variable(Wanted), Context(AST), Models(Known), Types(Types) {}

  void visit(const clang::Stmt &S);
  /// Whether \p E denotes the variable, an element of it or a member of it.
  bool isPlaceIn(const clang::Expr &E) const;

  bool Consumed = false;
  bool CastToVoid = false;
  /// Something asks about the value.
  bool Observed = false;
  /// The expression that replaces or destroys the value, or null.
  const clang::Expr *Overwritten = nullptr;
  std::vector<TaskOrigin> Origins;

private:
  bool isVariable(const clang::Expr &E) const;
  void visitPlace(const clang::Expr &E);
  bool visitRun(const clang::CXXOperatorCallExpr &Call);
  bool visitAssignment(const clang::CXXOperatorCallExpr &Call);
  bool visitMemberCall(const clang::CXXMemberCallExpr &Call);
  bool readsPartOnly(const clang::Stmt &S) const;

  const clang::VarDecl &Variable;
  const clang::ASTContext &Context;
  const ModelIndex &Models;
  Awaitables &Types;
};

/// What \p Condition, if it holds, says of a variable that holds something:
/// whether it must. Nothing if it is not about that.
std::optional<bool> saysItHoldsSomething(const clang::Expr &Condition,
                                         const clang::VarDecl &Variable);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_TASKUSES_H
