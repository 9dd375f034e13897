//===--- AwaitForms.h - How code waits for a task ---------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CONCURRENCY_AWAITFORMS_H
#define ASYNC_TIDY_CONCURRENCY_AWAITFORMS_H

#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"

namespace async_tidy {

/// How a function waits for a task without blocking the thread of others: with
/// `co_await` in a coroutine. In code that has a stack of its own, as in a
/// `seastar::thread`, a call does the same that a model says may wait only
/// there: `task().get()`. In a coroutine, such a call is a mistake.
class AwaitForms {
public:
  AwaitForms(const clang::FunctionDecl &Function, const ModelIndex &Known,
             const clang::ASTContext &AST);

  /// What \p S awaits, if it is an await that is written in the source; else
  /// null.
  const clang::Expr *awaitedBy(const clang::Stmt &S) const;
  /// Whether \p S, unless it is null, awaits anything that is evaluated as part
  /// of it.
  bool awaits(const clang::Stmt *S) const;

private:
  const ModelIndex &Models;
  const clang::ASTContext &Context;
  const bool IsCoroutine;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CONCURRENCY_AWAITFORMS_H
