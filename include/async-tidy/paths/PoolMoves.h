//===--- PoolMoves.h - Where a coroutine may block --------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_POOLMOVES_H
#define ASYNC_TIDY_PATHS_POOLMOVES_H

#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/ModelIndex.h"
#include "async-tidy/paths/FactFlow.h"
#include "llvm/ADT/DenseMap.h"
#include <functional>

namespace async_tidy {

/// Tells which awaits move a coroutine to a thread that may block, and which
/// move it back. A model says so of the awaited function; or its visible body
/// returns what moves; or it is a coroutine that has moved when it ends; or the
/// awaiter goes on on another thread.
class PoolMoves {
public:
  /// What a coroutine wants to do there: block, wait until other tasks are
  /// done, or only compute for long. The threads of a pool that runs the
  /// coroutines themselves are good for the last only: who blocks one of them
  /// keeps other coroutines from running, maybe those that it waits for.
  enum class Purpose { Blocking, WaitingForTasks, Computing };

  PoolMoves(clang::ASTContext &AST, const ModelIndex &Known,
            BodyProvider Bodies, GraphProvider Graphs, Purpose Wanted)
      : Context(AST), Models(Known), BodyOf(std::move(Bodies)),
        GraphOf(std::move(Graphs)), Wanted(Wanted) {}

  /// Where \p Body, a coroutine, runs on a thread that it may block.
  const FactFlow &mayBlock(const FunctionBody &Body);

  /// What awaiting \p Await, of \p Body, changes: the fact that begins is that
  /// the thread may block.
  FactChange moveOf(const clang::CoawaitExpr &Await, const FunctionBody &Body);

  /// Whether a process that was forked off goes on where \p Condition is
  /// \p Outcome: it has none of the coroutines of its parent.
  bool isInForkedProcess(const clang::Expr &Condition, bool Outcome) const;

private:
  FactChange moveOfModel(const clang::Expr &Call) const;
  FactChange moveOfCall(const clang::Expr &Call);
  FactChange moveOfBody(const clang::FunctionDecl &Definition);
  bool goesOnElsewhere(const clang::CoawaitExpr &Await);

  clang::ASTContext &Context;
  const ModelIndex &Models;
  const BodyProvider BodyOf;
  const GraphProvider GraphOf;
  const Purpose Wanted;
  llvm::DenseMap<const FunctionBody *, std::unique_ptr<FactFlow>> Flows;
  /// What awaiting the result of each visible function changes.
  llvm::DenseMap<const clang::FunctionDecl *, FactChange> OfFunctions;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_POOLMOVES_H
