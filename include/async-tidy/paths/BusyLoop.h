//===--- BusyLoop.h - Loops that only wait ----------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_BUSYLOOP_H
#define ASYNC_TIDY_PATHS_BUSYLOOP_H

#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/ModelIndex.h"
#include <optional>
#include <vector>

namespace async_tidy {

/// A loop that keeps its thread, or a timer, busy for nothing.
struct BusyLoop {
  enum KindOfLoop {
    /// Sleeps or yields, again and again, until code elsewhere changes
    /// something.
    Polls,
    /// Does nothing at all until then.
    Spins,
    /// Never ends, and never suspends the coroutine.
    NeverEnds,
  };
  KindOfLoop Kind;
  /// The `for`, `while` or `do`.
  const clang::Stmt *Loop;
  /// What the loop waits for, as a variable or member that its condition
  /// mentions; null for NeverEnds.
  const clang::ValueDecl *Awaited;
  /// What it does in each iteration, for Polls.
  const clang::Expr *Pace;
};

/// The busy loops of \p Body, a coroutine, in the order of the source. A loop
/// counts if nothing but waiting is seen in it: one that works between two
/// looks at a flag is no busy loop.
std::vector<BusyLoop> busyLoopsOf(const FunctionBody &Body,
                                  const clang::ASTContext &Context,
                                  const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_BUSYLOOP_H
