//===--- ThreadScopes.h - Scopes of a thread's state ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_THREADSCOPES_H
#define ASYNC_TIDY_COROUTINES_THREADSCOPES_H

#include "clang/AST/DeclCXX.h"

namespace async_tidy {

/// The variable of the thread (`thread_local`) that objects of \p Class set as
/// long as they live: a constructor gives it another value, and the destructor
/// does again, themselves or in a function of the program that they call. Null
/// if there is none.
const clang::VarDecl *threadVariableSetBy(const clang::CXXRecordDecl &Class);

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_THREADSCOPES_H
