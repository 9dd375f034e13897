//===--- ControlFlow.h - What comes after what in a function ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_CONTROLFLOW_H
#define ASYNC_TIDY_PATHS_CONTROLFLOW_H

#include "async-tidy/paths/FunctionGraph.h"
#include "llvm/ADT/SmallVector.h"
#include <memory>

namespace clang {
class ControlDependencyCalculator;
} // namespace clang

namespace async_tidy {

/// Answers questions about the paths through one function, as it was written:
/// what a coroutine wraps around its body is no part of them. Exceptions are
/// not followed.
class ControlFlow {
public:
  explicit ControlFlow(const FunctionGraph &Function);
  ~ControlFlow();

  /// Whether \p Loop can come back to its header after it evaluated \p S, a
  /// part of it.
  bool comesBack(const clang::Stmt &S, const clang::Stmt &Loop);

  /// The conditions on which depends, directly or not, whether \p S is reached.
  llvm::SmallVector<const clang::Stmt *, 4> conditionsOf(const clang::Stmt &S);

  /// Whether \p S is only reached where something has failed: each path from it
  /// ends the program or throws.
  bool leadsToFailure(const clang::Stmt &S) const;

  /// Whether what \p Variable holds at the end of an iteration of \p Loop is
  /// never read: by no later iteration, and not after the loop.
  bool isForgottenBy(const clang::Stmt &Loop, const clang::VarDecl &Variable);

private:
  clang::CFGBlock *blockOf(const clang::Stmt &S) const;

  const FunctionGraph &Graph;
  /// Computed when it is first asked for.
  std::unique_ptr<clang::ControlDependencyCalculator> Dependencies;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_CONTROLFLOW_H
