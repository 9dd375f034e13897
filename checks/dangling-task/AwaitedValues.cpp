//===--- AwaitedValues.cpp - What awaits yield, and is gone ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AwaitedValues.h"
#include "async-tidy/llvm/Releases.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

static const CoawaitExpr *awaitIn(const Expr &E) {
  return dyn_cast<CoawaitExpr>(&lookThrough(E, Passing::Same));
}

/// Whether \p Await, of a task which is a temporary that ends with the full
/// expression, yields a reference to the value in it: it is of the type that
/// the type of the task speaks of, and to be moved from, or in a task that
/// nobody else holds.
static bool yieldsPartOfTemporary(const CoawaitExpr &Await,
                                  const ASTContext &Context) {
  const Expr *Operand = Await.getOperand()->IgnoreParens();
  const auto *Task = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Operand->getType()->getAsCXXRecordDecl());
  if (!Await.isGLValue() || !Operand->isPRValue() || !Task ||
      Task->getTemplateArgs().size() == 0 ||
      !(Await.isXValue() || !isCopyable(*Task)))
    return false;
  const TemplateArgument &Value = Task->getTemplateArgs()[0];
  return Value.getKind() == TemplateArgument::Type &&
         Context.hasSameUnqualifiedType(Value.getAsType(), Await.getType());
}

/// In a range-based `for`, newer versions of the language keep temporaries.
static bool isKept(const VarDecl &Variable, const ASTContext &Context) {
  return release::isCXXForRangeImplicitVar(Variable) &&
         Context.getLangOpts().CPlusPlus23;
}

std::optional<GoneValue> goneValueBehind(const VarDecl &Variable,
                                         Analysis &Unit) {
  const Expr *Init = Variable.getInit();
  if (!Init || isKept(Variable, Unit.context()))
    return std::nullopt;
  if (const CoawaitExpr *Await = awaitIn(*Init);
      Await && Variable.getType()->isReferenceType() &&
      yieldsPartOfTemporary(*Await, Unit.context()))
    return GoneValue{Await, /*IsInTask=*/true};
  const ReferredObject Object =
      Unit.referredObjects().through(Variable.getType(), *Init);
  const CoawaitExpr *Await =
      Object.Temporary ? awaitIn(*Object.Temporary->getSubExpr()) : nullptr;
  if (!Await)
    return std::nullopt;
  return GoneValue{Await, /*IsInTask=*/false};
}

} // namespace async_tidy
