//===--- AwaitedUses.h - Functions that are only awaited --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_REDUNDANT_COROUTINE_AWAITEDUSES_H
#define ASYNC_TIDY_CHECKS_REDUNDANT_COROUTINE_AWAITEDUSES_H

#include "clang/AST/Decl.h"
#include "llvm/ADT/DenseMap.h"

namespace async_tidy {

/// Counts how the functions of a translation unit are used.
class AwaitedUses {
public:
  explicit AwaitedUses(clang::ASTContext &Context);

  /// Whether the unit mentions \p Function, and each time to call it and await
  /// what it returns on the spot.
  bool areAll(const clang::FunctionDecl &Function) const;

private:
  friend class UseCounter;

  struct Counts {
    unsigned Mentions = 0;
    unsigned Awaited = 0;
  };
  llvm::DenseMap<const clang::FunctionDecl *, Counts> Uses;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_REDUNDANT_COROUTINE_AWAITEDUSES_H
