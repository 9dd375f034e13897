//===--- LoopIndependence.h - Loops whose awaits could overlap ----*- C++
//-*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LOOPINDEPENDENCE_H
#define ASYNC_TIDY_LOOPINDEPENDENCE_H

#include "async-tidy/Awaitables.h"
#include "async-tidy/CallIndependence.h"
#include "async-tidy/ControlFlow.h"
#include "async-tidy/Effects.h"
#include "async-tidy/FunctionBody.h"
#include "async-tidy/LoopForm.h"
#include <optional>

namespace async_tidy {

/// One await of a loop whose iterations are independent.
struct IndependentAwait {
  const clang::CoawaitExpr *Await;
  /// The call that makes what is awaited; null for StoredTask.
  const clang::CallExpr *Call;
  Evidence Why;
};

/// What ties the iterations of a loop together, or makes overlapping them
/// pointless.
enum class Exemption {
  /// Its header awaits, or its elements come from a generator.
  AwaitingHeader,
  /// What one iteration leaves behind flows into a later one.
  CarriedValue,
  /// Whether it is left depends on what was awaited.
  DependentExit,
  /// The awaited calls share an object that they may change, or their order
  /// matters.
  SharedObject,
  /// It paces itself, or awaits what is no task: a lock, an executor.
  Pacing,
  /// Nothing shows that it ends.
  NoFiniteRange,
  /// It yields, or holds a guard.
  YieldOrGuard,
  /// What it awaits runs already, or is a combination of tasks.
  RunsAlready,
  /// It writes other state that outlives the iteration.
  SharedState,
  /// It awaits at most once, or only what no earlier iteration has stored.
  AtMostOnce,
  /// It awaits the same in each iteration.
  SameCall,
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
class LoopIndependence {
public:
  LoopIndependence(const FunctionBody &Function, const clang::ASTContext &AST,
                   const ModelIndex &Known, Awaitables &Types)
      : Body(Function), Context(AST), Models(Known), Awaitable(Types),
        Calls(AST, Known, Types), Flow(Function.function()) {}

  /// The loops of the function that await, those outside first.
  std::vector<const clang::Stmt *> awaitingLoops() const;

  LoopVerdict judge(const clang::Stmt &Loop);

private:
  struct Case;
  struct AwaitVerdict;

  AwaitVerdict judgeOperand(const clang::Expr &Awaited, const Case &Of);
  AwaitVerdict judgeCall(const clang::CallExpr &Call, const Case &Of);
  std::optional<Exemption> judgeExits(const Case &Of);
  std::optional<Exemption> judgeEffects(const Case &Of);
  bool isHarmless(const Effect &Found, const Case &Of);
  bool isOverwrittenFirst(const clang::ValueDecl *Variable, const Case &Of);
  bool looksIntoCache(const Case &Of) const;
  bool holdsGuard(const Case &Of) const;

  const FunctionBody &Body;
  const clang::ASTContext &Context;
  const ModelIndex &Models;
  Awaitables &Awaitable;
  CallIndependence Calls;
  ControlFlow Flow;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_LOOPINDEPENDENCE_H
