//===--- PathConditions.h - What a path says of its conditions --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_PATHCONDITIONS_H
#define ASYNC_TIDY_PATHS_PATHCONDITIONS_H

#include "clang/AST/ExprCXX.h"
#include "clang/Analysis/CFG.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/FoldingSet.h"
#include <map>
#include <optional>
#include <vector>

namespace async_tidy {

/// What is known on one path of the values of conditions: each stands for all
/// that are spelled alike.
using KnownConditions = std::map<const void *, bool>;

/// Tells which conditions of a function are the same, so that a path does not
/// take one branch of the first and the other of the second. Only conditions
/// that are tested twice, and variables that hold a truth value, are followed.
class PathConditions {
public:
  PathConditions(const clang::Stmt &Body, const clang::CFG &Graph,
                 const clang::ASTContext &AST);

  /// Whether no condition is followed, so that paths never know of one.
  bool empty() const { return Conditions.empty(); }

  /// What KnownConditions calls \p Condition, which is not a negation; null if
  /// it is not followed.
  const void *keyOf(const clang::Expr &Condition) const;
  /// The same for the value of \p Variable.
  const void *keyOf(const clang::VarDecl &Variable) const;

  /// Does to \p Known what evaluating \p S, without its operands, does: what
  /// changes is forgotten, and a variable has the value that it is given.
  void evaluate(const clang::Stmt &S, KnownConditions &Known) const;

  /// The value of \p Condition where \p Known holds, if it follows from that.
  std::optional<bool> valueOf(const clang::Expr &Condition,
                              const KnownConditions &Known) const;
  /// Adds to \p Known that \p Condition is \p Outcome. False if it cannot be.
  bool assume(const clang::Expr &Condition, bool Outcome,
              KnownConditions &Known) const;
  /// Forgets in \p Known, of a path that enters \p Next, what no path from
  /// there asks about.
  void forgetUnasked(const clang::CFGBlock &Next, KnownConditions &Known) const;

  /// Whether a path did not learn a condition, since it knew too many.
  bool metLimit() const { return MetLimit; }

private:
  using Mentions = llvm::SmallDenseSet<const clang::ValueDecl *, 4>;
  struct Condition {
    Mentions Names;
    /// Others may change what it mentions.
    bool IsShared = false;
    unsigned Tests = 0;
    /// Its bit in AskedFrom.
    unsigned Number = 0;
  };

  void forgetChanged(const clang::Stmt &S, KnownConditions &Known) const;
  void findEscapes(const clang::Stmt &S);
  void count(const clang::Expr &Test);
  llvm::BitVector askedIn(const clang::CFGBlock &Block) const;
  void findAsked(const clang::CFG &Graph);
  void learn(const void *Key, bool Holds, KnownConditions &Known) const;
  bool describe(const clang::Expr &E, Condition &Into) const;
  bool describeCall(const clang::Expr &Call, Condition &Into) const;
  void forgetMentions(const clang::Expr &Changed, KnownConditions &Known) const;
  void forgetShared(KnownConditions &Known) const;
  void forgetArguments(const clang::Expr &Call, KnownConditions &Known) const;
  llvm::FoldingSetNodeID spellingOf(const clang::Expr &E) const;

  const clang::ASTContext &Context;
  llvm::DenseSet<const clang::ValueDecl *> Escaped;
  std::map<llvm::FoldingSetNodeID, const void *> Keys;
  llvm::DenseMap<const void *, Condition> Conditions;
  /// The conditions that paths from the beginning of a block, which is given by
  /// its number, may ask about.
  std::vector<llvm::BitVector> AskedFrom;
  mutable bool MetLimit = false;
  /// What keyOf() said.
  mutable llvm::DenseMap<const clang::Expr *, const void *> KeyOfExpr;
};

/// \p Condition without what does not change its value, and without negations;
/// each negation flips \p IsNegated.
const clang::Expr &withoutNegation(const clang::Expr &Condition,
                                   bool &IsNegated);

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_PATHCONDITIONS_H
