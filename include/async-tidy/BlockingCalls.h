//===--- BlockingCalls.h - What a call blocks on, through functions -*- C++
//-*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_BLOCKINGCALLS_H
#define ASYNC_TIDY_BLOCKINGCALLS_H

#include "async-tidy/Awaitables.h"
#include "async-tidy/FunctionBody.h"
#include "async-tidy/ModelIndex.h"
#include "llvm/ADT/DenseMap.h"
#include <functional>
#include <optional>
#include <vector>

namespace async_tidy {

/// A call that blocks the thread, and the way to it.
struct BlockingCall {
  /// The call that blocks.
  const clang::Expr *Call;
  /// What is known of what it calls.
  Known<FunctionFact> Callee;
  /// The calls that lead to it from the body of the function that was asked
  /// about, the blocking one last; empty if that is the one asked about.
  std::vector<const clang::Expr *> Through;
};

/// Tells which calls block: those of functions that are known to, and those of
/// ordinary functions whose body leads to one. Each function of the translation
/// unit is summarized once, when it is first asked for.
///
/// Only what such a function does unconditionally counts, and only what is
/// seen: a function without a visible body, a virtual call and a body in a
/// system header block on nothing.
class BlockingCalls {
public:
  using BodyProvider =
      std::function<const FunctionBody &(const clang::FunctionDecl &)>;

  /// \p Categories is a set: bit N stands for BlockingCategory(N).
  BlockingCalls(const clang::ASTContext &AST, const ModelIndex &Known,
                Awaitables &Types, BodyProvider Bodies, unsigned Categories)
      : Context(AST), Models(Known), Awaitable(Types),
        BodyOf(std::move(Bodies)), Categories(Categories) {}

  /// What \p Site, a call that \p Body makes, blocks on, if on anything.
  std::optional<BlockingCall> of(const CallSite &Site,
                                 const FunctionBody &Body);

private:
  Known<FunctionFact> blockerOf(const CallSite &Site, const FunctionBody &Body);
  std::optional<BlockingCall> firstIn(const clang::FunctionDecl &Function);
  bool blocks(const clang::Expr &Call, const FunctionFact &Fact,
              const FunctionBody &Body) const;
  bool mayKnowReady(const clang::Expr &Call, const FunctionBody &Body) const;

  const clang::ASTContext &Context;
  const ModelIndex &Models;
  Awaitables &Awaitable;
  BodyProvider BodyOf;
  const unsigned Categories;
  llvm::DenseMap<const clang::FunctionDecl *, std::optional<BlockingCall>>
      Summaries;
};

/// The arguments of \p Call, a CallExpr or a CXXConstructExpr, without the
/// object of a function object.
llvm::ArrayRef<const clang::Expr *> argumentsOf(const clang::Expr &Call);

} // namespace async_tidy

#endif // ASYNC_TIDY_BLOCKINGCALLS_H
