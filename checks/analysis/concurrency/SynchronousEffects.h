//===--- SynchronousEffects.h - Effects before the first await --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_SYNCHRONOUSEFFECTS_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_SYNCHRONOUSEFFECTS_H

#include "async-tidy/concurrency/Effects.h"
#include "async-tidy/concurrency/GivenAway.h"
#include <optional>

namespace async_tidy {

/// Which effects the runs of some code have before they first suspend.
class SynchronousEffects {
public:
  /// \p Repeated, which each run evaluates, is the body of the coroutine
  /// \p Of or a part of it. \p Given is what that gives away. All of them must
  /// outlive the object.
  SynchronousEffects(const clang::Stmt &Repeated, const clang::FunctionDecl &Of,
                     GivenAway &Given, const clang::ASTContext &AST)
      : Code(Repeated), Function(Of), Away(Given), Context(AST) {}

  /// Whether the code does \p Found before it first suspends, and touches the
  /// object no more after that. Runs that are started one after the other do
  /// such things in the same order as runs that are awaited one after the
  /// other.
  bool contain(const Effect &Found);

private:
  bool isUsedLate(const clang::ValueDecl &Variable);

  const clang::Stmt &Code;
  const clang::FunctionDecl &Function;
  GivenAway &Away;
  const clang::ASTContext &Context;
  /// The variables and fields that are used when the code has suspended; found
  /// when they are first asked for.
  std::optional<llvm::DenseSet<const clang::ValueDecl *>> Late;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_SYNCHRONOUSEFFECTS_H
