//===--- AwaitIndependence.h - Awaits that could overlap --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CONCURRENCY_AWAITINDEPENDENCE_H
#define ASYNC_TIDY_CONCURRENCY_AWAITINDEPENDENCE_H

#include "async-tidy/concurrency/CallIndependence.h"
#include "async-tidy/concurrency/Effects.h"
#include "async-tidy/coroutines/Awaitables.h"
#include <optional>

namespace async_tidy {

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
  /// It goes backwards, so that somebody chose the order.
  Backward,
};

/// Evidence that what one expression awaits, run by run, could be in flight at
/// the same time, or what ties the runs together.
struct AwaitVerdict {
  std::optional<Evidence> Why;
  /// The call that makes what is awaited; null for StoredTask.
  const clang::CallExpr *Call = nullptr;
  /// The calls that were shown to leave each other alone.
  llvm::SmallVector<const clang::CallExpr *, 2> Judged;
  Exemption Against = Exemption::SharedObject;
  /// The functions of other units whose bodies count, too.
  FunctionsElsewhere Elsewhere;

  AwaitVerdict(Exemption Tie) : Against(Tie) {}
  AwaitVerdict(Evidence WithoutCall) : Why(WithoutCall) {}
  /// \p Shown has evidence.
  AwaitVerdict(const CallVerdict &Shown, const clang::CallExpr &Of);

  /// Joins in \p Other, of which this one is as sure as of the less certain.
  void join(const AwaitVerdict &Other);
};

/// Judges what repeated code awaits in one place.
class AwaitIndependence {
public:
  AwaitIndependence(const ModelIndex &Known, Awaitables &Types,
                    CallIndependence &OfCalls)
      : Models(Known), Awaitable(Types), Calls(OfCalls) {}

  /// Judges \p Awaited, the operand of an await in \p Region. \p All are the
  /// effects of the code.
  AwaitVerdict judge(const clang::Expr &Awaited, const RepeatedCode &Region,
                     const Effects &All);

private:
  AwaitVerdict judgeCall(const clang::CallExpr &Call,
                         const RepeatedCode &Region);

  const ModelIndex &Models;
  Awaitables &Awaitable;
  CallIndependence &Calls;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CONCURRENCY_AWAITINDEPENDENCE_H
