//===--- Suspensions.cpp - Where coroutines are suspended -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/Suspensions.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

/// Whether \p E is the literal \p Value, give or take conversions.
static bool isLiteral(const Expr &E, bool Value) {
  const auto *Literal = dyn_cast<CXXBoolLiteralExpr>(
      &lookThrough(E, Passing::Same | Passing::Copy));
  return Literal && Literal->getValue() == Value;
}

/// Collects the returns in \p S, and what mentions \p Handle there: what is
/// called on it and what else is done with it.
namespace {
struct HandleUses {
  const ParmVarDecl *Handle;
  const ASTContext &Context;
  SmallVector<const Expr *, 4> Returned;
  bool Escapes = false;
  bool Destroys = false;

  void visit(const Stmt &S);
  bool isHandle(const Expr &E) const {
    const Expr &Value = lookThrough(E, Passing::Same | Passing::Copy);
    // A handle of a known promise becomes one of any.
    if (const auto *Call = dyn_cast<CXXMemberCallExpr>(&Value);
        Call && isa_and_nonnull<CXXConversionDecl>(Call->getMethodDecl()))
      return isHandle(*Call->getImplicitObjectArgument());
    const auto *Name = dyn_cast<DeclRefExpr>(&Value);
    return Handle && Name && Name->getDecl() == Handle;
  }
};
} // namespace

void HandleUses::visit(const Stmt &S) {
  if (const auto *Return = dyn_cast<ReturnStmt>(&S)) {
    if (const Expr *Value = Return->getRetValue()) {
      Returned.push_back(Value);
      if (isHandle(*Value))
        return;
    }
  }
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(&S);
      Call && isHandle(*Call->getImplicitObjectArgument())) {
    const CXXMethodDecl *Method = Call->getMethodDecl();
    const StringRef Name =
        Method && Method->getIdentifier() ? Method->getName() : "";
    Destroys |= Name == "destroy";
    Escapes |= Name != "destroy" && Name != "promise" && Name != "done";
    for (const Expr *Argument : Call->arguments())
      visit(*Argument);
    return;
  }
  if (const auto *Name = dyn_cast<DeclRefExpr>(&S))
    Escapes |= Name->getDecl() == Handle;
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&S))
    for (const LambdaCapture &Capture : Lambda->captures())
      Escapes |=
          Capture.capturesVariable() && Capture.getCapturedVar() == Handle;
  for (const Stmt *Child : evaluatedChildren(S, Context))
    visit(*Child);
}

bool isAlwaysReady(const FunctionDecl &Ready) {
  const Expr *Result = onlyResult(Ready);
  return Result && isLiteral(*Result, true);
}

/// The object of \p E if it is a call of a member that is named \p Name, or
/// null.
static const Expr *objectOfCallTo(StringRef Name, const Expr &E) {
  const Expr &Value = lookThrough(E, Passing::Same | Passing::Copy);
  const auto *Call = dyn_cast<CXXMemberCallExpr>(&Value);
  const CXXMethodDecl *Method = Call ? Call->getMethodDecl() : nullptr;
  return Method && Method->getIdentifier() && Method->getName() == Name
             ? Call->getImplicitObjectArgument()
             : nullptr;
}

/// Whether \p Next, where control goes from a coroutine, is where it goes from
/// its end: `promise.final_suspend().await_suspend(handle)`.
static bool endsCoroutine(const Expr &Next) {
  const Expr *Final = objectOfCallTo("await_suspend", Next);
  return Final && objectOfCallTo("final_suspend", *Final);
}

bool neverSuspends(const FunctionDecl &Suspend) {
  const ASTContext &Context = Suspend.getASTContext();
  const FunctionDecl *Definition = visibleDefinition(Suspend, Context);
  if (!Definition || Definition->getNumParams() == 0)
    return false;
  HandleUses Uses{Definition->getParamDecl(0), Context, {}};
  Uses.visit(*Definition->getBody());
  // Nobody is left who could resume it.
  if (Uses.Destroys && !Uses.Escapes)
    return true;
  if (Uses.Returned.empty())
    return false;
  return llvm::all_of(Uses.Returned, [&](const Expr *Value) {
    return isLiteral(*Value, false) || Uses.isHandle(*Value) ||
           endsCoroutine(*Value);
  });
}

const FunctionDecl *awaitFunctionIn(const Expr *Call) {
  const Expr *E = Call ? &lookThrough(*Call, Passing::Same) : nullptr;
  // The address of what `await_suspend` returns is taken, to go on there.
  while (const auto *Outer = dyn_cast_or_null<CallExpr>(E)) {
    const FunctionDecl *Callee = Outer->getDirectCallee();
    if (Callee && Callee->getIdentifier() &&
        Callee->getName() == "await_suspend")
      return Callee;
    const Expr *Inner = objectOf(*Outer);
    if (!Inner && Outer->getNumArgs() == 1)
      Inner = Outer->getArg(0);
    if (!Inner || Inner == E)
      return Callee;
    const Expr *Next = &lookThrough(*Inner, Passing::Same);
    if (!isa<CallExpr>(Next))
      return Callee;
    E = Next;
  }
  return nullptr;
}

bool maySuspend(const CoroutineSuspendExpr &Suspension) {
  if (const auto *Await = dyn_cast<CoawaitExpr>(&Suspension);
      Await && Await->isImplicit())
    return false;
  const FunctionDecl *Ready = awaitFunctionIn(Suspension.getReadyExpr());
  const FunctionDecl *Suspend = awaitFunctionIn(Suspension.getSuspendExpr());
  return !(Ready && isAlwaysReady(*Ready)) &&
         !(Suspend && neverSuspends(*Suspend));
}

} // namespace async_tidy
