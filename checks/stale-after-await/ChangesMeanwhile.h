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
#include "async-tidy/objects/Marks.h"
#include "async-tidy/paths/Readiness.h"
#include "async-tidy/paths/StaleValues.h"
#include "async-tidy/program/SharedChanges.h"

namespace async_tidy {

/// What may harm what a coroutine refers to while it is suspended.
struct Danger {
  const SharedChange *Change;
  /// The argument by which the coroutine is given the container, if one of its
  /// parameters refers to it; else null.
  const clang::Expr *Given = nullptr;
  /// Nothing is seen by which whoever makes the change tells the coroutine, and
  /// nothing suggests that it is made between two runs.
  bool IsShown = false;

  /// Whether it is more than a guess. Who gives a coroutine a part of an object
  /// may keep others from the whole.
  bool isProven() const { return IsShown && !Given; }
};

/// What others may change while a coroutine of the unit is suspended.
class ChangesMeanwhile {
public:
  explicit ChangesMeanwhile(Analysis &Engines) : Unit(Engines) {}

  /// The change that is most likely to harm what \p Held, which \p Body holds,
  /// refers to. None of those whom a lock keeps away, all of \p Keepers, are
  /// counted.
  std::optional<Danger> dangerFor(const HeldElement &Held,
                                  const FunctionBody &Body,
                                  llvm::ArrayRef<Keeper> Keepers = {});
  /// What else writes what \p Update does, or null.
  const SharedChange *writeBeside(const LateUpdate &Update,
                                  const FunctionBody &Body);
  /// What \p Definition does to the elements of \p Buffer, or null: itself, or
  /// by way of functions that it calls on its own object, which \p Depth
  /// counts.
  const SharedChange *changeIn(const clang::FunctionDecl &Definition,
                               const SharedObject &Buffer, unsigned Depth = 0);
  /// Whether whoever calls \p Body keeps others away while it runs.
  bool isCalledAlone(const FunctionBody &Body);

private:
  const SharedChanges &changes();
  const SharedChange *harmTo(const HeldElement &Held, const FunctionBody &Body,
                             llvm::ArrayRef<Keeper> Keepers);
  bool waitsFor(const clang::FunctionDecl &By, const Keeper &Held);
  std::vector<std::pair<SharedObject, const clang::Expr *>>
  givenAs(const clang::ParmVarDecl &Parameter, const FunctionBody &Body);
  Marks marksOf(const HeldElement &Held, const FunctionBody &Body);
  bool harms(const SharedChange &Change, const HeldElement &Held,
             const Marks &Set);
  bool isOfOther(const SharedChange &Change, const HeldElement &Held);
  bool isAsked(const Marks &Set, const SharedChange &Change);
  bool isToldOf(const SharedChange &Change, const FunctionBody &Body);
  bool isAfterEnd(const SharedChange &Change);
  bool addsItsOwn(const HeldElement &Held, const clang::FunctionDecl &By);
  bool takesOwn(const SharedChange &Change, const HeldElement &Held);
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
