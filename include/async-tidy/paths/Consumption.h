//===--- Consumption.h - What becomes of a task in a variable ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_CONSUMPTION_H
#define ASYNC_TIDY_PATHS_CONSUMPTION_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/ModelIndex.h"
#include "async-tidy/paths/FunctionGraph.h"
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace async_tidy {

/// A place where a variable is given a task.
struct TaskOrigin {
  enum KindOfOrigin {
    /// By its initializer.
    Initial,
    /// By an assignment to the whole variable.
    Assigned,
    /// It is added to the container, or stored in an element or a member.
    Added,
  };
  KindOfOrigin Kind;
  /// The expression that stores; null for Initial.
  const clang::Expr *Where;
  /// What is stored. Null if a container makes it from several arguments.
  const clang::Expr *Value;
};

/// What a function does with one of its local variables.
struct VariableUses {
  /// Something consumes what the variable holds.
  bool IsConsumed = false;
  /// It is cast to void, as a sign that what it holds is let go.
  bool IsCastToVoid = false;
  std::vector<TaskOrigin> Origins;
};

/// Where a path decides which way to go.
struct PathStep {
  enum KindOfStep {
    ConditionHolds,
    ConditionFails,
    /// An exception from here is handled in the function.
    Throws,
  };
  KindOfStep Kind;
  const clang::Stmt *Where;
};

/// A path on which nothing consumes what a variable holds.
struct DroppedPath {
  enum KindOfEnd {
    /// The function is left.
    Leaves,
    /// An exception leaves the function, or the scope of the variable.
    Throws,
    /// Another value is assigned to the variable, or it is emptied.
    Overwrites,
    /// The variable's scope is left and entered again, in a loop.
    Repeats,
  };
  KindOfEnd Kind;
  /// What ends the path: a `return` or `co_return`, what throws, or the
  /// assignment. Null if the path ends with the function or the scope.
  const clang::Stmt *End;
  std::vector<PathStep> Steps;
};

/// Follows local variables of one function from where they are given a task to
/// each end.
///
/// Any use that lets the value escape consumes it: it is moved, captured,
/// passed, returned, stored, or a member is called on it. Only what looks at
/// the value, and what adds another one to a container, is no such use.
///
/// A handler is entered from anywhere in its `try`, without the variables that
/// were declared there. A call that does not return is no drop. Whether an
/// exception that leaves the scope is one depends on the task, so the caller
/// says: one that has not started is gone as it should be.
class Consumption {
public:
  /// Which exceptions count as a drop.
  enum class Exceptions {
    None,
    /// Those of a `throw`.
    Thrown,
    /// Those of any await that may throw, too.
    Awaited,
  };

  /// Where something is added to a variable on the way of searches that found
  /// no drop, with what counted for them: none begins there either.
  using PassedOrigins = std::set<std::pair<const clang::Stmt *, Exceptions>>;

  Consumption(const FunctionBody &Function, const GraphProvider &Graphs,
              const ModelIndex &Known, Awaitables &Awaited)
      : Body(Function), GraphOf(Graphs), Models(Known), Types(Awaited) {}

  /// What the function does with \p Variable, a local one of its own.
  VariableUses usesOf(const clang::VarDecl &Variable) const;
  /// The shortest path from \p Origin of \p Variable on which nothing consumes
  /// it. A condition on variables that never change holds always or never.
  /// Nothing is followed again that \p Passed tells of, which is kept for all
  /// origins of the variable.
  std::optional<DroppedPath> firstDrop(const clang::VarDecl &Variable,
                                       const TaskOrigin &Origin,
                                       Exceptions Counted,
                                       PassedOrigins &Passed) const;

private:
  const FunctionBody &Body;
  const GraphProvider &GraphOf;
  const ModelIndex &Models;
  Awaitables &Types;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_CONSUMPTION_H
