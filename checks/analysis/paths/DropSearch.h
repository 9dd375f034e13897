//===--- DropSearch.h - The path on which a task is dropped -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_DROPSEARCH_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_DROPSEARCH_H

#include "FunctionPaths.h"
#include "TaskUses.h"
#include "async-tidy/paths/Consumption.h"
#include <set>

namespace async_tidy {

/// A search for the shortest path from the place where a variable is given a
/// task to one where the task is dropped, block by block.
class DropSearch {
public:
  DropSearch(const clang::VarDecl &Task, const TaskOrigin &Given,
             Consumption::Exceptions Counted, FunctionPaths &Function,
             const clang::ASTContext &AST, const ModelIndex &Known,
             Awaitables &Types)
      : Variable(Task), Origin(Given), Counted(Counted), Paths(Function),
        Context(AST), Models(Known), Types(Types) {}

  std::optional<DroppedPath> run();

private:
  /// Conditions that are known on the way, by their number.
  using Facts = std::set<std::pair<unsigned, bool>>;
  /// A block that the search reached, and how.
  struct Visit {
    const clang::CFGBlock *Block;
    size_t From;
    std::optional<PathStep> Step;
    Facts Known;
  };

  bool findOrigin(const clang::CFGBlock *&Block, size_t &Index) const;
  bool isOrigin(const clang::Stmt &S) const;
  Facts factsBefore(const clang::CFGBlock &Block) const;
  bool follow(size_t Current, size_t First);
  bool followElement(const clang::Stmt &S, size_t Current);
  bool followThrow(const clang::Stmt &S, size_t Current);
  bool isUnderCondition(size_t Current) const;
  bool isConsumingLoop(const clang::CFGBlock &Block) const;
  void followTerminator(const clang::CFGBlock &Block, size_t Current);
  void enter(const clang::CFGBlock *Block, size_t Current,
             std::optional<PathStep> Step, Facts Known);
  bool mayThrow(const clang::Stmt &S) const;
  bool consumes(const clang::Stmt &S) const;
  void end(DroppedPath::KindOfEnd Kind, const clang::Stmt *Where,
           size_t Current);
  TaskUses usesIn(const clang::Stmt &S) const;

  const clang::VarDecl &Variable;
  const TaskOrigin &Origin;
  const Consumption::Exceptions Counted;
  FunctionPaths &Paths;
  const clang::ASTContext &Context;
  const ModelIndex &Models;
  Awaitables &Types;
  std::vector<Visit> Visits;
  std::set<std::pair<const clang::CFGBlock *, Facts>> Seen;
  std::optional<DroppedPath> Found;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_DROPSEARCH_H
