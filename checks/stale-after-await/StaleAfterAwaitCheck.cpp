//===--- StaleAfterAwaitCheck.cpp - What an await outdates ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StaleAfterAwaitCheck.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/paths/KeptAway.h"
#include "async-tidy/paths/KnownEmpty.h"
#include "async-tidy/syntax/CalleeName.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

void StaleAfterAwaitCheck::startUnit(ArrayRef<const FunctionDecl *> Seen) {
  Definitions.assign(Seen.begin(), Seen.end());
  Changes.reset();
}

/// Who changes what in this unit, found out when it is first asked.
const SharedChanges &StaleAfterAwaitCheck::changes() {
  if (!Changes)
    Changes.emplace(
        Definitions,
        [this](const FunctionDecl &Function) -> const FunctionBody & {
          return analysis().bodyOf(Function);
        },
        context(), analysis().models(), analysis().awaitables());
  return *Changes;
}

/// Whether \p E differs with what the coroutine \p Body is called with, so that
/// several of its calls are at work at the same time.
static bool dependsOnCall(const Expr &E, const FunctionBody &Body,
                          const ASTContext &Context) {
  const auto Parameters = Body.function().parameters();
  return RepeatedCode(writtenBody(Body.function()),
                      SmallVector<const ValueDecl *, 4>(Parameters.begin(),
                                                        Parameters.end()),
                      Context)
      .variesWithRun(E);
}

/// The change that is most likely to harm what \p Held refers to, or null.
const SharedChange *StaleAfterAwaitCheck::dangerFor(const HeldElement &Held,
                                                    const FunctionBody &Body) {
  auto Harms = [&](const SharedChange *Change) {
    return Change->Kind &&
           !hasMember(Convention::Concurrent, *Held.Container.Class,
                      analysis().models()) &&
           invalidates(*Change->Kind, Held.Kind, *Held.Container.Class,
                       context()) &&
           !FactFlow(analysis().graphOf(*Change->By),
                     KnownEmpty(*Held.Container.Name))
                .holdsBefore(*Change->Where);
  };
  const SharedChange *Found = nullptr;
  for (const SharedChange *Change :
       changes().changesBeside(Body.function(), Held.Container))
    if (Harms(Change) && (!Found || (Found->Kind != ContainerChange::Erases &&
                                     Change->Kind == ContainerChange::Erases)))
      Found = Change;
  if (Found || Held.Loop || Held.Container.By == Reach::Local ||
      !dependsOnCall(*Held.Lookup, Body, context()))
    return Found;
  // Another run of the same coroutine.
  for (const SharedChange *Change :
       changes().changesBy(Body.function(), Held.Container))
    if (Harms(Change) && Change->Kind != ContainerChange::Replaces)
      return Change;
  return nullptr;
}

/// Whether whoever calls \p Body keeps others away while it runs.
bool StaleAfterAwaitCheck::isCalledAlone(const FunctionBody &Body) {
  const KeptAway Rules(analysis().models(), context());
  return changes().calls().holdsOfCallsTo(
      Body.function(), [&](const FunctionDecl &By, const Expr &Where) {
        return FactFlow(analysis().graphOf(By), Rules).holdsBefore(Where);
      });
}

/// How a message speaks of \p Function, which runs beside \p Body.
static std::string nameFor(const FunctionDecl &Function,
                           const FunctionBody &Body) {
  if (&Function == &Body.function())
    return "another run of this coroutine";
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  if (Method && Method->getParent()->isLambda())
    return "a lambda";
  return "'" + Function.getNameAsString() + "'";
}

/// What a change of \p Kind does to what somebody refers to.
static StringRef effectOf(ContainerChange Kind, ElementHandle Handle) {
  switch (Kind) {
  case ContainerChange::Erases:
    return "may have erased the element";
  case ContainerChange::Replaces:
    return "may have replaced the elements";
  case ContainerChange::Adds:
  case ContainerChange::AddsAtEnd:
    return Handle == ElementHandle::Iterator
               ? "may have invalidated iterators by adding elements"
               : "may have moved the element by adding others";
  }
  llvm_unreachable("covered switch");
}

void StaleAfterAwaitCheck::noteSuspensions(
    ArrayRef<const CoawaitExpr *> Suspensions) {
  for (const CoawaitExpr *Await : Suspensions)
    diag(Await->getKeywordLoc(), "the coroutine is suspended here",
         DiagnosticIDs::Note);
}

void StaleAfterAwaitCheck::noteChange(const SharedChange &Change,
                                      const FunctionBody &Body) {
  diag(Change.Where->getExprLoc(), "%0 changes %1 here", DiagnosticIDs::Note)
      << nameFor(*Change.By, Body) << Change.Object.Name;
}

/// Returns whether there is something to report.
bool StaleAfterAwaitCheck::checkElement(const HeldElement &Held,
                                        const FunctionBody &Body,
                                        const StaleValues &Values) {
  const SharedChange *Danger = dangerFor(Held, Body);
  const std::optional<StaleUse> Use =
      Danger ? Values.firstStaleUse(Held) : std::nullopt;
  if (!Use || isCalledAlone(Body))
    return false;
  const SourceLocation Location =
      Held.Loop ? Held.Loop->getForLoc() : Use->Where->getExprLoc();
  if (context().getSourceManager().isInSystemMacro(Location))
    return false;
  report(Location, [=, this, &Body] {
    const std::string Who = nameFor(*Danger->By, Body);
    const StringRef Effect = effectOf(*Danger->Kind, Held.Kind);
    if (Held.Loop)
      diag(Location, "this loop goes on in %0 after the coroutine was "
                     "suspended, and %1 %2 in the meantime")
          << Held.Container.Name << Who << Effect;
    else
      diag(Location, "%0 was obtained from %1 before the coroutine was "
                     "suspended, and %2 %3 in the meantime")
          << cast<DeclRefExpr>(Use->Where)->getDecl() << Held.Container.Name
          << Who << Effect;
    if (!Held.Loop)
      diag(Held.Lookup->getExprLoc(), "it was obtained here",
           DiagnosticIDs::Note);
    noteSuspensions(Use->Suspensions);
    noteChange(*Danger, Body);
    diag(Location,
         Held.Loop
             ? "iterate over a copy, or look up each element again after "
               "the await"
             : "look up the element again after the await, or keep a copy",
         DiagnosticIDs::Note);
  });
  return true;
}

void StaleAfterAwaitCheck::checkElements(const FunctionBody &Body,
                                         const StaleValues &Values) {
  // What goes wrong with the variable of a loop, goes wrong with the loop.
  llvm::SmallPtrSet<const VarDecl *, 4> Done;
  for (const HeldElement &Held : elementsHeldBy(Body, context()))
    if (!Done.contains(Held.Variable) && checkElement(Held, Body, Values) &&
        Held.Loop)
      Done.insert(Held.Loop->getLoopVariable());
}

void StaleAfterAwaitCheck::checkUpdate(const LateUpdate &Update,
                                       const FunctionBody &Body) {
  auto IsWrite = [](const SharedChange *Change) { return !Change->Kind; };
  auto Beside = changes().changesBeside(Body.function(), Update.Object);
  auto Found = llvm::find_if(Beside, IsWrite);
  const SharedChange *Other = Found == Beside.end() ? nullptr : *Found;
  if (!Other && Update.Object.By != Reach::Local &&
      dependsOnCall(*Update.Write, Body, context())) {
    auto Own = changes().changesBy(Body.function(), Update.Object);
    auto Itself = llvm::find_if(Own, IsWrite);
    Other = Itself == Own.end() ? nullptr : *Itself;
  }
  const SourceLocation Location = Update.Write->getExprLoc();
  if (!Other || context().getSourceManager().isInSystemMacro(Location) ||
      isCalledAlone(Body))
    return;
  report(Location, [=, this, &Body] {
    diag(Location, "%0 is written with a value from before the coroutine was "
                   "suspended, so that what %1 writes in the meantime is lost")
        << Update.Object.Name << nameFor(*Other->By, Body);
    diag(Update.Read->getExprLoc(), "it was read here", DiagnosticIDs::Note);
    noteSuspensions(Update.Suspensions);
    noteChange(*Other, Body);
    diag(Location, "await first, and then read and write %0",
         DiagnosticIDs::Note)
        << Update.Object.Name;
  });
}

/// The variable of a thread that \p Variable, a reference or a pointer, refers
/// to, or null.
static const VarDecl *threadLocalBehind(const VarDecl &Variable) {
  const Expr *Init = Variable.getInit();
  if (!Init)
    return nullptr;
  const Expr *E = Init->IgnoreParenCasts()->IgnoreImplicit();
  const auto *Address = dyn_cast<UnaryOperator>(E);
  // The value of a pointer that is local to a thread is a value as any other.
  if (!Variable.getType()->isReferenceType() &&
      !(Address && Address->getOpcode() == UO_AddrOf))
    return nullptr;
  if (Address)
    E = Address->getSubExpr()->IgnoreParenCasts();
  // A part of an object belongs to the thread as well.
  while (const auto *Member = dyn_cast<MemberExpr>(E)) {
    if (Member->isArrow())
      return nullptr;
    E = Member->getBase()->IgnoreParenCasts();
  }
  const auto *Object = dyn_cast_or_null<VarDecl>(nameOfObject(*E));
  return Object && Object->getTLSKind() != VarDecl::TLS_None ? Object : nullptr;
}

void StaleAfterAwaitCheck::checkThreadLocals(const FunctionBody &Body,
                                             const StaleValues &Values) {
  for (const VarDecl *Variable : Body.locals()) {
    const VarDecl *Object = threadLocalBehind(*Variable);
    if (!Object)
      continue;
    const std::optional<StaleUse> Use =
        Values.firstStaleUse(*Variable, [&](const CoawaitExpr &Await) {
          return analysis().poolMoves().moveOf(Await, Body) != FactChange::None;
        });
    if (!Use)
      continue;
    const SourceLocation Location = Use->Where->getExprLoc();
    report(Location, [=, this] {
      diag(Location, "%0 refers to the %1 of another thread: the coroutine has "
                     "moved since it was obtained")
          << Variable << Object;
      diag(Variable->getLocation(), "it was obtained here",
           DiagnosticIDs::Note);
      for (const CoawaitExpr *Await : Use->Suspensions)
        diag(Await->getKeywordLoc(), "the coroutine moves here",
             DiagnosticIDs::Note);
      diag(Location, "name the variable again after the await",
           DiagnosticIDs::Note);
    });
  }
}

void StaleAfterAwaitCheck::checkFunction(const FunctionBody &Body) {
  if (!analysis().isAsynchronous(Body) || Body.awaits().empty())
    return;
  const FunctionGraph &Graph = analysis().graphOf(Body.function());
  const StaleValues Values(Body, Graph, context(), analysis().models());
  checkElements(Body, Values);
  for (const LateUpdate &Update : Values.lateUpdates())
    checkUpdate(Update, Body);
  checkThreadLocals(Body, Values);
  for (const LateErrno &Late : lateErrnosIn(Body, Graph, context())) {
    // `errno` is a macro, and where it is used is what matters.
    const SourceLocation Location =
        context().getSourceManager().getExpansionLoc(Late.Read->getExprLoc());
    report(Location, [=, this] {
      diag(Location, "'errno' no longer tells why '%0' failed: the coroutine "
                     "was suspended since, and other code has run")
          << calleeName(*Late.Call);
      diag(Late.Call->getExprLoc(), "'%0' is called here", DiagnosticIDs::Note)
          << calleeName(*Late.Call);
      noteSuspensions(Late.Suspension);
      diag(Location, "copy 'errno' before the await", DiagnosticIDs::Note);
    });
  }
}

} // namespace async_tidy
