//===--- DropMessages.h - How drops are told --------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_DROPMESSAGES_H
#define ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_DROPMESSAGES_H

#include "HeldTasks.h"

namespace async_tidy {

/// A value that is dropped at once, and what is lost with it.
struct DroppedAwaitable {
  const clang::Expr *Value;
  /// What the value is, or what it owns if it \p IsWrapped.
  AwaitableType Type;
  bool IsWrapped;
  /// Awaiting it would yield a lock.
  bool IsLock;
  /// Awaits it instead; empty where that is not known to be right.
  std::vector<clang::FixItHint> Fix;
};

/// Says, in the name of \p Check, that \p Body drops \p Dropped.
void tellDropped(clang::tidy::ClangTidyCheck &Check,
                 const DroppedAwaitable &Dropped, const FunctionBody &Body,
                 Analysis &Unit);

/// Where that is said of \p Tasks.
clang::SourceLocation placeOf(const HeldTasks &Tasks);

/// Says, in the name of \p Check, that \p Body drops \p Tasks.
void tellDropped(clang::tidy::ClangTidyCheck &Check, const HeldTasks &Tasks,
                 const FunctionBody &Body, Analysis &Unit);

/// Says, in the name of \p Check, that the class of \p Field, a \p Type to
/// which
/// \p Store gives work, awaits \p Other and never \p Field.
void tellKept(clang::tidy::ClangTidyCheck &Check, const clang::Expr &Store,
              const clang::FieldDecl &Field, const clang::FieldDecl &Other,
              const AwaitableType &Type);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_DROPMESSAGES_H
