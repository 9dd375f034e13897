//===--- ReturnedTask.cpp - Tasks in place of results ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReturnedTask.h"
#include "async-tidy/llvm/Releases.h"

using namespace clang;

namespace async_tidy {

/// The type that a task of type \p Task is the task of: `int` of `task<int>`.
static QualType valueType(QualType Task) {
  const auto *Special = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Task->getAsCXXRecordDecl());
  if (!Special || Special->getTemplateArgs().size() == 0 ||
      Special->getTemplateArgs()[0].getKind() != TemplateArgument::Type)
    return {};
  return Special->getTemplateArgs()[0].getAsType();
}

/// Whether \p Callee is a coroutine, as far as one can tell: a body that is not
/// seen counts as one, since a function that returns a task mostly is one. What
/// a library does is not known.
static bool mayBeCoroutine(const FunctionDecl &Callee,
                           const SourceManager &Sources) {
  if (Sources.isInSystemHeader(Callee.getLocation()))
    return false;
  const Stmt *Body = Callee.getBody();
  return Body ? isa<CoroutineBodyStmt>(Body)
              : !Callee.isTemplateInstantiation();
}

/// Whether the promise that \p Return hands its operand to takes it as a
/// number.
static bool takesNumber(const CoreturnStmt &Return) {
  const Expr *Promise = Return.getPromiseCall();
  const auto *Call =
      Promise ? dyn_cast<CallExpr>(Promise->IgnoreImplicit()) : nullptr;
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && Callee->getNumParams() == 1 &&
         Callee->getParamDecl(0)
             ->getType()
             .getNonReferenceType()
             ->isArithmeticType();
}

/// Whether the arguments of a template decide what \p Function returns: what
/// its author wrote is right for some.
static bool returnsWhatCallerPicks(const FunctionDecl &Function) {
  const FunctionDecl *Pattern = Function.getTemplateInstantiationPattern();
  return Pattern && Pattern->getReturnType()->isDependentType();
}

std::optional<NestedResult> nestedResultOf(const CoreturnStmt &Return,
                                           const FunctionBody &Body,
                                           Awaitables &Types) {
  const Expr *Value = Return.getOperand();
  const auto *Call =
      Value ? dyn_cast<CallExpr>(Value->IgnoreUnlessSpelledInSource())
            : nullptr;
  if (!Call || !Call->isPRValue())
    return std::nullopt;
  const std::optional<AwaitableType> Type = Types.of(Call->getType());
  const QualType Result = valueType(Body.function().getReturnType());
  if (!Type || !Type->IsTask || Result.isNull() ||
      returnsWhatCallerPicks(Body.function()))
    return std::nullopt;
  if (release::hasSameUnqualifiedType(Result, Call->getType()))
    return NestedResult{Call, Result, /*IsTask=*/true};
  if (Result->isArithmeticType() && takesNumber(Return))
    return NestedResult{Call, Result, /*IsTask=*/false};
  return std::nullopt;
}

bool makesLazyTask(const CallExpr &Call, Awaitables &Types,
                   const ASTContext &Context) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee || !Call.isPRValue() ||
      !mayBeCoroutine(*Callee, Context.getSourceManager()))
    return false;
  const std::optional<AwaitableType> Type = Types.of(Call.getType());
  return Type && Type->IsTask && Type->StartPolicy == Start::Lazy;
}

} // namespace async_tidy
