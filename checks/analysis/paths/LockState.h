//===--- LockState.h - Which locks a path holds -----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_LOCKSTATE_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_LOCKSTATE_H

#include "async-tidy/coroutines/LockTypes.h"
#include "async-tidy/objects/LockPlace.h"
#include "async-tidy/paths/PathConditions.h"
#include <set>

namespace async_tidy {

/// What acquired a lock.
struct Acquisition {
  /// The declaration of the guard or the call; null for a parameter.
  const clang::Stmt *Where = nullptr;
  /// The guard that has held it from the start, or null.
  const clang::VarDecl *Guard = nullptr;

  auto operator<=>(const Acquisition &) const = default;
};

/// What is known of one lock.
struct LockStatus {
  bool IsHeld = false;
  /// It was locked itself, and not through a guard.
  bool IsPlain = false;
  Acquisition By;
  /// The mutex that a guard was made for, if it is known.
  std::optional<LockPlace> Mutex;

  auto operator<=>(const LockStatus &) const = default;
};

/// What is known at one point of one path. Of a lock that is not listed,
/// nothing is known.
struct LockState {
  std::map<LockPlace, LockStatus> Locks;
  /// The guards that expressions have made and that have no place yet.
  std::map<const clang::Expr *, LockStatus> Values;
  KnownConditions Conditions;

  /// Whether the same locks are held: see PathStates.
  bool isLike(const LockState &Other) const {
    return Locks == Other.Locks && Values == Other.Values;
  }
};

/// What the elements of one function's control flow do to locks.
class LockTransfer {
public:
  LockTransfer(LockTypes &Known, const ModelIndex &Facts,
               const PathConditions &Followed, const clang::CFG &Graph);

  /// Changes \p State as evaluating \p S does, whose operands have been
  /// evaluated. Returns the other outcome of an attempt to lock.
  std::optional<LockState> apply(const clang::Stmt &S, LockState &State);
  /// Ends the life of \p Variable, or of the temporary \p Temporary.
  void destroy(const clang::VarDecl &Variable, LockState &State) const;
  void destroy(const clang::CXXBindTemporaryExpr &Temporary,
               LockState &State) const;
  /// The value of \p Condition in \p State, if it is known.
  std::optional<bool> valueOf(const clang::Expr &Condition,
                              const LockState &State) const;
  /// Notes in \p State that \p Condition is \p Value.
  void assume(const clang::Expr &Condition, bool Value, LockState &State) const;

  /// The locks that the function releases somewhere.
  const std::set<LockPlace> &released() const { return Released; }

private:
  std::optional<LockStatus> statusOf(const clang::Expr &Guard,
                                     const LockState &State) const;
  void declare(const clang::VarDecl &Variable, const clang::DeclStmt &Where,
               LockState &State);
  std::optional<LockState> construct(const clang::CXXConstructExpr &Construct,
                                     LockState &State);
  std::optional<LockState> call(const clang::CallExpr &Call, LockState &State);
  std::optional<LockState> operate(const clang::Expr &Call,
                                   const LockOperation &Operation,
                                   LockState &State);
  void capture(const clang::LambdaExpr &Lambda, LockState &State);
  void changeObject(const clang::CallExpr &Call, LockState &State);
  void passArguments(const clang::Expr &Call, LockState &State);
  void runCallee(const clang::CallExpr &Call, const FunctionBody &Callee,
                 LockState &State);
  bool returnsHeld(const clang::CallExpr &Call) const;
  bool isHeldByOwner(const clang::CXXConstructExpr &Construct) const;
  bool isOpened(const clang::CXXConstructExpr &Construct) const;
  bool makesNone(const clang::CXXConstructExpr &Construct) const;
  bool hasArgumentOfRole(const clang::CXXConstructExpr &Construct,
                         LockRole Role) const;
  void acquire(const clang::Expr &Lock, const LockPlace &Place,
               const clang::Stmt &Where, LockState &State) const;
  void release(const LockPlace &Place, LockState &State);
  void forget(const clang::Expr &Lock, LockState &State) const;

  LockTypes &Types;
  const ModelIndex &Models;
  const PathConditions &Conditions;
  /// The temporaries that end with their full expression, and are not what a
  /// variable consists of.
  llvm::DenseSet<const clang::CXXBindTemporaryExpr *> Temporaries;
  std::set<LockPlace> Released;
};

/// \p E without what only hands on the value that it makes.
const clang::Expr &madeBy(const clang::Expr &E);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_LOCKSTATE_H
