//===--- DanglingMessages.cpp - What is said of tasks that dangle ---------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DanglingMessages.h"
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

/// What of the function refers to the object, as a part of a sentence.
static std::string userOf(const TaskEnd &Kept) {
  const std::string Name =
      Kept.Holder ? "'" + Kept.Holder->getNameAsString() + "'" : "";
  switch (Kept.Kind) {
  case TaskEnd::Returned:
    return "the task that is returned";
  case TaskEnd::Started:
    return "the task that is started";
  case TaskEnd::Member:
  case TaskEnd::Variable:
  case TaskEnd::Stored:
    return "the task in " + Name;
  }
  llvm_unreachable("covered switch");
}

void reportDangling(tidy::ClangTidyCheck &Check, const TaskReferent &Referent,
                    const TaskEnd &Kept, SourceLocation FunctionEnd) {
  const Expr &Object = reportedIn(Referent);
  const VarDecl *Local = Referent.Object.Variable;
  const bool IsLambda =
      isLambda(Local ? Local->getType() : Referent.Object.Temporary->getType());
  // The coroutine is the lambda, and not what is given it.
  const bool IsClosure = IsLambda && !Referent.Parameter;
  const std::string Callee = calleeName(*Referent.Call);
  auto Note = [&](SourceLocation Where, StringRef Text) {
    return Check.diag(Where, Text, DiagnosticIDs::Note);
  };

  if (Local)
    Check.diag(
        Object.getBeginLoc(),
        "%0 ends with %select{its scope|the function}1, but %2 refers to "
        "it")
        << Local << Kept.outlivesFunction() << userOf(Kept)
        << Object.getSourceRange();
  else if (IsLambda)
    Check.diag(Object.getBeginLoc(),
               "this lambda ends with the full expression, but %0 "
               "%select{refers to it|uses what it captures}1")
        << userOf(Kept) << IsClosure << Object.getSourceRange();
  else
    Check.diag(Object.getBeginLoc(),
               "this %select{temporary|default argument}0 of type %1 ends with "
               "the full expression, but %2 refers to it")
        << (defaultOf(Referent) != nullptr)
        << Referent.Object.Temporary->getType().getUnqualifiedType()
        << userOf(Kept) << Object.getSourceRange();

  if (Referent.Parameter && Referent.Parameter->getDeclName())
    Note(Referent.Parameter->getLocation(), "%0 is bound to it")
        << Referent.Parameter;
  Note(Local && Kept.outlivesFunction() ? FunctionEnd : Kept.Where.getEnd(),
       "it ends here, before the task does");
  if (Referent.Use)
    Note(Referent.Use->getBeginLoc(), "the coroutine uses it here");
  const SourceLocation Call = Referent.Call->getBeginLoc();
  if (IsClosure)
    Note(Call, "make what it captures parameters of the lambda, or await the "
               "call where it stands");
  else if (Referent.Parameter && !Callee.empty())
    Note(Call, "let '%0' take it by value, or await the call where it stands")
        << Callee;
  else
    Note(Call, "let the task own it, or await the call where it stands");
}

void reportDroppedClosure(tidy::ClangTidyCheck &Check, const LambdaExpr &Lambda,
                          const Expr &Call, const Stmt &Use) {
  Check.diag(Lambda.getBeginLoc(),
             "this lambda ends when '%0' has called it, but its coroutine uses "
             "what it captures later")
      << calleeName(Call) << Lambda.getSourceRange();
  Check.diag(Use.getBeginLoc(), "the coroutine uses it here",
             DiagnosticIDs::Note);
  Check.diag(Lambda.getBeginLoc(),
             "await instead of calling '%0', or let an ordinary lambda call a "
             "coroutine that takes by value what it needs",
             DiagnosticIDs::Note)
      << calleeName(Call);
}

} // namespace async_tidy
