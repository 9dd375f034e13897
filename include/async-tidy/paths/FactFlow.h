//===--- FactFlow.h - What holds whenever control gets there ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_FACTFLOW_H
#define ASYNC_TIDY_PATHS_FACTFLOW_H

#include "async-tidy/paths/WayBack.h"
#include "llvm/ADT/DenseMap.h"

namespace async_tidy {

/// How a step changes whether a fact holds.
enum class FactChange { None, Begins, Ends };

/// When a fact begins to hold, and when it ceases to.
class FactRules {
public:
  virtual ~FactRules() = default;

  /// What evaluating \p S changes, once its parts are evaluated.
  virtual FactChange after(const clang::Stmt &S) const = 0;
  /// What the end of the life of \p Variable changes, if it has a destructor.
  virtual FactChange afterEndOf(const clang::VarDecl &Variable) const {
    return FactChange::None;
  }
  /// What is known on the way that is taken if \p Condition is \p Outcome;
  /// \p Branch is the statement or operator that it decides about.
  virtual FactChange onBranch(const clang::Stmt &Branch,
                              const clang::Expr &Condition,
                              bool Outcome) const {
    return FactChange::None;
  }
  /// What is known where \p Condition of a switch selected \p Label.
  virtual FactChange onCase(const clang::Expr &Condition,
                            const clang::CaseStmt &Label) const {
    return FactChange::None;
  }
};

/// Where one fact holds in one function. Solved once, when it is made; each
/// question is a look-up then. The fact does not hold at the beginning, and
/// code that no path reaches makes no difference.
class FactFlow {
public:
  FactFlow(const FunctionGraph &Graph, const FactRules &Rules);
  /// The same for what happens in \p Part, at whose start the fact does not
  /// hold. Answers are for places in it and at its ends.
  FactFlow(const FunctionGraph &Graph, const FactRules &Rules,
           const Region &Part);

  /// Whether the fact holds on every path to \p S. False for what is no part
  /// of the function's own code.
  bool holdsBefore(const clang::Stmt &S) const;
  /// Whether \p S is part of the function's own code, and a path leads to it
  /// on which the fact does not hold.
  bool failsBefore(const clang::Stmt &S) const;
  /// As holdsBefore() for the places where \p Variable is destroyed.
  bool holdsWhenDestroyed(const clang::VarDecl &Variable) const;
  /// The same for the end of the function, but for exceptions that leave it.
  bool holdsAtEnd() const { return AtEnd; }

private:
  friend class FactSolver;

  const FunctionGraph &Graph;
  /// The elements before which the fact may fail.
  llvm::DenseSet<std::pair<const clang::CFGBlock *, size_t>> Failing;
  bool AtEnd = true;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_FACTFLOW_H
