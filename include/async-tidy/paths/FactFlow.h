//===--- FactFlow.h - What holds whenever control gets there ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_FACTFLOW_H
#define ASYNC_TIDY_PATHS_FACTFLOW_H

#include "async-tidy/paths/TryBlocks.h"
#include "clang/Analysis/CFG.h"
#include "llvm/ADT/DenseMap.h"
#include <memory>
#include <optional>
#include <vector>

namespace async_tidy {

/// How a step changes whether a fact holds.
enum class FactChange { None, Begins, Ends };

/// When a fact begins to hold, and when it ceases to.
class FactRules {
public:
  virtual ~FactRules() = default;

  /// What evaluating \p S changes, once its parts are evaluated.
  virtual FactChange after(const clang::Stmt &S) const = 0;
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

/// The paths through one function, as it was written: what a coroutine wraps
/// around its body is left out. A handler is entered from anywhere in its
/// `try`.
class FactFlow {
public:
  FactFlow(const FunctionBody &Function, clang::ASTContext &AST);

  /// Whether a fact that does not hold at the beginning holds on every path to
  /// \p S, which so does code that no path reaches. False for what is no part
  /// of the function's own code.
  bool holdsBefore(const clang::Stmt &S, const FactRules &Rules) const;
  /// Whether \p S is part of the function's own code, and a path leads to it
  /// on which the fact does not hold.
  bool failsBefore(const clang::Stmt &S, const FactRules &Rules) const;
  /// As holdsBefore() for the places where \p Variable is destroyed.
  bool holdsWhenDestroyed(const clang::VarDecl &Variable,
                          const FactRules &Rules) const;
  /// The same for the end of the function.
  bool holdsAtEnd(const FactRules &Rules) const;

private:
  using State = std::optional<bool>;
  using States = std::vector<State>;
  /// An element of the graph.
  struct Place {
    const clang::CFGBlock *Block = nullptr;
    size_t Index = 0;
  };

  States solve(const FactRules &Rules) const;
  bool stateAt(Place Where, const States &Entry, const FactRules &Rules) const;
  State follow(const clang::CFGBlock &Block, State Now, const FactRules &Rules,
               States &Entry, bool &Changed) const;

  std::unique_ptr<clang::CFG> Graph;
  llvm::DenseMap<const clang::Stmt *, Place> Elements;
  llvm::DenseMap<const clang::VarDecl *, llvm::SmallVector<Place, 1>>
      Destructions;
  TryBlocks Tries;
  /// The block in which the handlers of each `try` are chosen.
  llvm::DenseMap<const clang::CXXTryStmt *, const clang::CFGBlock *> Handlers;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_FACTFLOW_H
