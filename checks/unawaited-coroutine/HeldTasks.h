//===--- HeldTasks.h - Tasks that variables drop ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_HELDTASKS_H
#define ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_HELDTASKS_H

#include "DropPolicy.h"
#include "async-tidy/common/Analysis.h"

namespace async_tidy {

/// A local variable that holds tasks and drops them.
struct HeldTasks {
  const clang::VarDecl *Variable;
  AwaitableType Type;
  /// It is a container or a structure of several.
  bool Several;
  /// It is given a value more than once, or in a loop.
  bool MayBeOverwritten;
  /// The variable that the work may still use when it is dropped, or null.
  const clang::VarDecl *Local = nullptr;
  /// What stored the task that is lost; null if the initializer did.
  const clang::Expr *Stored = nullptr;
  /// The path on which they are dropped. None if nothing consumes them at all.
  std::optional<DroppedPath> Path = std::nullopt;
};

/// The tasks that \p Variable, which \p Body defines, holds and drops against
/// \p Policy, if there are any.
std::optional<HeldTasks> tasksDroppedBy(const clang::VarDecl &Variable,
                                        const FunctionBody &Body,
                                        const DropPolicy &Policy,
                                        Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_HELDTASKS_H
