//===--- AwaitFix.h - How source code is made to await ----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_SYNTAX_AWAITFIX_H
#define ASYNC_TIDY_SYNTAX_AWAITFIX_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/Diagnostic.h"
#include <vector>

namespace async_tidy {

/// The edits that put `co_await` before \p Value, with the parentheses that
/// takes. None if the value comes from a macro.
std::vector<clang::FixItHint> awaitValue(const clang::Expr &Value,
                                         const clang::ASTContext &Context);

/// The edits that await \p Operand in the place of \p Call, of which it is the
/// only argument: `sync_wait(a ? b : c).size()` becomes
/// `(co_await (a ? b : c)).size()`. None if that would take more than to
/// replace what surrounds the operand.
std::vector<clang::FixItHint> awaitInsteadOf(const clang::Expr &Call,
                                             const clang::Expr &Operand,
                                             const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_SYNTAX_AWAITFIX_H
