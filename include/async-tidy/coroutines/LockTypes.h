//===--- LockTypes.h - Which types are locks of a thread --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_LOCKTYPES_H
#define ASYNC_TIDY_COROUTINES_LOCKTYPES_H

#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/ModelIndex.h"
#include "llvm/ADT/DenseMap.h"
#include <functional>
#include <map>
#include <optional>

namespace async_tidy {

/// How objects of a type come to hold a lock of the thread.
enum class GuardKind {
  /// They hold none.
  None,
  /// They are guards that a model knows.
  Modelled,
  /// Their constructor locks and their destructor unlocks, as was seen; or both
  /// set a variable of the thread, which is its own as long as it is not
  /// suspended.
  UserDefined,
  /// A member, a base or what a closure has captured is a guard.
  Owner,
  /// They own guards that are put into them: `std::optional<lock_guard<...>>`.
  Wrapper,
};

/// A call that acquires or releases locks of the thread.
struct LockOperation {
  LockEffect Effect;
  /// What denotes the mutexes, or guards of them, or points to them.
  llvm::SmallVector<const clang::Expr *, 2> Operands;
};

/// Tells which types and calls have to do with locks that a thread owns. Locks
/// that a coroutine owns are none, and neither is what merely can be locked:
/// the evidence is a model, or code that locks what a model knows.
class LockTypes {
public:
  LockTypes(const ModelIndex &Known, BodyProvider Bodies)
      : Models(Known), BodyOf(std::move(Bodies)) {}

  /// What objects of \p Type are, references stripped.
  GuardKind guardKind(clang::QualType Type);
  bool isGuard(clang::QualType Type) {
    return guardKind(Type) != GuardKind::None;
  }
  /// Whether \p Type, references and pointers stripped, is a mutex of the
  /// thread, or locks one.
  bool isThreadMutex(clang::QualType Type);
  /// The role of the class of \p Type, if a model knows one.
  std::optional<LockRole> roleOf(clang::QualType Type) const;

  std::optional<LockOperation> operationOf(const clang::Expr &Call);
  /// Whether \p Call makes a guard, or acquires or releases a lock, itself or
  /// in the body of what it calls.
  bool concernsLocks(const clang::Expr &Call);

  /// The body of the function that \p Call calls, or of \p Function, if it is
  /// seen and belongs to the program rather than to a library.
  const FunctionBody *bodyOf(const clang::FunctionDecl *Function) const;

private:
  bool isMutexClass(const clang::CXXRecordDecl &Record);
  GuardKind inspect(const clang::CXXRecordDecl &Record);
  bool holdsThreadMutex(const clang::CXXRecordDecl &Guard);
  bool locksItself(const clang::CXXRecordDecl &Record);
  bool waitsItself(const clang::CXXRecordDecl &Record) const;
  bool locksWhileItLives(const clang::CXXRecordDecl &Record);
  std::optional<LockOperation> operationOnOwn(const clang::Expr &Call);
  bool onlyDoes(LockEffect Wanted, const clang::FunctionDecl &Function);
  bool wasSeenOnlyToDo(LockEffect Wanted, const clang::FunctionDecl &Function);

  const ModelIndex &Models;
  BodyProvider BodyOf;
  llvm::DenseMap<const clang::CXXRecordDecl *, bool> Mutexes;
  llvm::DenseMap<const clang::CXXRecordDecl *, GuardKind> Guards;
  /// What functions were seen to do to locks.
  std::map<std::pair<const clang::FunctionDecl *, LockEffect>, bool> Doing;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_LOCKTYPES_H
