//===--- NeighborAwaits.h - Awaits that follow each other -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CONCURRENCY_NEIGHBORAWAITS_H
#define ASYNC_TIDY_CONCURRENCY_NEIGHBORAWAITS_H

#include "async-tidy/concurrency/CallIndependence.h"
#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/paths/FunctionGraph.h"
#include <vector>

namespace async_tidy {

/// One of several awaits that do not depend on each other.
struct NeighborAwait {
  const clang::CoawaitExpr *Await;
  /// The call that makes what is awaited.
  const clang::CallExpr *Call;
  Evidence Why;
  /// The functions of other units whose bodies count, too.
  FunctionsElsewhere Elsewhere = {};
};

/// Awaits in neighboring statements of which none needs another: no result of
/// one flows into another, and none may change what another works on.
struct NeighborGroup {
  std::vector<NeighborAwait> Awaits;
  Confidence Level = Confidence::Body;
};

/// Finds the groups of neighboring awaits in one function. A group ends at
/// anything else that has an effect, and at each branch.
class NeighborAwaits {
public:
  NeighborAwaits(const FunctionBody &Function, const GraphProvider &Graphs,
                 const clang::ASTContext &AST, const ModelIndex &Known,
                 Awaitables &Types, BodyOverlap &Bodies, ConcurrentUses &Uses)
      : Body(Function), GraphOf(Graphs), Context(AST), Awaitable(Types),
        Forms(Function.function(), Known, AST),
        Calls(AST, Known, Bodies, Uses) {}

  std::vector<NeighborGroup> groups();

private:
  struct Candidate;

  void visit(const clang::Stmt &S, std::vector<NeighborGroup> &Into);
  void visitBlock(const clang::CompoundStmt &Block,
                  std::vector<NeighborGroup> &Into);
  std::optional<Candidate> candidateOf(const clang::Stmt &S);
  bool isHarmless(const clang::Stmt &S) const;
  std::optional<Confidence> judgePair(Candidate &First, Candidate &Second);

  const FunctionBody &Body;
  const GraphProvider &GraphOf;
  const clang::ASTContext &Context;
  Awaitables &Awaitable;
  const AwaitForms Forms;
  CallIndependence Calls;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CONCURRENCY_NEIGHBORAWAITS_H
