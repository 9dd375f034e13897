//===--- PathFacts.h - What the engines know of a statement -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DEBUG_PATHS_PATHFACTS_H
#define ASYNC_TIDY_CHECKS_DEBUG_PATHS_PATHFACTS_H

#include "async-tidy/common/Analysis.h"
#include "async-tidy/paths/FactFlow.h"
#include "async-tidy/paths/Readiness.h"

namespace async_tidy {

/// Puts into words what the engines for paths know in one function, which must
/// outlive this.
class PathFacts {
public:
  PathFacts(const FunctionBody &Function, Analysis &Unit);

  /// A statement, or the condition of one, and what it evaluates, in the order
  /// of its evaluation.
  struct Statement {
    const clang::Stmt *Whole;
    std::vector<const clang::Stmt *> Elements;
  };
  /// The statements of the function that have no others as parts.
  std::vector<Statement> statements() const;

  /// What holds right before \p What, and where its exceptions go.
  std::string describe(const Statement &What);

private:
  struct FollowedCondition {
    std::string Text;
    FactFlow IsTrue;
    FactFlow IsFalse;
  };

  void addConditions();
  void addLocks(Analysis &Unit);
  std::string landings(const Statement &What) const;

  const FunctionBody &Body;
  const FunctionGraph &Graph;
  /// Holds where no path leads to.
  const FactFlow Unreached;
  const FactFlow &MayBlock;
  const FactFlow &MayCompute;
  Readiness Ready;
  std::vector<FollowedCondition> Conditions;
  /// The names of the locks that are held at each suspension.
  llvm::DenseMap<const clang::Stmt *, std::vector<std::string>> Locks;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DEBUG_PATHS_PATHFACTS_H
