//===--- ScopeEnds.h - What ends before what holds its user -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_SCOPEENDS_H
#define ASYNC_TIDY_PROGRAM_SCOPEENDS_H

#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/Expr.h"

namespace async_tidy {

/// Whether the scope of \p Local ends before that of \p Holder, in which
/// \p Store, an expression of \p Function, puts something: a variable of an
/// outer scope, a member, or what a reference parameter refers to. Not if
/// anything in between may wait for what was stored: it mentions \p Holder
/// again or, where others know the holder as well, it awaits or calls.
bool endsBeforeHolder(const clang::VarDecl &Local,
                      const clang::ValueDecl &Holder, const clang::Expr &Store,
                      const clang::FunctionDecl &Function,
                      const clang::ASTContext &Context,
                      const ModelIndex &Models);

/// Where \p Local, a variable of \p Function, ends.
clang::SourceLocation endOf(const clang::VarDecl &Local,
                            const clang::FunctionDecl &Function,
                            const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_SCOPEENDS_H
