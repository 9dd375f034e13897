//===--- StaleMessages.cpp - How stale values are told --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StaleMessages.h"
#include "async-tidy/common/Remarks.h"
#include "async-tidy/syntax/CalleeName.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

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

static bool isOfOwner(const HeldElement &Held) {
  return Held.Container.Class &&
         isOwner(*Held.Container.Class, Held.Container.Name->getASTContext());
}

/// What a change of \p Kind does to what \p Held refers to.
static StringRef effectOf(ContainerChange Kind, const HeldElement &Held) {
  switch (Kind) {
  case ContainerChange::Erases:
    return isOfOwner(Held) ? "may have destroyed what it owns"
                           : "may have erased the element";
  case ContainerChange::Replaces:
    return isOfOwner(Held) ? "may have replaced what it owns"
                           : "may have replaced the elements";
  case ContainerChange::Adds:
  case ContainerChange::AddsAtEnd:
    return Held.Kind == ElementHandle::Iterator
               ? "may have invalidated iterators by adding elements"
               : "may have moved the element by adding others";
  }
  llvm_unreachable("covered switch");
}

static void noteSuspensions(tidy::ClangTidyCheck &Check,
                            ArrayRef<const CoawaitExpr *> Suspensions,
                            StringRef Text) {
  for (const CoawaitExpr *Await : Suspensions)
    Check.diag(Await->getKeywordLoc(), Text, DiagnosticIDs::Note);
}

static constexpr StringRef IsSuspended = "the coroutine is suspended here";

static void noteChange(tidy::ClangTidyCheck &Check, const SharedChange &Change,
                       const FunctionBody &Body) {
  Check.diag(Change.Where->getExprLoc(), "%0 changes %1 here",
             DiagnosticIDs::Note)
      << nameFor(*Change.By, Body) << Change.Object.Name;
}

SourceLocation placeOf(const HeldElement &Held, const StaleUse &Use) {
  return Held.Loop ? Held.Loop->getForLoc() : Use.Where->getExprLoc();
}

static StringRef remedyFor(const HeldElement &Held) {
  if (Held.Loop)
    return "iterate over a copy, or look up each element again after the await";
  if (isOfOwner(Held))
    return "ask again after the await whether it is there, or own it as well";
  return "look up the element again after the await, or keep a copy";
}

void tellStale(tidy::ClangTidyCheck &Check, const HeldElement &Held,
               const StaleUse &Use, const Danger &Known,
               const FunctionBody &Body) {
  const SourceLocation Location = placeOf(Held, Use);
  const std::string Who = nameFor(*Known.Change->By, Body);
  const StringRef Effect = effectOf(*Known.Change->Kind, Held);
  if (Held.Loop) {
    Check.diag(Location, "this loop goes on in %0 after the coroutine was "
                         "suspended, and %1 %2 in the meantime")
        << Held.Container.Name << Who << Effect << guessIf(!Known.isProven());
  } else {
    Check.diag(Location, "%0 was obtained from %1 before the coroutine was "
                         "suspended, and %2 %3 in the meantime")
        << cast<DeclRefExpr>(Use.Where)->getDecl() << Held.Container.Name << Who
        << Effect << guessIf(!Known.isProven());
    Check.diag(Held.Lookup->getExprLoc(), "it was obtained here",
               DiagnosticIDs::Note);
  }
  noteSuspensions(Check, Use.Suspensions, IsSuspended);
  if (Known.Given)
    Check.diag(Known.Given->getExprLoc(), "%0 is %1 here", DiagnosticIDs::Note)
        << Held.Container.Name << Known.Change->Object.Name;
  noteChange(Check, *Known.Change, Body);
  Check.diag(Location, remedyFor(Held), DiagnosticIDs::Note);
}

void tellGiven(tidy::ClangTidyCheck &Check, const HeldElement &Given,
               const Stmt &Use, const Danger &Known, const FunctionBody &Body) {
  const SourceLocation Location = Given.Lookup->getExprLoc();
  Check.diag(Location, "%0 goes on with what is in %1 after it was suspended, "
                       "and %2 %3 in the meantime")
      << Given.GivenTo << Given.Container.Name
      << nameFor(*Known.Change->By, Body)
      << effectOf(*Known.Change->Kind, Given) << guessIf(!Known.isProven());
  Check.diag(Use.getBeginLoc(), "it is used here", DiagnosticIDs::Note);
  noteChange(Check, *Known.Change, Body);
  Check.diag(Location,
             "keep it in a variable of the coroutine while it is used",
             DiagnosticIDs::Note);
}

void tellLost(tidy::ClangTidyCheck &Check, const LateUpdate &Update,
              const SharedChange &Other, const FunctionBody &Body) {
  const SourceLocation Location = Update.Write->getExprLoc();
  Check.diag(Location,
             "%0 is written with a value from before the coroutine was "
             "suspended, so that what %1 writes in the meantime is lost")
      << Update.Object.Name << nameFor(*Other.By, Body) << guessIf(true);
  Check.diag(Update.Read->getExprLoc(), "it was read here",
             DiagnosticIDs::Note);
  noteSuspensions(Check, Update.Suspensions, IsSuspended);
  noteChange(Check, Other, Body);
  Check.diag(Location, "await first, and then read and write %0",
             DiagnosticIDs::Note)
      << Update.Object.Name;
}

void tellMoved(tidy::ClangTidyCheck &Check, const VarDecl &Variable,
               const VarDecl &Object, const StaleUse &Use) {
  const SourceLocation Location = Use.Where->getExprLoc();
  Check.diag(Location, "%0 refers to the %1 of another thread: the coroutine "
                       "has moved since it was obtained")
      << &Variable << &Object;
  Check.diag(Variable.getLocation(), "it was obtained here",
             DiagnosticIDs::Note);
  noteSuspensions(Check, Use.Suspensions, "the coroutine moves here");
  Check.diag(Location, "name the variable again after the await",
             DiagnosticIDs::Note);
}

void tellLate(tidy::ClangTidyCheck &Check, const LateErrno &Late,
              SourceLocation Location) {
  Check.diag(Location, "'errno' no longer tells why '%0' failed: the coroutine "
                       "was suspended since, and other code has run")
      << calleeName(*Late.Call);
  Check.diag(Late.Call->getExprLoc(), "'%0' is called here",
             DiagnosticIDs::Note)
      << calleeName(*Late.Call);
  noteSuspensions(Check, Late.Suspension, IsSuspended);
  Check.diag(Location, "copy 'errno' before the await", DiagnosticIDs::Note);
}

SourceLocation placeOf(const BufferView &View, const StaleUse &Use) {
  return View.Loop ? View.Loop->getForLoc() : Use.Where->getExprLoc();
}

void tellRefilled(tidy::ClangTidyCheck &Check, const BufferView &View,
                  const StaleUse &Use, const SharedChange &Refill) {
  const SourceLocation Location = placeOf(View, Use);
  if (View.Loop) {
    Check.diag(Location, "this loop goes on in %0, which %1 may have changed "
                         "while the loop awaits")
        << View.Buffer << Refill.By;
  } else {
    Check.diag(
        Location,
        "%0 shows elements of %1, which %2 has given other elements since")
        << View.Variable << View.Buffer << Refill.By;
    Check.diag(View.Lookup->getExprLoc(), "it was obtained here",
               DiagnosticIDs::Note);
  }
  noteSuspensions(Check, Use.Suspensions,
                  View.Loop ? "it is awaited here"
                            : "the buffer is refilled here");
  Check.diag(Refill.Where->getExprLoc(), "%0 changes %1 here",
             DiagnosticIDs::Note)
      << Refill.By << View.Buffer;
  Check.diag(Location,
             View.Loop ? "iterate over a copy" : "keep a copy before the await",
             DiagnosticIDs::Note);
}

} // namespace async_tidy
