//===--- KeptAway.h - Where a coroutine is sure to be alone -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_KEPTAWAY_H
#define ASYNC_TIDY_PATHS_KEPTAWAY_H

#include "async-tidy/models/ModelIndex.h"
#include "async-tidy/paths/FactFlow.h"

namespace async_tidy {

/// The fact that others are kept away from what a coroutine works on: it holds
/// a lock, or has awaited the end of the others' work, as the name of what it
/// awaited says (`co_await Gate.close()`).
class KeptAway : public FactRules {
public:
  KeptAway(const ModelIndex &Known, const clang::ASTContext &AST)
      : Models(Known), Context(AST) {}

  FactChange after(const clang::Stmt &S) const override;

private:
  const ModelIndex &Models;
  const clang::ASTContext &Context;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_KEPTAWAY_H
