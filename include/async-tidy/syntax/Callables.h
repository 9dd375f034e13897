//===--- Callables.h - What calling a value returns -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_SYNTAX_CALLABLES_H
#define ASYNC_TIDY_SYNTAX_CALLABLES_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Type.h"

namespace async_tidy {

/// What calling a value of \p Callable returns: a function, a pointer to a
/// function or to a member function, or an object with a call operator. Null if
/// it is no callable, or if the type alone does not tell, as for overloaded
/// call operators, and for a generic lambda without a return type that was
/// never instantiated, or returns now this and now that.
clang::QualType resultOfCalling(clang::QualType Callable,
                                const clang::ASTContext &Context);

/// Something that a function is given to call.
struct Callable {
  /// The lambda, or the mention of the function.
  const clang::Expr *Where;
  const clang::FunctionDecl *Function;
};

/// The lambdas and functions among the arguments of \p Call.
llvm::SmallVector<Callable, 2> callablesGivenTo(const clang::Expr &Call);

/// The lambda that is written as \p Argument, also where an object for
/// callables of any type, such as `std::function`, is made of it. Null for
/// anything else.
const clang::LambdaExpr *lambdaWrittenAs(const clang::Expr &Argument);

/// Whether \p Type is a class for callables of any type that drops what they
/// return, such as `std::function<void(int)>`: the first argument of its
/// template is the type of a function that returns nothing, and so does calling
/// it, as far as that is to be seen.
bool erasesResult(clang::QualType Type, const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_SYNTAX_CALLABLES_H
