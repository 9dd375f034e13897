//===--- OffloadedWork.h - What only runs on a pool -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_OFFLOADEDWORK_H
#define ASYNC_TIDY_PROGRAM_OFFLOADEDWORK_H

#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/ModelIndex.h"

namespace async_tidy {

/// Whether \p Coroutine only runs where another coroutine sent it that awaits
/// it meanwhile, on a pool that may be there for calls that block:
/// `co_await co_spawn(Pool, read(Path), use_awaitable)`. All calls of it in
/// \p Definitions are such, and there is one; or it is a lambda that is sent.
bool isOnlyOffloaded(const clang::FunctionDecl &Coroutine,
                     llvm::ArrayRef<const clang::FunctionDecl *> Definitions,
                     const BodyProvider &BodyOf, const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_OFFLOADEDWORK_H
