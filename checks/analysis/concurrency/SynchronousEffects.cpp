//===--- SynchronousEffects.cpp - Effects before the first await ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SynchronousEffects.h"
#include "async-tidy/objects/LateUse.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace async_tidy {

static bool names(const Stmt &S, const ValueDecl &Variable) {
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&S))
    return Reference->getDecl() == &Variable;
  const auto *Member = dyn_cast<MemberExpr>(&S);
  return Member && Member->getMemberDecl() == &Variable;
}

static bool isThis(const Expr &E) {
  return isa<CXXThisExpr>(E.IgnoreParenImpCasts());
}

/// Whether \p S puts a way to get at \p Variable later into other hands: the
/// variable's address, or the object that it is a field of.
static bool givesAway(const Stmt &S, const ValueDecl &Variable) {
  if (const auto *Address = dyn_cast<UnaryOperator>(&S);
      Address && Address->getOpcode() == UO_AddrOf)
    return names(*Address->getSubExpr()->IgnoreParenImpCasts(), Variable);
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&S))
    return llvm::any_of(Lambda->captures(), [&](const LambdaCapture &Capture) {
      return Capture.capturesThis()
                 ? isa<FieldDecl>(Variable)
                 : Capture.capturesVariable() &&
                       Capture.getCaptureKind() == LCK_ByRef &&
                       Capture.getCapturedVar() == &Variable;
    });
  if (!isa<FieldDecl>(Variable))
    return false;
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&S);
      Member && isThis(*Member->getImplicitObjectArgument()))
    return true;
  const auto *Call = dyn_cast<CallExpr>(&S);
  return Call && llvm::any_of(Call->arguments(), [](const Expr *Argument) {
           return isThis(*Argument);
         });
}

static bool givesAwayIn(const Stmt &S, const ValueDecl &Variable,
                        const ASTContext &Context) {
  return givesAway(S, Variable) ||
         llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
           return givesAwayIn(*Child, Variable, Context);
         });
}

bool isGivenAway(const ValueDecl &Variable, const FunctionDecl &Function,
                 const ASTContext &Context) {
  return givesAwayIn(*writtenBody(Function), Variable, Context);
}

/// Whether \p Found leaves nothing behind that code elsewhere may look at while
/// the runs are suspended: it adds to an object, by its own means or with a
/// member of the library as containers have them, or overwrites a local
/// variable.
static bool isSeenHereOnly(const Effect &Found, const ASTContext &Context) {
  const auto *Call = dyn_cast_or_null<CallExpr>(Found.Call);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  switch (Found.Kind) {
  case Effect::Accumulate:
  case Effect::StorePicked:
    return true;
  case Effect::Write: {
    const auto *Local = dyn_cast<VarDecl>(Found.Object.Root);
    return Local && Local->hasLocalStorage() &&
           !Local->getType()->isReferenceType();
  }
  case Effect::Pass:
    return isa_and_nonnull<CXXMethodDecl>(Callee) &&
           Context.getSourceManager().isInSystemHeader(Callee->getLocation());
  }
  llvm_unreachable("covered switch");
}

bool isSynchronous(const Effect &Found, const Stmt &Code,
                   const FunctionDecl &Function, const ASTContext &Context) {
  const ValueDecl *Object = Found.Object.Root;
  if (!Object || !isa<CoroutineBodyStmt>(Function.getBody()) ||
      !isSeenHereOnly(Found, Context) ||
      isGivenAway(*Object, Function, Context))
    return false;
  auto IsUse = [&](const Stmt &S) { return names(S, *Object); };
  return !firstLateUse(IsUse, Code, /*StartsSuspended=*/false, Context);
}

} // namespace async_tidy
