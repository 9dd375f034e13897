//===--- LateUse.h - What a coroutine uses after an await -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_LATEUSE_H
#define ASYNC_TIDY_OBJECTS_LATEUSE_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace async_tidy {

/// What the operand of an await hands to what is awaited.
enum class AwaitOperands {
  /// Is in use while the coroutine is suspended, unless it is a copy.
  InUse,
  /// Is done when the coroutine is suspended.
  Done,
};

/// The first place in \p Body, what was written as the body of a coroutine,
/// that \p Uses something when the coroutine has been suspended or, as
/// \p Operands says, is about to be. Null if there is none. With
/// \p StartsSuspended, the coroutine is lazy: all of its body runs later. Of
/// the operand of an await, or a call in it, that \p IsUnknown accepts, nothing
/// is claimed: what it is given counts as done with. \p IsDoneWith tells of a
/// part of a call, an argument or what names the function and its object, that
/// what was called is done with it by the time it returns.
const clang::Stmt *
firstLateUse(llvm::function_ref<bool(const clang::Stmt &)> Uses,
             const clang::Stmt &Body, bool StartsSuspended,
             const clang::ASTContext &Context,
             AwaitOperands Operands = AwaitOperands::InUse,
             llvm::function_ref<bool(const clang::Expr &)> IsUnknown = nullptr,
             llvm::function_ref<bool(const clang::Expr &, const clang::Stmt &)>
                 IsDoneWith = nullptr);

/// The first await or yield in \p Body that may suspend, or null.
const clang::CoroutineSuspendExpr *
firstSuspension(const clang::Stmt &Body, const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_LATEUSE_H
