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
#include "clang/AST/Stmt.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace async_tidy {

/// The first place in \p Body, what was written as the body of a coroutine,
/// that \p Uses something when the coroutine has been suspended, or is about to
/// be with a reference in the hands of what it awaits. Null if there is none.
/// With \p StartsSuspended, the coroutine is lazy: all of its body runs later.
const clang::Stmt *
firstLateUse(llvm::function_ref<bool(const clang::Stmt &)> Uses,
             const clang::Stmt &Body, bool StartsSuspended,
             const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_LATEUSE_H
