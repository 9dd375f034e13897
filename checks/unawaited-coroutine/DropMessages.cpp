//===--- DropMessages.cpp - How drops are told ----------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DropMessages.h"
#include "async-tidy/coroutines/DropConsequence.h"
#include "async-tidy/coroutines/GuardEvidence.h"
#include "async-tidy/syntax/CalleeName.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

/// Where \p Value comes from, after "returned by" or "yielded by".
static std::string source(const Expr &Value) {
  if (isa<CoawaitExpr>(Value))
    return "this await";
  const std::string Name = calleeName(Value);
  return Name.empty() ? "this expression" : "'" + Name + "'";
}

/// The member function by which the library of \p Type lets go of work, or
/// nothing.
static StringRef detachVerb(const AwaitableType &Type) {
  if (!Type.Library || !Type.Declaration)
    return "";
  const std::string Class = Type.Declaration->getQualifiedNameAsString() + "::";
  for (const FunctionFact &Fact : Type.Library->Functions)
    for (StringRef Name : Fact.Names)
      if (Fact.Detaches && Name.consume_front(Class))
        return Name;
  return "";
}

/// Notes how to take care of a value of \p Type in \p Body.
static void noteRemedy(tidy::ClangTidyCheck &Check, SourceLocation Location,
                       const AwaitableType &Type, const FunctionBody &Body) {
  const StringRef Detach = detachVerb(Type);
  if (!Detach.empty()) {
    Check.diag(
        Location,
        "await it, or let go of it with '%0' if nobody needs to know how it "
        "ends",
        DiagnosticIDs::Note)
        << Detach;
  } else if (Type.DropEffect == Drop::Continues) {
    Check.diag(
        Location,
        "await it, or cast it to 'void' if nobody needs to know how it ends",
        DiagnosticIDs::Note);
  } else if (!Body.isCoroutine() && Type.IsTask && Type.startsWhenAwaited()) {
    Check.diag(Location,
               "this function is no coroutine and cannot await the task; "
               "%select{start it or wait for it|start it with '%1'}0",
               DiagnosticIDs::Note)
        << (Type.Library && !Type.Library->Starter.empty())
        << (Type.Library ? Type.Library->Starter : "");
  }
}

void tellDropped(tidy::ClangTidyCheck &Check, const DroppedAwaitable &Dropped,
                 const FunctionBody &Body, Analysis &Unit) {
  const Expr &Value = *Dropped.Value;
  const AwaitableType &Type = Dropped.Type;
  Check.diag(Value.getBeginLoc(),
             "the %select{awaitable|task}0%select{| in what is}1 "
             "%select{returned|yielded}2 by %3 is dropped%4")
      << Type.IsTask << Dropped.IsWrapped << isa<CoawaitExpr>(Value)
      << source(Value)
      << (Dropped.IsLock ? consequenceOfLock(Type) : consequenceOfDrop(Type))
      << Value.getSourceRange() << Dropped.Fix;
  noteRemedy(Check, Value.getBeginLoc(), Type, Body);
}

void tellKept(tidy::ClangTidyCheck &Check, const Expr &Store,
              const FieldDecl &Field, const FieldDecl &Other,
              const AwaitableType &Type) {
  Check.diag(Store.getBeginLoc(), "no member of %0 ever awaits %1%2")
      << Field.getParent() << &Field << consequenceOfDrop(Type)
      << Store.getSourceRange();
  Check.diag(Other.getLocation(), "%0 is awaited", DiagnosticIDs::Note)
      << &Other;
}

/// What follows from dropping what \p Tasks holds.
static std::string consequenceOf(const HeldTasks &Tasks, Analysis &Unit) {
  if (Tasks.Local)
    return (", and may still use '" + Tasks.Local->getName() +
            "' when that is gone")
        .str();
  return (isMeantAsGuard(*Tasks.Variable, Unit.models(), Unit.context())
              ? consequenceOfLock(Tasks.Type)
              : consequenceOfDrop(Tasks.Type, Tasks.Several))
      .str();
}

/// Notes how \p Path, on which \p Tasks are dropped, gets to its end.
static void notePath(tidy::ClangTidyCheck &Check, const HeldTasks &Tasks,
                     const DroppedPath &Path) {
  const SourceLocation Defined = Tasks.Variable->getLocation();
  for (const PathStep &Step : Path.Steps) {
    const SourceLocation Here = Step.Kind == PathStep::Throws
                                    ? Step.Where->getBeginLoc()
                                    : cast<Expr>(Step.Where)->getExprLoc();
    Check.diag(
        Here,
        "on the path where %select{this condition is true|this condition is "
        "false|this throws an exception, which is handled}0",
        DiagnosticIDs::Note)
        << Step.Kind << Step.Where->getSourceRange();
  }
  if (Path.Kind == DroppedPath::Throws)
    Check.diag(Defined,
               "%select{the task was stored|the tasks are collected}0 here",
               DiagnosticIDs::Note)
        << Tasks.Several;
  else if (Path.Kind == DroppedPath::Repeats)
    Check.diag(Defined, "the next iteration of the loop comes here again",
               DiagnosticIDs::Note);
  else if (Path.End)
    Check.diag(Path.End->getBeginLoc(), "the function is left here",
               DiagnosticIDs::Note);
}

SourceLocation placeOf(const HeldTasks &Tasks) {
  // What throws is the place to guard, and what overwrites to move.
  const bool IsEnd =
      Tasks.Path && (Tasks.Path->Kind == DroppedPath::Throws ||
                     Tasks.Path->Kind == DroppedPath::Overwrites);
  return IsEnd ? Tasks.Path->End->getBeginLoc() : Tasks.Variable->getLocation();
}

static void tellNeverAwaited(tidy::ClangTidyCheck &Check,
                             const HeldTasks &Tasks, StringRef Consequence,
                             const FunctionBody &Body) {
  const SourceLocation Location = placeOf(Tasks);
  Check.diag(Location, "%select{%1 is|the tasks collected in %1 are}0 never "
                       "awaited%2")
      << Tasks.Several << Tasks.Variable << Consequence
      << Tasks.Variable->getSourceRange();
  noteRemedy(Check, Location, Tasks.Type, Body);
}

static void tellOverwritten(tidy::ClangTidyCheck &Check, const HeldTasks &Tasks,
                            StringRef Consequence) {
  Check.diag(placeOf(Tasks), "%0 is %select{overwritten|emptied}1 before it "
                             "was awaited%2")
      << Tasks.Variable << isa<CXXMemberCallExpr>(Tasks.Path->End)
      << Consequence;
  // In a loop, what overwrites the task is what stored it.
  const bool IsElsewhere = Tasks.Stored && Tasks.Stored != Tasks.Path->End;
  Check.diag(IsElsewhere ? Tasks.Stored->getBeginLoc()
                         : Tasks.Variable->getLocation(),
             "the task was stored here", DiagnosticIDs::Note);
}

void tellDropped(tidy::ClangTidyCheck &Check, const HeldTasks &Tasks,
                 const FunctionBody &Body, Analysis &Unit) {
  const std::string Consequence = consequenceOf(Tasks, Unit);
  if (!Tasks.Path)
    return tellNeverAwaited(Check, Tasks, Consequence, Body);
  const DroppedPath &Path = *Tasks.Path;
  if (Path.Kind == DroppedPath::Overwrites)
    return tellOverwritten(Check, Tasks, Consequence);
  const bool Throws = Path.Kind == DroppedPath::Throws;
  Check.diag(placeOf(Tasks),
             "%select{%1 is|the tasks collected in %1 are}0 not awaited "
             "%select{on every path|if this throws}2%3")
      << Tasks.Several << Tasks.Variable << Throws << Consequence
      << (Throws ? Path.End->getSourceRange()
                 : Tasks.Variable->getSourceRange());
  notePath(Check, Tasks, Path);
}

} // namespace async_tidy
