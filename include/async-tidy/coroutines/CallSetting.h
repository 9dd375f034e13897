//===--- CallSetting.h - What a call has around it ------------ -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_CALLSETTING_H
#define ASYNC_TIDY_COROUTINES_CALLSETTING_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace async_tidy {

// A call that makes a lazy task is made in a setting: handlers, locks and local
// variables. These functions tell what the call has of them.

/// A local variable that a call gets a reference or a pointer to.
struct BorrowedLocal {
  const clang::VarDecl *Local;
  const clang::Expr *Where;
};

/// The local variables, parameters left out, to which code that \p Call gets
/// its arguments can still refer later: by a reference or a pointer, as its
/// object, or as the closure of a lambda.
llvm::SmallVector<BorrowedLocal, 2>
localsBorrowedBy(const clang::CallExpr &Call);

/// Whether \p S does anything that an author may want to catch exceptions of.
/// Conversions that nobody wrote are no such thing, nor are calls that \p Makes
/// says only make a task.
bool mayThrow(const clang::Stmt &S,
              llvm::function_ref<bool(const clang::CallExpr &)> Makes,
              const clang::ASTContext &Context);

/// Whether \p S reads anything that other threads may change meanwhile.
bool readsShared(const clang::Stmt &S);

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_CALLSETTING_H
