//===--- Exceptions.h - What throws, and what catches it --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_SYNTAX_EXCEPTIONS_H
#define ASYNC_TIDY_SYNTAX_EXCEPTIONS_H

#include "clang/AST/StmtCXX.h"
#include "clang/AST/Type.h"

namespace async_tidy {

/// Whether evaluating \p S may end with an exception, once its parts are
/// evaluated. What is declared to throw nothing does not; what is not known
/// may.
bool mayThrow(const clang::Stmt &S);

/// Whether an exception enters a handler.
enum class Catches { Never, Maybe, Always };

/// Whether \p Handler catches an exception of the type \p Thrown, which is
/// null if nothing is known of it.
Catches catches(const clang::CXXCatchStmt &Handler, clang::QualType Thrown,
                const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_SYNTAX_EXCEPTIONS_H
