//===--- ConcurrentUses.h - Calls that the code overlaps itself -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CONCURRENCY_CONCURRENTUSES_H
#define ASYNC_TIDY_CONCURRENCY_CONCURRENTUSES_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/ExprCXX.h"
#include <optional>

namespace async_tidy {

/// Finds where a translation unit has several calls of one member function on
/// one object in flight at the same time: in what it gives a combinator to
/// call, or in the tasks that it collects for one. That is the code's own word
/// that the object allows it.
class ConcurrentUses {
public:
  ConcurrentUses(const clang::ASTContext &AST, const ModelIndex &Known,
                 Awaitables &Types)
      : Context(AST), Models(Known), Awaitable(Types) {}

  /// The first such call of \p Callee, or null.
  const clang::CallExpr *of(const clang::FunctionDecl &Callee);

private:
  class Collector;
  using Uses =
      llvm::DenseMap<const clang::FunctionDecl *, const clang::CallExpr *>;

  const clang::ASTContext &Context;
  const ModelIndex &Models;
  Awaitables &Awaitable;
  /// Collected when first asked for.
  std::optional<Uses> Found;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CONCURRENCY_CONCURRENTUSES_H
