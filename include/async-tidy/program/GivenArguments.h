//===--- GivenArguments.h - What callers choose -----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_GIVENARGUMENTS_H
#define ASYNC_TIDY_PROGRAM_GIVENARGUMENTS_H

#include "async-tidy/paths/FunctionGraph.h"
#include <map>

namespace async_tidy {

/// What a call gives for the parameters that choose what its callee does, by
/// their indexes and as far as the call tells: whether a flag is set, or
/// something is given for what may be left out.
using GivenArguments = std::map<unsigned, bool>;

/// What \p Call gives to \p Callee.
GivenArguments givenArguments(const clang::Expr &Call,
                              const clang::FunctionDecl &Callee,
                              const clang::ASTContext &Context);

/// Whether \p Definition reaches \p S only if its callers choose so, and one
/// that gives \p Given did not: what it does then is not what each of them is
/// about.
bool isLeftToCallers(const clang::Stmt &S,
                     const clang::FunctionDecl &Definition,
                     const GraphProvider &GraphOf, const GivenArguments &Given,
                     const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_GIVENARGUMENTS_H
