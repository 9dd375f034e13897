//===--- ChangesMeanwhile.cpp - What others change ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChangesMeanwhile.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/objects/ElementMarks.h"
#include "async-tidy/paths/KeptAway.h"
#include "async-tidy/paths/KnownEmpty.h"

using namespace clang;

namespace async_tidy {

const SharedChanges &ChangesMeanwhile::changes() {
  if (!Changes)
    Changes.emplace(Unit.functions().all(), Unit.bodies(), Unit.context(),
                    Unit.models(), Unit.awaitables());
  return *Changes;
}

/// Whether \p E differs with what the coroutine \p Body is called with, so that
/// several of its calls are at work at the same time.
bool ChangesMeanwhile::dependsOnCall(const Expr &E, const FunctionBody &Body) {
  const auto Parameters = Body.function().parameters();
  const auto [Known, IsNew] = Calls.try_emplace(&Body);
  if (IsNew)
    Known->second = std::make_unique<RepeatedCode>(
        writtenBody(Body.function()),
        SmallVector<const ValueDecl *, 4>(Parameters.begin(), Parameters.end()),
        Unit.context());
  return Known->second->variesWithRun(E);
}

/// Whether \p Change is made where its container is known to be empty.
bool ChangesMeanwhile::isOfEmpty(const SharedChange &Change,
                                 const ValueDecl &Container) {
  const auto [Known, IsNew] = Empty.try_emplace({Change.By, &Container});
  if (IsNew)
    Known->second = std::make_unique<FactFlow>(Unit.graphOf(*Change.By),
                                               KnownEmpty(Container));
  return Known->second->holdsBefore(*Change.Where);
}

static bool adds(const SharedChange &Change) {
  return Change.Kind == ContainerChange::Adds ||
         Change.Kind == ContainerChange::AddsAtEnd;
}

/// Whether each run of the coroutine \p Body adds elements to what \p Held
/// refers into: then it is made to run more than once.
bool ChangesMeanwhile::addsItsOwn(const HeldElement &Held,
                                  const FunctionBody &Body) {
  return llvm::any_of(changes().changesBy(Body.function(), Held.Container),
                      [](const SharedChange *Change) { return adds(*Change); });
}

/// Whether \p Change may leave \p Held without what it refers to. Who looks at
/// a mark that \p Body sets leaves the element alone.
bool ChangesMeanwhile::harms(const SharedChange &Change,
                             const HeldElement &Held,
                             const FunctionBody &Body) {
  return Change.Kind &&
         !hasMember(Convention::Concurrent, *Held.Container.Class,
                    Unit.models()) &&
         invalidates(*Change.Kind, Held.Kind, *Held.Container.Class,
                     Unit.context()) &&
         !isOfEmpty(Change, *Held.Container.Name) &&
         !ElementMarks(
              *Held.Variable,
              Unit.graphOf(Body.function()).statementsWith(*Held.Variable),
              Unit.context())
              .areAskedIn(*Change.By);
}

const SharedChange *ChangesMeanwhile::dangerFor(const HeldElement &Held,
                                                const FunctionBody &Body) {
  const SharedChange *Found = nullptr;
  for (const SharedChange *Change :
       changes().changesBeside(Body.function(), Held.Container))
    if (harms(*Change, Held, Body) &&
        (!Found || (Found->Kind != ContainerChange::Erases &&
                    Change->Kind == ContainerChange::Erases)))
      Found = Change;
  if (Found || Held.Loop || Held.Container.By == Reach::Local ||
      !(dependsOnCall(*Held.Lookup, Body) || addsItsOwn(Held, Body)))
    return Found;
  // Another run of the same coroutine.
  for (const SharedChange *Change :
       changes().changesBy(Body.function(), Held.Container))
    if (harms(*Change, Held, Body) && Change->Kind != ContainerChange::Replaces)
      return Change;
  return nullptr;
}

const SharedChange *ChangesMeanwhile::writeBeside(const LateUpdate &Update,
                                                  const FunctionBody &Body) {
  auto FirstWrite =
      [](ArrayRef<const SharedChange *> All) -> const SharedChange * {
    const auto *const Found = llvm::find_if(
        All, [](const SharedChange *Change) { return !Change->Kind; });
    return Found == All.end() ? nullptr : *Found;
  };
  if (const SharedChange *Other =
          FirstWrite(changes().changesBeside(Body.function(), Update.Object)))
    return Other;
  // Another run of the same coroutine.
  return Update.Object.By != Reach::Local && dependsOnCall(*Update.Write, Body)
             ? FirstWrite(changes().changesBy(Body.function(), Update.Object))
             : nullptr;
}

const SharedChange *ChangesMeanwhile::changeIn(const FunctionDecl &Function,
                                               const FieldDecl &Member) {
  const FunctionDecl *Definition = Function.getDefinition();
  if (!Definition)
    return nullptr;
  const SharedObject Buffer{&Member, nullptr, Reach::This,
                            Member.getType()->getAsCXXRecordDecl()};
  for (const SharedChange *Change : changes().changesBy(*Definition, Buffer))
    if (Change->Kind)
      return Change;
  return nullptr;
}

bool ChangesMeanwhile::isCalledAlone(const FunctionBody &Body) {
  const auto [Known, IsNew] = CalledAlone.try_emplace(&Body, false);
  if (!IsNew)
    return Known->second;
  const KeptAway Rules(Unit.models(), Unit.context());
  return Known->second = changes().calls().holdsOfCallsTo(
             Body.function(), [&](const FunctionDecl &By, const Expr &Where) {
               return FactFlow(Unit.graphOf(By), Rules).holdsBefore(Where);
             });
}

} // namespace async_tidy
