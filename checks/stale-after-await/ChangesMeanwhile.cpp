//===--- ChangesMeanwhile.cpp - What others change ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChangesMeanwhile.h"
#include "async-tidy/coroutines/GuardEvidence.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/paths/ControlFlow.h"
#include "async-tidy/paths/KeptAway.h"
#include "async-tidy/paths/KnownEmpty.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/TimeTypes.h"

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

/// Whether \p Lookup makes the element that it finds, if there is none: the
/// coroutine is the one whose element it is.
static bool makesElement(const Expr &Lookup, const ASTContext &Context) {
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(
      calleeOf(*Lookup.IgnoreUnlessSpelledInSource()));
  return Method && changeOf(*Method, Context) == ContainerChange::Adds;
}

/// Whether \p Change moves elements of a \p Class that it does not remove.
static bool moves(const SharedChange &Change, const CXXRecordDecl &Class,
                  const ASTContext &Context) {
  return adds(Change) || invalidates(ContainerChange::Adds,
                                     ElementHandle::Reference, Class, Context);
}

/// Whether \p By adds elements to what \p Held refers into whenever it runs: a
/// coroutine that does is made to run more than once.
bool ChangesMeanwhile::addsItsOwn(const HeldElement &Held,
                                  const FunctionDecl &By) {
  return llvm::any_of(changes().changesBy(By, Held.Container),
                      [](const SharedChange *Change) { return adds(*Change); });
}

/// Whether \p Held is the element that its coroutine made, and \p Change takes
/// away what its maker made in the same way.
bool ChangesMeanwhile::takesOwn(const SharedChange &Change,
                                const HeldElement &Held) {
  return makesElement(*Held.Lookup, Unit.context()) &&
         !moves(Change, *Held.Container.Class, Unit.context()) &&
         addsItsOwn(Held, *Change.By);
}

/// Whether \p S assigns a number or a time: what is new about the element, but
/// not whether the work is done.
static bool assignsValue(const Stmt &S) {
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&S)) {
    const QualType Type = Assignment->getLHS()->getType();
    return Assignment->getOpcode() == BO_Assign && Type->isArithmeticType() &&
           !Type->isBooleanType();
  }
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&S);
  return Operator && Operator->getOperator() == OO_Equal &&
         isTime(Operator->getArg(0)->getType());
}

/// Whether what \p S writes may tell others that \p Body is at work, or done
/// with it: a value that is assigned when no await follows does not.
static bool mayTell(const Stmt &S, const FunctionBody &Body,
                    const SourceManager &Sources) {
  auto IsBefore = [&](SourceLocation One, SourceLocation Other) {
    return Sources.isBeforeInTranslationUnit(One, Other);
  };
  return !assignsValue(S) ||
         llvm::any_of(Body.awaits(), [&](const AwaitSite &Site) {
           return IsBefore(S.getBeginLoc(), Site.Await->getBeginLoc()) ||
                  (Site.Loop &&
                   !IsBefore(S.getBeginLoc(), Site.Loop->getBeginLoc()) &&
                   !IsBefore(Site.Loop->getEndLoc(), S.getBeginLoc()));
         });
}

/// What \p Body writes for others to see that it works with \p Held.
Marks ChangesMeanwhile::marksOf(const HeldElement &Held,
                                const FunctionBody &Body) {
  Marks Set(Unit.context());
  const SourceManager &Sources = Unit.context().getSourceManager();
  const FunctionBody &User = Held.GivenTo ? Unit.bodyOf(*Held.GivenTo) : Body;
  auto CountsIn = [&](const FunctionBody &In) {
    return [&](const Stmt &S) { return mayTell(S, In, Sources); };
  };
  if (Held.Variable) {
    SmallVector<const Stmt *> Uses(
        Unit.graphOf(User.function()).statementsWith(*Held.Variable));
    llvm::erase_if(
        Uses, [&](const Stmt *Use) { return !mayTell(*Use, User, Sources); });
    Set.addOfElement(*Held.Variable, Uses);
  } else
    Set.addOfObject(User.function(), *Held.Container.Name, CountsIn(User));
  Set.addOfObject(Body.function(), *Held.Container.Name, CountsIn(Body));
  return Set;
}

/// Whether who makes \p Change, or each function that calls it, asks for
/// \p Set. Who adds an element looks at no other one, unless whether it adds
/// any depends on that.
bool ChangesMeanwhile::isAsked(const Marks &Set, const SharedChange &Change) {
  auto Asks = [&](const FunctionDecl &By, const Expr &Where) {
    return adds(Change)
               ? llvm::any_of(ControlFlow(Unit.graphOf(By)).conditionsOf(Where),
                              [&](const Stmt *Condition) {
                                return Set.areAskedIn(*Condition);
                              })
               : Set.areAskedIn(By);
  };
  return Asks(*Change.By, *Change.Where) ||
         changes().calls().holdsOfCallsTo(*Change.By, Asks);
}

/// Whether who makes \p Change has waited for the end of work before, be it
/// only if there is such work.
bool ChangesMeanwhile::isAfterEnd(const SharedChange &Change) {
  const SourceManager &Sources = Unit.context().getSourceManager();
  const SourceLocation Where = Change.Where->getBeginLoc();
  bool Found = false;
  forEachEvaluated(
      *writtenBody(*Change.By), Unit.context(), [&](const Stmt &S) {
        Found |= awaitsEnd(S, Unit.models()) &&
                 Sources.isBeforeInTranslationUnit(S.getEndLoc(), Where);
      });
  return Found;
}

static bool hasRole(const Expr &Call, MemberRole Role) {
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(
      calleeOf(*Call.IgnoreUnlessSpelledInSource()));
  return Method && hasRole(*Method, Role);
}

/// Whether \p Change is at the other end of the container than \p Held.
static bool isAtOtherEnd(const SharedChange &Change, const HeldElement &Held) {
  return !Held.Loop && ((hasRole(*Change.Where, MemberRole::Last) &&
                         hasRole(*Held.Lookup, MemberRole::First)) ||
                        (hasRole(*Change.Where, MemberRole::First) &&
                         hasRole(*Held.Lookup, MemberRole::Last)));
}

/// Whether \p Change is made to another object than the one that the coroutine
/// was given and \p Held refers into, as far as the unit tells: an ordinary
/// function adds to its own object, and is called on nothing that several can
/// reach. The context of a request is such an object.
bool ChangesMeanwhile::isOfOther(const SharedChange &Change,
                                 const HeldElement &Held) {
  const bool IsPartOfGiven = Held.Container.By == Reach::Given &&
                             Held.Container.Root != Held.Container.Name;
  if (!IsPartOfGiven || !adds(Change) || Change.Object.By != Reach::This ||
      Unit.bodyOf(*Change.By).isCoroutine())
    return false;
  return llvm::none_of(
      changes().calls().callsTo(*Change.By), [&](const CallRoots::Call &Call) {
        const Expr *Object = objectOf(*Call.Where);
        const auto On =
            Object ? SharedObjects(Unit.bodyOf(*Call.By), Unit.context())
                         .of(*Object)
                   : std::nullopt;
        return On && (On->By == Reach::This || On->By == Reach::Global);
      });
}

/// Whether \p Change may leave \p Held without what it refers to. Who looks at
/// \p Set, which tells of the coroutine, leaves the element alone.
bool ChangesMeanwhile::harms(const SharedChange &Change,
                             const HeldElement &Held, const Marks &Set) {
  return Change.Kind &&
         !hasMember(Convention::Concurrent, *Held.Container.Class,
                    Unit.models()) &&
         invalidates(*Change.Kind, Held.Kind, *Held.Container.Class,
                     Unit.context()) &&
         !(Change.Kind == ContainerChange::Erases &&
           isAtOtherEnd(Change, Held)) &&
         !isOfEmpty(Change, *Held.Container.Name) && !isOfOther(Change, Held) &&
         !isAsked(Set, Change);
}

/// Whether \p By waits while \p Held keeps others away, as far as is seen: a
/// lock stops those who use it, or whose callers do.
bool ChangesMeanwhile::waitsFor(const FunctionDecl &By, const Keeper &Held) {
  auto Uses = [&](const FunctionDecl &Function) {
    return llvm::any_of(Held.Locks, [&](const ValueDecl *Lock) {
      return !Unit.graphOf(Function).statementsWith(*Lock).empty();
    });
  };
  return Held.Locks.empty() || Uses(By) ||
         changes().calls().holdsOfCallsTo(
             By, [&](const FunctionDecl &Caller, const Expr &) {
               return Uses(Caller);
             });
}

/// The change that harms what \p Held, of \p Body, refers to, or null. Who
/// removes it does so for sure.
const SharedChange *ChangesMeanwhile::harmTo(const HeldElement &Held,
                                             const FunctionBody &Body,
                                             ArrayRef<Keeper> Keepers) {
  const Marks Set = marksOf(Held, Body);
  const SharedChange *Found = nullptr;
  auto IsFree = [&](const FunctionDecl &By) {
    return llvm::none_of(
        Keepers, [&](const Keeper &Each) { return waitsFor(By, Each); });
  };
  SmallVector<const SharedChange *, 2> Others =
      changes().changesBeside(Body.function(), Held.Container);
  // What a run looks up is its own element more often than not, but a loop has
  // those of all.
  if (Held.Loop)
    llvm::append_range(
        Others, changes().removalsByOtherRuns(Body.function(), Held.Container));
  for (const SharedChange *Change : Others)
    if (IsFree(*Change->By) && harms(*Change, Held, Set) &&
        !takesOwn(*Change, Held) && !isAfterEnd(*Change) &&
        (!Found || (Found->Kind != ContainerChange::Erases &&
                    Change->Kind == ContainerChange::Erases)))
      Found = Change;
  const bool IsShared =
      Held.Container.By == Reach::This || Held.Container.By == Reach::Global;
  // Other runs of the coroutine itself hold the same locks, and what one gives
  // to what it awaits is its own buffer more often than not.
  if (Found || Held.Loop || Held.GivenTo || !IsShared || !Keepers.empty())
    return Found;
  // Another run of the same coroutine removes the element only if it looks up
  // the same one, but may move all others by adding one of its own.
  const bool IsSame = dependsOnCall(*Held.Lookup, Body);
  const bool IsMoved = addsItsOwn(Held, Body.function());
  for (const SharedChange *Change :
       changes().changesBy(Body.function(), Held.Container))
    if (Change->Kind != ContainerChange::Replaces &&
        (IsSame ||
         (IsMoved && moves(*Change, *Held.Container.Class, Unit.context()))) &&
        !takesOwn(*Change, Held) && harms(*Change, Held, Set))
      return Change;
  return nullptr;
}

/// The objects that the calls of \p Body in the unit give as \p Parameter, and
/// how.
std::vector<std::pair<SharedObject, const Expr *>>
ChangesMeanwhile::givenAs(const ParmVarDecl &Parameter,
                          const FunctionBody &Body) {
  std::vector<std::pair<SharedObject, const Expr *>> Found;
  const unsigned Index = Parameter.getFunctionScopeIndex();
  for (const CallRoots::Call &Call :
       changes().calls().callsTo(Body.function())) {
    const FunctionDecl *Callee = calleeOf(*Call.Where);
    const auto Arguments = argumentsOf(*Call.Where);
    if (!Callee || !declaresSameEntity(Callee, &Body.function()) ||
        Index >= Arguments.size())
      continue;
    if (const auto Object = SharedObjects(Unit.bodyOf(*Call.By), Unit.context())
                                .of(*Arguments[Index]))
      Found.push_back({*Object, Arguments[Index]});
  }
  return Found;
}

/// Whether who makes \p Change writes something that \p Body looks at.
bool ChangesMeanwhile::isToldOf(const SharedChange &Change,
                                const FunctionBody &Body) {
  Marks Set(Unit.context());
  Set.addOfObject(*Change.By, *Change.Object.Name);
  return Set.areAskedIn(Body.function());
}

/// Whether \p Held is the object that a member owns and an awaited member
/// function of it works on. Who replaces it does so between two such runs more
/// often than not, and no code of either says that.
static bool isOwnedAtWork(const HeldElement &Held) {
  return Held.GivenTo && Held.Kind == ElementHandle::Owned;
}

std::optional<Danger> ChangesMeanwhile::dangerFor(const HeldElement &Held,
                                                  const FunctionBody &Body,
                                                  ArrayRef<Keeper> Keepers) {
  auto Of = [&](const SharedChange &Change, const Expr *Given) {
    return Danger{&Change, Given,
                  !isToldOf(Change, Body) && !isOwnedAtWork(Held)};
  };
  if (const SharedChange *Change = harmTo(Held, Body, Keepers))
    return Of(*Change, nullptr);
  const auto *Parameter = dyn_cast<ParmVarDecl>(Held.Container.Name);
  if (!Parameter || Held.Container.By != Reach::Given)
    return std::nullopt;
  for (const auto &[Object, Given] : givenAs(*Parameter, Body)) {
    HeldElement There = Held;
    There.Container = Object;
    There.Container.Class = Held.Container.Class;
    if (const SharedChange *Change = harmTo(There, Body, Keepers))
      return Of(*Change, Given);
  }
  return std::nullopt;
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

/// Whether \p Call is one of a member function on the object of the caller.
static bool isOnThis(const Expr &Call) {
  const Expr *Object = objectOf(Call);
  return Object && isa<CXXThisExpr>(Object->IgnoreParenImpCasts());
}

const SharedChange *ChangesMeanwhile::changeIn(const FunctionDecl &Definition,
                                               const SharedObject &Buffer,
                                               unsigned Depth) {
  for (const SharedChange *Change : changes().changesBy(Definition, Buffer))
    if (Change->Kind)
      return Change;
  if (Buffer.By != Reach::This || Depth == 2)
    return nullptr;
  for (const CallSite &Site : Unit.bodyOf(Definition).calls()) {
    const FunctionDecl *Callee =
        isOnThis(*Site.Call) ? calleeOf(*Site.Call) : nullptr;
    const FunctionDecl *Called =
        Callee ? visibleDefinition(*Callee, Unit.context()) : nullptr;
    const SharedChange *Change =
        Called ? changeIn(*Called, Buffer, Depth + 1) : nullptr;
    if (Change)
      return Change;
  }
  return nullptr;
}

bool ChangesMeanwhile::isCalledAlone(const FunctionBody &Body) {
  const auto [Known, IsNew] = CalledAlone.try_emplace(&Body, false);
  if (!IsNew)
    return Known->second;
  return Known->second = changes().calls().holdsOfCallsTo(
             Body.function(), [&](const FunctionDecl &By, const Expr &Where) {
               return KeptAway(Unit.bodyOf(By), Unit.graphOf(By), Unit.models(),
                               Unit.context())
                   .isSure(Where);
             });
}

} // namespace async_tidy
