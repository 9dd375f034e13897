//===--- DanglingMessages.cpp - What is said of tasks that dangle ---------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DanglingMessages.h"
#include "async-tidy/common/Remarks.h"
#include "async-tidy/syntax/CalleeName.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

static const Expr *defaultOf(const TaskReferent &Referent) {
  return isa<CXXDefaultArgExpr>(Referent.Bound) ? Referent.Call : nullptr;
}

/// The expression that is reported.
static const Expr &reportedIn(const TaskReferent &Referent) {
  if (const Expr *Call = defaultOf(Referent))
    return *Call;
  return Referent.Object.Temporary ? *Referent.Object.Temporary
                                   : *Referent.Bound;
}

SourceLocation placeOf(const TaskReferent &Referent) {
  return reportedIn(Referent).getBeginLoc();
}

static bool isLambda(QualType Type) {
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  return Class && Class->isLambda();
}

/// What \p Holder of an object is called in a sentence.
static std::string nameOf(const VarDecl &Holder) {
  if (Holder.isImplicit())
    return "what this loop goes over";
  std::string Name;
  llvm::raw_string_ostream Text(Name);
  Holder.printName(Text);
  return "'" + Name + "'";
}

/// What of the function refers to the object, as a part of a sentence.
static std::string userOf(const TaskEnd &Kept, Referrer By) {
  const std::string What = By == Referrer::Task      ? "the task"
                           : By == Referrer::Awaiter ? "the awaiter"
                                                     : "the operation";
  switch (Kept.Kind) {
  case TaskEnd::Returned:
    return What + " that is returned";
  case TaskEnd::Started:
    return What + " that is started";
  case TaskEnd::Member:
  case TaskEnd::Variable:
  case TaskEnd::Stored:
    return What + " in '" + Kept.Holder->getNameAsString() + "'";
  }
  llvm_unreachable("covered switch");
}

void reportDangling(tidy::ClangTidyCheck &Check, const TaskReferent &Referent,
                    const TaskEnd &Kept, SourceLocation End,
                    ArrayRef<FixItHint> Fix) {
  const Expr &Object = reportedIn(Referent);
  const VarDecl *Local = Referent.Object.Variable;
  const bool IsLambda =
      isLambda(Local ? Local->getType() : Referent.Object.Temporary->getType());
  // The coroutine is the lambda, and not what is given it.
  const bool IsClosure = IsLambda && !Referent.Parameter;
  const std::string Callee = calleeName(*Referent.Call);
  const std::string User = userOf(Kept, Referent.By);
  auto Note = [&](SourceLocation Where, StringRef Text) {
    return Check.diag(Where, Text, DiagnosticIDs::Note);
  };

  if (Local)
    Check.diag(
        Object.getBeginLoc(),
        "%0 ends with %select{its scope|the function}1, but %2 refers to "
        "it")
        << nameOf(*Local) << Kept.outlivesFunction() << User
        << Object.getSourceRange();
  else if (IsLambda)
    Check.diag(Object.getBeginLoc(),
               "this lambda ends with the full expression, but %0 "
               "%select{refers to it|uses what it captures}1")
        << User << IsClosure << Object.getSourceRange() << Fix;
  else
    Check.diag(Object.getBeginLoc(),
               "this %select{temporary|default argument}0 of type %1 ends with "
               "the full expression, but %2 refers to it")
        << (defaultOf(Referent) != nullptr)
        << Referent.Object.Temporary->getType().getUnqualifiedType() << User
        << Object.getSourceRange() << Fix;

  if (Referent.Parameter && Referent.Parameter->getDeclName())
    Note(Referent.Parameter->getLocation(), "%0 is bound to it")
        << Referent.Parameter;
  Note(End, "it ends here, before the %select{task|operation}0 does")
      << (Referent.By == Referrer::Operation);
  if (Referent.Use)
    Note(Referent.Use->getBeginLoc(), "the coroutine uses it here");
  const SourceLocation Call = Referent.Call->getBeginLoc();
  if (IsClosure)
    Note(Call, "make what it captures parameters of the lambda, or await the "
               "call where it stands");
  else if (Referent.Parameter && !Callee.empty())
    Note(Call, "let '%0' take it by value, or await the call where it stands")
        << Callee;
  else if (Referent.By == Referrer::Operation)
    Note(Call, "keep it with what the handler captures, or in the object");
  else
    Note(Call, "let the %select{task|awaiter}0 own it, or await it where it "
               "stands")
        << (Referent.By == Referrer::Awaiter);
}

void reportLocal(tidy::ClangTidyCheck &Check, const LocalReference &Reference,
                 const Expr &Call, SourceLocation End) {
  const bool IsOperation = Reference.By == Referrer::Operation;
  const std::string Local = nameOf(*Reference.Local);
  Check.diag(Reference.Where->getBeginLoc(),
             "%0 ends with its scope, but the %select{task|operation}1 that is "
             "started refers to it")
      << Local << IsOperation << Reference.Where->getSourceRange();
  Check.diag(Call.getExprLoc(),
             "the %select{task|operation}0 is started here, and nothing waits "
             "for it",
             DiagnosticIDs::Note)
      << IsOperation;
  Check.diag(End, "%0 ends here", DiagnosticIDs::Note) << Local;
  Check.diag(Reference.Local->getLocation(),
             "%select{let the task own what it needs of %1|keep %1 with what "
             "the handler captures, or in the object}0",
             DiagnosticIDs::Note)
      << IsOperation << (Reference.Local->isImplicit() ? "it" : Local);
}

void reportEndedByException(tidy::ClangTidyCheck &Check,
                            const LocalReference &Reference, const Expr &Call,
                            const CoawaitExpr &Await) {
  const bool IsOperation = Reference.By == Referrer::Operation;
  const std::string Local = nameOf(*Reference.Local);
  Check.diag(Await.getBeginLoc(),
             "if this throws, %0 ends, but the %select{task|operation}1 that "
             "was started refers to it")
      << Local << IsOperation << Await.getSourceRange() << guessIf(true);
  Check.diag(Call.getExprLoc(),
             "the %select{task|operation}0 is started here, and nothing waits "
             "for it",
             DiagnosticIDs::Note)
      << IsOperation;
  Check.diag(Reference.Where->getBeginLoc(), "it refers to %0 here",
             DiagnosticIDs::Note)
      << Local;
  Check.diag(Reference.Local->getLocation(),
             "let the %select{task|operation}0 own what it needs of %1",
             DiagnosticIDs::Note)
      << IsOperation << Local;
}

void reportEarlyExit(tidy::ClangTidyCheck &Check,
                     const LocalReference &Reference, const Expr &Call,
                     const EarlyExit &Way) {
  const bool IsOperation = Reference.By == Referrer::Operation;
  const std::string Local = nameOf(*Reference.Local);
  Check.diag(Way.Exit->getBeginLoc(),
             "%0 ends here, but the %select{task|operation}1 that was started "
             "refers to it")
      << Local << IsOperation << Way.Exit->getSourceRange();
  Check.diag(Call.getExprLoc(), "the %select{task|operation}0 is started here",
             DiagnosticIDs::Note)
      << IsOperation;
  Check.diag(Reference.Where->getBeginLoc(), "it refers to %0 here",
             DiagnosticIDs::Note)
      << Local;
  Check.diag(Way.Join->getBeginLoc(),
             "only this waits for it; do so before "
             "each way out",
             DiagnosticIDs::Note);
}

void reportEnded(tidy::ClangTidyCheck &Check, const EndedObject &Object,
                 const FunctionDecl &Function) {
  const SourceLocation Start = Object.Start->getBeginLoc();
  if (!Object.Owner)
    Check.diag(Start, "this %0 ends with its destructor, but the work that is "
                      "started uses it after that")
        << Object.Object.Class << Object.Start->getSourceRange();
  else
    Check.diag(Start, "%0 %select{ends|may end}1 before the work that is "
                      "started is done with it")
        << Object.Owner << (Object.By != &Function)
        << Object.Start->getSourceRange();
  if (const CoroutineSuspendExpr *Suspension = Object.Object.Suspension)
    Check.diag(Suspension->getBeginLoc(), "the coroutine is suspended here",
               DiagnosticIDs::Note);
  Check.diag(Object.Object.Use->getBeginLoc(), "the coroutine uses it here",
             DiagnosticIDs::Note);
  if (Object.By != &Function)
    Check.diag(Object.End, "%0 ends it here", DiagnosticIDs::Note) << Object.By;
  else
    Check.diag(Object.End, "it ends here", DiagnosticIDs::Note);
  Check.diag(Start,
             "let the work own the object, or wait for it before that "
             "ends",
             DiagnosticIDs::Note);
}

void reportDroppedClosure(tidy::ClangTidyCheck &Check,
                          const DroppedClosure &Dropped, const Expr &Call) {
  const LambdaExpr &Lambda = *Dropped.Lambda;
  Check.diag(Lambda.getBeginLoc(),
             "this lambda ends when '%0' has called it, but its coroutine uses "
             "what it captures later")
      << calleeName(Call) << Lambda.getSourceRange();
  Check.diag(Dropped.Use->getBeginLoc(), "the coroutine uses it here",
             DiagnosticIDs::Note);
  Check.diag(
      Lambda.getBeginLoc(),
      Dropped.ByModel
          ? "await instead of calling '%0', or let an ordinary lambda "
            "call a coroutine that takes by value what it needs"
          : "let an ordinary lambda call a coroutine that takes by value "
            "what it needs, or let '%0' keep the lambda in a coroutine "
            "of its own",
      DiagnosticIDs::Note)
      << calleeName(Call);
}

void reportGone(tidy::ClangTidyCheck &Check, const VarDecl &Variable,
                const GoneValue &Gone) {
  const SourceLocation Await = Gone.Await->getBeginLoc();
  if (Variable.isCXXForRangeDecl() || Variable.isImplicit())
    Check.diag(Await, "%select{what this await yields|the task that is awaited "
                      "here}0 ends before the loop that goes over it begins")
        << Gone.IsInTask << Gone.Await->getSourceRange();
  else
    Check.diag(Variable.getLocation(),
               "%select{what is awaited here|the task that is awaited here}0 "
               "ends with the full expression, but %1 refers to it")
        << Gone.IsInTask << &Variable << Gone.Await->getSourceRange();
  Check.diag(Await,
             "keep %select{what the await yields|the value}0 in a "
             "variable that is no reference",
             DiagnosticIDs::Note)
      << Gone.IsInTask;
}

void reportUnkept(tidy::ClangTidyCheck &Check, const UnkeptObject &Object,
                  const FunctionDecl &Coroutine) {
  Check.diag(Object.Use->getBeginLoc(),
             "this %0 may end while %1 is suspended, which uses it here: the "
             "coroutine owns nothing of it")
      << Object.Class << &Coroutine;
  if (Object.Suspension)
    Check.diag(Object.Suspension->getBeginLoc(),
               "the coroutine is suspended here", DiagnosticIDs::Note);
  Check.diag(Coroutine.getLocation(),
             "keep what '%0()' returns in a variable of the coroutine, before "
             "it is suspended",
             DiagnosticIDs::Note)
      << Object.OwnerMaker->getName();
}

void reportBorrowed(tidy::ClangTidyCheck &Check,
                    const BorrowedParameter &Borrowed,
                    const FunctionDecl &Coroutine) {
  Check.diag(Borrowed.Use->getBeginLoc(),
             "what %0 refers to may have ended when it is used here: "
             "%select{who calls %2 need not await it|nobody can wait for %2}1, "
             "which was suspended")
      << Borrowed.Parameter << Borrowed.IsLetGo << &Coroutine;
  if (Borrowed.Suspension)
    Check.diag(Borrowed.Suspension->getBeginLoc(),
               "the coroutine is suspended here", DiagnosticIDs::Note);
  Check.diag(Borrowed.Parameter->getLocation(), "take %0 by value",
             DiagnosticIDs::Note)
      << Borrowed.Parameter;
}

void reportUnkept(tidy::ClangTidyCheck &Check, const WorkOnObject &Started) {
  const UnkeptObject &Object = Started.Object;
  Check.diag(Started.Work->getBeginLoc(),
             "this %0 may end while the work that is started uses it: the work "
             "owns nothing of it")
      << Object.Class << Started.Work->getSourceRange();
  if (Object.Suspension)
    Check.diag(Object.Suspension->getBeginLoc(),
               "the coroutine is suspended here", DiagnosticIDs::Note);
  Check.diag(Object.Use->getBeginLoc(), "the coroutine uses it here",
             DiagnosticIDs::Note);
  Check.diag(Started.Work->getBeginLoc(),
             "let the work hold what '%0()' returns", DiagnosticIDs::Note)
      << Object.OwnerMaker->getName();
}

} // namespace async_tidy
