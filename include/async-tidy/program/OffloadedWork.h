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

/// Tells which coroutines only run where another one sends them that awaits
/// them meanwhile, on a pool that may be there for calls that block:
/// `co_await co_spawn(Pool, read(Path), use_awaitable)`.
class OffloadedWork {
public:
  /// Looks at all calls in \p Definitions once.
  OffloadedWork(llvm::ArrayRef<const clang::FunctionDecl *> Definitions,
                const BodyProvider &BodyOf, const ModelIndex &Models);

  /// Whether all calls of \p Coroutine are such, and there is one, or it is a
  /// lambda that is sent.
  bool isAll(const clang::FunctionDecl &Coroutine) const;

private:
  /// How often a function is called, and sent to a pool as the task of a call
  /// and as a lambda.
  struct Uses {
    unsigned Calls = 0;
    unsigned Sent = 0;
    unsigned Lambdas = 0;
  };
  llvm::DenseMap<const clang::FunctionDecl *, Uses> UsesOf;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_OFFLOADEDWORK_H
