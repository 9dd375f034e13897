//===--- Consumption.h - What becomes of a task in a variable ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CONSUMPTION_H
#define ASYNC_TIDY_CONSUMPTION_H

#include "async-tidy/FunctionBody.h"
#include "async-tidy/ModelIndex.h"
#include "clang/Analysis/CFG.h"
#include <memory>
#include <optional>
#include <vector>

namespace async_tidy {

/// A path on which nothing consumes what a variable holds.
struct DroppedPath {
  enum KindOfEnd {
    /// The function is left.
    Leaves,
    /// Another value is assigned to the variable.
    Overwrites,
    /// The variable's scope is left and entered again, in a loop.
    Repeats,
  };
  KindOfEnd Kind;
  /// What ends the path: a `return` or `co_return`, or the assignment. Null if
  /// the path ends with the function or the scope.
  const clang::Stmt *End;
  /// The conditions on the way, each with the branch that the path takes.
  std::vector<std::pair<const clang::Expr *, bool>> Branches;
};

/// Follows local variables of one function from their definition to each end.
///
/// Any use that lets the value escape consumes it: it is moved, captured,
/// passed, returned, stored, or a member is called on it. Only what looks at
/// the value, and what adds another one to a container, is no such use.
///
/// Ends that are no drop: a call that does not return, and an exception, with
/// which a task that has not started is gone as it should be.
class Consumption {
public:
  Consumption(const FunctionBody &Function, clang::ASTContext &AST,
              const ModelIndex &Known);
  ~Consumption();

  /// Whether anything consumes \p Variable at all.
  bool isConsumed(const clang::VarDecl &Variable) const;
  /// Whether a value is added to the container \p Variable.
  bool isFilled(const clang::VarDecl &Variable) const;
  /// Whether \p Variable is cast to void, as a sign that it is let go.
  bool isCastToVoid(const clang::VarDecl &Variable) const;
  /// The shortest path from the definition of \p Variable, which must be a
  /// local one of the function, on which nothing consumes it.
  std::optional<DroppedPath> firstDrop(const clang::VarDecl &Variable);

private:
  const clang::CFG *graph();

  const FunctionBody &Body;
  clang::ASTContext &Context;
  const ModelIndex &Models;
  std::unique_ptr<clang::CFG> Graph;
  bool Built = false;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CONSUMPTION_H
