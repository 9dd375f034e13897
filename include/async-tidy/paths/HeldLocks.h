//===--- HeldLocks.h - Locks held while suspended ---------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_HELDLOCKS_H
#define ASYNC_TIDY_PATHS_HELDLOCKS_H

#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/coroutines/LockTypes.h"
#include "async-tidy/paths/FunctionGraph.h"
#include <string>
#include <vector>

namespace async_tidy {

/// A lock of the thread that is held where the coroutine is suspended.
struct HeldLock {
  /// The guard that holds it from its definition on, or null.
  const clang::VarDecl *Guard;
  /// Otherwise what locks it: a call, or what makes a temporary guard.
  const clang::Expr *Call;
  /// What the code calls the guard or the mutex; empty for a temporary.
  std::string Name;
  /// The awaits and yields, in the order of the source.
  std::vector<const clang::CoroutineSuspendExpr *> Suspensions;
};

/// The locks that \p Body, which is a coroutine, holds while it is suspended,
/// on a path whose conditions do not contradict each other. A handler is
/// entered from everywhere in its `try`, with what was declared and locked
/// there gone. A mutex that is locked without a guard counts if the coroutine
/// itself unlocks it somewhere.
std::vector<HeldLock> locksHeldWhileSuspended(const FunctionBody &Body,
                                              const GraphProvider &GraphOf,
                                              LockTypes &Types,
                                              const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_HELDLOCKS_H
