//===--- TestAssertions.h - What a test looks at ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_VACUOUS_TEST_TESTASSERTIONS_H
#define ASYNC_TIDY_CHECKS_VACUOUS_TEST_TESTASSERTIONS_H

#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/ExprCXX.h"

namespace async_tidy {

/// Whether \p S asserts anything in the words of \p Framework, whose macros may
/// put the assertion into a lambda.
bool asserts(const clang::Stmt &S, const LibraryModel &Framework);

/// Whether anything is asserted while \p Variable, which is declared in \p S or
/// a part of it, is alive, or after a block of its own: the test looks at what
/// making a task, or ending it, does.
bool assertsInScopeOf(const clang::VarDecl &Variable, const clang::Stmt &S,
                      const LibraryModel &Framework);

/// Whether anything is asserted in \p S after its part \p Start: what \p Start
/// began may be seen there to have come to its end.
bool assertsAfter(const clang::Stmt &Start, const clang::Stmt &S,
                  const LibraryModel &Framework);

/// Whether \p S mentions anything that \p Lambda captures by reference, outside
/// of lambdas: the test may see there whether the coroutine came to its end.
bool sharesWith(const clang::LambdaExpr &Lambda, const clang::Stmt &S,
                const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_VACUOUS_TEST_TESTASSERTIONS_H
