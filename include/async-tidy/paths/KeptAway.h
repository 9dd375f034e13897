//===--- KeptAway.h - Where a coroutine is sure to be alone -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_KEPTAWAY_H
#define ASYNC_TIDY_PATHS_KEPTAWAY_H

#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/paths/FactFlow.h"

namespace async_tidy {

/// What keeps others away from what a function works on: a lock that it holds,
/// or that it has awaited the end of their work, as the name of what it awaited
/// says (`co_await Gate.close()`).
struct Keeper {
  /// The guard that holds the lock; null if there is none.
  const clang::VarDecl *Guard = nullptr;
  /// The members and variables with static storage of which a guard was made:
  /// who uses none of them does not wait for it. Empty if that is not known, or
  /// if it is no guard.
  llvm::SmallVector<const clang::ValueDecl *, 2> Locks;
};

/// Where the code of one function keeps others away.
class KeptAway {
public:
  KeptAway(const FunctionBody &Function, const FunctionGraph &Paths,
           const ModelIndex &Known, const clang::ASTContext &AST);

  /// What keeps others away both at \p From and at \p To.
  std::vector<Keeper> between(const clang::Stmt &From,
                              const clang::Stmt &To) const;
  bool isSure(const clang::Stmt &Where) const {
    return !between(Where, Where).empty();
  }

private:
  struct Part {
    Keeper Known;
    FactFlow Flow;
  };
  std::vector<Part> Parts;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_KEPTAWAY_H
