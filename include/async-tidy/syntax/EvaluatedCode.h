//===--- EvaluatedCode.h - What code runs as part of what -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_SYNTAX_EVALUATEDCODE_H
#define ASYNC_TIDY_SYNTAX_EVALUATEDCODE_H

#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace async_tidy {

/// The statement that \p Function's author wrote as its body: what a
/// coroutine wraps around it is left out. Null if there is none.
const clang::Stmt *writtenBody(const clang::FunctionDecl &Function);

/// The definition of \p Callee, if its body is in sight and may be read: it is
/// not dependent, and not in a system header. Else null.
const clang::FunctionDecl *visibleDefinition(const clang::FunctionDecl &Callee,
                                             const clang::ASTContext &Context);

/// The parts of \p S that are evaluated as part of it, in order; none is null.
/// Leaves out what is unevaluated, discarded or the body of another function.
llvm::SmallVector<const clang::Stmt *, 8>
evaluatedChildren(const clang::Stmt &S, const clang::ASTContext &Context);

/// Calls \p Visit for \p S and all that is evaluated as part of it.
void forEachEvaluated(const clang::Stmt &S, const clang::ASTContext &Context,
                      llvm::function_ref<void(const clang::Stmt &)> Visit);

/// What \p Function, which has a body, returns or `co_return`s, in order.
llvm::SmallVector<const clang::Expr *, 2>
returnedValues(const clang::FunctionDecl &Function,
               const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_SYNTAX_EVALUATEDCODE_H
