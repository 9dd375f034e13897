//===--- ChangedVariables.h - What a function may change --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_SYNTAX_CHANGEDVARIABLES_H
#define ASYNC_TIDY_SYNTAX_CHANGEDVARIABLES_H

#include "clang/AST/Decl.h"
#include "llvm/ADT/DenseSet.h"

namespace async_tidy {

/// The variables that \p Body, or who gets a reference to them there, may
/// change: those with any use that does not just read them. One walk tells it
/// of all; clang's ExprMutationAnalyzer sees more, but looks at the whole
/// function again for each variable.
llvm::DenseSet<const clang::ValueDecl *>
changedVariables(const clang::Stmt &Body, const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_SYNTAX_CHANGEDVARIABLES_H
