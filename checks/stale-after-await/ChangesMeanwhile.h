//===--- ChangesMeanwhile.h - What others change ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_CHANGESMEANWHILE_H
#define ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_CHANGESMEANWHILE_H

#include "async-tidy/common/Analysis.h"
#include "async-tidy/paths/Readiness.h"
#include "async-tidy/paths/StaleValues.h"
#include "async-tidy/program/SharedChanges.h"

namespace async_tidy {

/// What others may change while a coroutine of the unit is suspended.
class ChangesMeanwhile {
public:
  explicit ChangesMeanwhile(Analysis &Engines) : Unit(Engines) {}

  /// The change that is most likely to harm what \p Held, which \p Body holds,
  /// refers to, or null.
  const SharedChange *dangerFor(const HeldElement &Held,
                                const FunctionBody &Body);
  /// What else writes what \p Update does, or null.
  const SharedChange *writeBeside(const LateUpdate &Update,
                                  const FunctionBody &Body);
  /// What \p Function does to the elements of \p Member, one of its object, or
  /// null.
  const SharedChange *changeIn(const clang::FunctionDecl &Function,
                               const clang::FieldDecl &Member);
  /// Whether whoever calls \p Body keeps others away while it runs.
  bool isCalledAlone(const FunctionBody &Body);

private:
  const SharedChanges &changes();
  bool harms(const SharedChange &Change, const HeldElement &Held,
             const FunctionBody &Body);
  bool addsItsOwn(const HeldElement &Held, const FunctionBody &Body);
  bool isOfEmpty(const SharedChange &Change, const clang::ValueDecl &Container);
  bool dependsOnCall(const clang::Expr &E, const FunctionBody &Body);

  Analysis &Unit;
  // All found out when they are first asked for.
  std::optional<SharedChanges> Changes;
  /// The calls of a function, each a run of its code.
  std::map<const FunctionBody *, std::unique_ptr<RepeatedCode>> Calls;
  /// Where a function knows that a container is empty.
  std::map<std::pair<const clang::FunctionDecl *, const clang::ValueDecl *>,
           std::unique_ptr<FactFlow>>
      Empty;
  std::map<const FunctionBody *, bool> CalledAlone;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_STALE_AFTER_AWAIT_CHANGESMEANWHILE_H
