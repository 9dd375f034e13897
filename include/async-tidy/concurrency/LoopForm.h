//===--- LoopForm.h - How a loop comes to its iterations --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CONCURRENCY_LOOPFORM_H
#define ASYNC_TIDY_CONCURRENCY_LOOPFORM_H

#include "async-tidy/concurrency/AwaitForms.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/SmallVector.h"

namespace async_tidy {

/// What a loop repeats, what it does so for, and what differs each time.
struct LoopForm {
  enum KindOfEnd {
    /// It runs once for each element of a range, or for each value of a
    /// counter or an iterator that each iteration moves on by the same step.
    Finite,
    /// It runs once at most.
    Once,
    /// What decides on another iteration awaits.
    Awaits,
    /// Nothing shows how often it runs.
    Unknown,
  };
  KindOfEnd End = Unknown;
  /// What runs in each iteration.
  llvm::SmallVector<const clang::Stmt *, 2> Code;
  /// Decides whether there is another iteration; null for a range.
  const clang::Expr *Condition = nullptr;
  /// The variable of a range-based `for`, or null.
  const clang::VarDecl *Element = nullptr;
  /// The local variables that each iteration moves on by one step, so that
  /// the number of the iteration tells their value.
  llvm::SmallVector<const clang::ValueDecl *, 2> Inductions;
  /// It goes through a container from its end to its beginning.
  bool IsBackward = false;

  llvm::SmallVector<const clang::ValueDecl *, 2> perRun() const;
};

/// The form of \p Loop, a `for`, `while`, `do` or range-based `for`.
LoopForm formOf(const clang::Stmt &Loop, const AwaitForms &Forms,
                const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_CONCURRENCY_LOOPFORM_H
