//===--- DropSearch.h - The path on which a task is dropped -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_DROPSEARCH_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_DROPSEARCH_H

#include "PathStates.h"
#include "TaskUses.h"
#include "async-tidy/paths/Consumption.h"

namespace async_tidy {

/// A search for the shortest path from the place where a variable is given a
/// task to one where the task is dropped, block by block.
class DropSearch {
public:
  DropSearch(const clang::VarDecl &Task, const TaskOrigin &Given,
             Consumption::Exceptions Counted, const FunctionGraph &Function,
             const ModelIndex &Known, Awaitables &Types);

  std::optional<DroppedPath> run();
  /// Afterwards: where something is added to the variable on paths that knew
  /// nothing of conditions there.
  llvm::ArrayRef<const clang::Stmt *> passed() const { return Passed; }

private:
  /// What is known on the way.
  struct State {
    KnownConditions Conditions;

    bool isLike(const State &) const { return true; }
  };
  /// A block that the search reached, and how.
  struct Visit {
    const clang::CFGBlock *Block;
    size_t From;
    std::optional<PathStep> Step;
    State Known;
  };

  std::optional<FunctionGraph::Place> findOrigin() const;
  bool isOrigin(const clang::Stmt &S) const;
  bool follow(size_t Current, size_t First);
  bool followElements(size_t Current, size_t First);
  bool followElement(const clang::Stmt &S, size_t Current);
  bool followUses(const clang::Stmt &S, size_t Current);
  bool followThrow(const clang::Stmt &S, size_t Current);
  bool isUnderCondition(size_t Current) const;
  bool beginsLoopInTurn(const clang::Stmt &S) const;
  bool isConsumingLoop(const clang::CFGBlock &Block) const;
  void followTerminator(const clang::CFGBlock &Block, size_t Current);
  void enter(const clang::CFGBlock *Block, size_t Current,
             std::optional<PathStep> Step, State Known);
  bool mayThrowHere(const clang::Stmt &S) const;
  bool consumes(const clang::Stmt &S) const;
  void end(DroppedPath::KindOfEnd Kind, const clang::Stmt *Where,
           size_t Current);
  TaskUses usesIn(const clang::Stmt &S) const;

  const clang::VarDecl &Variable;
  const TaskOrigin &Origin;
  const Consumption::Exceptions Counted;
  const FunctionGraph &Graph;
  const ModelIndex &Models;
  Awaitables &Types;
  /// The range-based loops over the variable that await its elements in turn.
  const llvm::SmallPtrSet<const clang::Stmt *, 2> LoopsInTurn;
  std::vector<Visit> Visits;
  llvm::DenseMap<const clang::CFGBlock *, PathStates<State>> States;
  std::optional<DroppedPath> Found;
  llvm::SmallVector<const clang::Stmt *, 4> Passed;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_DROPSEARCH_H
