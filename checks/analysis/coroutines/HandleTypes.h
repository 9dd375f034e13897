//===--- HandleTypes.h - What an object of a type leads to ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_COROUTINES_HANDLETYPES_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_COROUTINES_HANDLETYPES_H

#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/DeclCXX.h"
#include <optional>

namespace async_tidy {

/// Whether an object of \p Class may lead to work that runs elsewhere: it holds
/// a pointer, a reference or a handle of its own, or nothing at all. An
/// optional or an expected that coroutines may return holds a value and nothing
/// else; what the value is does not matter.
bool mayLeadToWork(const clang::CXXRecordDecl &Class);

/// What destroying an object of \p Class does to the work that it leads to, a
/// coroutine with \p Promise if that is not null, as the bodies of its
/// destructor and of what that calls tell, and the names of the functions by
/// which they end. Nothing if they are not seen.
std::optional<Drop> effectOfDestroying(const clang::CXXRecordDecl &Class,
                                       const clang::CXXRecordDecl *Promise,
                                       const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_COROUTINES_HANDLETYPES_H
