//===--- CalleeName.h - What to call a callee in a message ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_SYNTAX_CALLEENAME_H
#define ASYNC_TIDY_SYNTAX_CALLEENAME_H

#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include <string>

namespace async_tidy {

/// The name by which a reader knows what \p Call calls, without scopes and
/// template arguments. For a function object, and so for a lambda in a
/// variable, that is the name of the object, and for `std::move(object)`, too.
/// Empty if there is none.
std::string calleeName(const clang::Expr &Call);

/// How a reader spells \p Object: the name of the variable or member that it
/// is, or of the function that returns it, with `()`. Empty if there is none.
std::string objectName(const clang::Expr &Object);

/// The name of \p Function as a model spells it: with its scopes, but without
/// template arguments and inline or unnamed namespaces.
std::string qualifiedName(const clang::FunctionDecl &Function);

} // namespace async_tidy

#endif // ASYNC_TIDY_SYNTAX_CALLEENAME_H
