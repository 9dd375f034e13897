//===--- LoopIndependence.h - Loops whose awaits could overlap --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CONCURRENCY_LOOPINDEPENDENCE_H
#define ASYNC_TIDY_CONCURRENCY_LOOPINDEPENDENCE_H

#include "async-tidy/concurrency/AwaitIndependence.h"
#include "async-tidy/concurrency/Effects.h"
#include "async-tidy/concurrency/GivenAway.h"
#include "async-tidy/concurrency/LoopForm.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/paths/ControlFlow.h"
#include <optional>

namespace async_tidy {

/// One await of a loop whose iterations are independent.
struct IndependentAwait {
  /// The `co_await`, or what a function returns to be awaited.
  const clang::Expr *Where;
  /// The call that makes what is awaited; null for StoredTask.
  const clang::CallExpr *Call;
  Evidence Why;
  /// The functions of other units whose bodies count, too.
  FunctionsElsewhere Elsewhere;

  clang::SourceLocation location() const;
};

/// What is known of one loop.
struct LoopVerdict {
  /// What it awaits, if its iterations are independent; else nothing.
  std::vector<IndependentAwait> Awaits;
  /// How sure that is: as sure as of the least certain await.
  Confidence Level = Confidence::Body;
  /// Why it is left alone, if it is.
  std::optional<Exemption> Why;
};

/// Shows that the iterations of a loop do not depend on each other, so that
/// what they await could be in flight at the same time. Where nothing shows
/// it, the answer is no.
///
/// A function that is called for each element of a range is judged as the body
/// of a loop.
class LoopIndependence {
public:
  LoopIndependence(const FunctionBody &Function, const FunctionGraph &Paths,
                   const clang::ASTContext &AST, const ModelIndex &Known,
                   Awaitables &Types, BodyOverlap &Overlaps,
                   ConcurrentUses &Uses)
      : Body(Function), Context(AST), Models(Known), Awaitable(Types),
        Forms(Function.function(), Known, AST), Bodies(Overlaps),
        Calls(AST, Known, Overlaps, Uses), Judge(Known, Types, Calls),
        Graph(Paths), Flow(Paths), Away(Function.function(), AST) {}

  /// The loops of the function that await, those outside first.
  std::vector<const clang::Stmt *> awaitingLoops() const;

  LoopVerdict judge(const clang::Stmt &Loop);

  /// Judges the function, which is called for each element of a range: what it
  /// returns is awaited before the next call.
  LoopVerdict judgeRepeated();

private:
  struct Case;

  /// Where something is awaited, and what.
  using AwaitedParts =
      llvm::SmallVector<std::pair<const clang::Expr *, const clang::Expr *>, 2>;

  LoopVerdict judge(const LoopForm &Form, const clang::Stmt *Loop);
  AwaitedParts awaitedIn(const Case &Of);
  std::optional<Exemption> judgeExits(const Case &Of);
  std::optional<Exemption> judgeEffects(const Case &Of);
  bool isHarmless(const Effect &Found, const Case &Of);
  bool isOverwrittenFirst(const clang::ValueDecl *Variable, const Case &Of);
  bool isFlag(const clang::ValueDecl *Variable, const Case &Of) const;
  bool looksIntoCache(const Case &Of) const;
  bool holdsGuard(const Case &Of);
  bool startsByHand(const clang::Expr &Task) const;
  bool worksOffQueue(const clang::Stmt *Loop) const;

  const FunctionBody &Body;
  const clang::ASTContext &Context;
  const ModelIndex &Models;
  Awaitables &Awaitable;
  const AwaitForms Forms;
  BodyOverlap &Bodies;
  CallIndependence Calls;
  AwaitIndependence Judge;
  const FunctionGraph &Graph;
  ControlFlow Flow;
  GivenAway Away;
  /// The variables that are guards; found when they are first asked for.
  std::optional<llvm::SmallVector<const clang::VarDecl *, 2>> Guards;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CONCURRENCY_LOOPINDEPENDENCE_H
