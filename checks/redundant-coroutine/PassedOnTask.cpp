//===--- PassedOnTask.cpp - Coroutines that only pass a task on -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PassedOnTask.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"

using namespace clang;

namespace async_tidy {

static bool isEmptyReturn(const Stmt &S) {
  const auto *Return = dyn_cast<CoreturnStmt>(&S);
  return Return && !Return->getOperand();
}

/// The value of the only statement of \p Body, with or without a `co_return;`
/// after it; null if there are others.
static const Expr *onlyValue(const FunctionBody &Body) {
  const auto *Block =
      dyn_cast_or_null<CompoundStmt>(writtenBody(Body.function()));
  if (!Block || Block->body_empty())
    return nullptr;
  const bool IsFollowed =
      Block->size() == 2 && isEmptyReturn(*Block->body_back());
  if (Block->size() != 1 && !IsFollowed)
    return nullptr;
  const Stmt &First = *Block->body_front();
  if (const auto *Return = dyn_cast<CoreturnStmt>(&First))
    return Return->getOperand();
  return dyn_cast<Expr>(&First);
}

/// A parameter, or a variable that \p Value captures, that ends with \p Body.
static const VarDecl *ownVariable(const Expr &Value, const FunctionBody &Body) {
  const Expr *E = Value.IgnoreUnlessSpelledInSource();
  if (const auto *Call = dyn_cast<CallExpr>(E); Call && Call->isCallToStdMove())
    E = Call->getArg(0)->IgnoreUnlessSpelledInSource();
  const auto *Reference = dyn_cast<DeclRefExpr>(E);
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  return Variable && Variable->getDeclContext() == &Body.function() &&
                 !Variable->getType()->isReferenceType()
             ? Variable
             : nullptr;
}

/// Whether \p Value names an object, by way of other objects or not, so that it
/// is the same one whenever it is evaluated.
static bool namesObject(const Expr &Value) {
  const Expr &E = *Value.IgnoreUnlessSpelledInSource();
  if (const auto *Member = dyn_cast<MemberExpr>(&E))
    return namesObject(*Member->getBase());
  return isa<DeclRefExpr, CXXThisExpr>(E);
}

/// Whether it makes no difference if \p Argument is evaluated when the
/// coroutine is called or when its task is awaited, and what is bound to
/// \p Parameter lives on when the function has returned.
static bool canBeGivenEarly(const Expr &Argument, const ParmVarDecl *Parameter,
                            const FunctionBody &Body) {
  const VarDecl *Own = ownVariable(Argument, Body);
  if (Parameter && Parameter->getType()->isReferenceType())
    return !Own && namesObject(Argument);
  const Expr &E = *Argument.IgnoreUnlessSpelledInSource();
  return Own || namesObject(Argument) || isa<CXXDefaultArgExpr>(Argument) ||
         isa<IntegerLiteral, CXXBoolLiteralExpr, CXXNullPtrLiteralExpr,
             FloatingLiteral, CharacterLiteral>(E);
}

/// Whether \p Body keeps something for as long as it awaits \p Call: a
/// parameter with a destructor that is not handed on.
static bool keepsSomething(const FunctionBody &Body, const CallExpr &Call) {
  return llvm::any_of(
      Body.function().parameters(), [&](const ParmVarDecl *Each) {
        return Each->getType().isDestructedType() &&
               llvm::none_of(argumentsOf(Call), [&](const Expr *Argument) {
                 return ownVariable(*Argument, Body) == Each;
               });
      });
}

/// Whether \p Call could be made when the coroutine is called.
static bool canBeMadeEarly(const CallExpr &Call, const FunctionBody &Body) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  const Expr *Object = objectOf(Call);
  if (!Callee || isa<CXXOperatorCallExpr>(Call) ||
      (Object && (!namesObject(*Object) || ownVariable(*Object, Body))))
    return false;
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  for (size_t I = 0; I < Arguments.size(); ++I)
    if (!canBeGivenEarly(*Arguments[I],
                         I < Callee->getNumParams() ? Callee->getParamDecl(I)
                                                    : nullptr,
                         Body))
      return false;
  return !keepsSomething(Body, Call);
}

const CallExpr *taskPassedOnBy(const FunctionBody &Body, Analysis &Unit) {
  const Expr *Value = onlyValue(Body);
  const auto *Await =
      Value ? dyn_cast<CoawaitExpr>(Value->IgnoreUnlessSpelledInSource())
            : nullptr;
  const auto *Call =
      Await ? dyn_cast<CallExpr>(
                  Await->getOperand()->IgnoreUnlessSpelledInSource())
            : nullptr;
  if (!Call || !Call->isPRValue() ||
      !Unit.context().hasSameType(Call->getType(),
                                  Body.function().getReturnType()))
    return nullptr;
  const auto Task = Unit.awaitables().of(Call->getType());
  // Nothing of a lazy task runs when it is made.
  if (!Task || !Task->IsTask || !Task->startsWhenAwaited() ||
      !canBeMadeEarly(*Call, Body))
    return nullptr;
  const bool RefersToOwn = llvm::any_of(
      Unit.taskReferents().of(*Call), [](const TaskReferent &Each) {
        return Each.Object.Temporary || Each.Object.Variable;
      });
  return RefersToOwn ? nullptr : Call;
}

} // namespace async_tidy
