//===--- ObjectsAtWork.cpp - Objects that work goes on with ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ObjectsAtWork.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

std::optional<UnkeptObject> unkeptObjectOf(const FunctionDecl &Coroutine,
                                           Analysis &Unit) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Coroutine);
  if (!Method || Method->getParent()->isLambda() ||
      !Unit.taskReferents().isLetGo(Coroutine.getReturnType()))
    return std::nullopt;
  return Unit.objectKeepers().unkeptBy(Coroutine, /*StartsLater=*/false);
}

/// The coroutine that \p Work, a task or a callable, runs on `*this`, or null.
static const FunctionDecl *coroutineOnThis(const Expr &Work) {
  if (const LambdaExpr *Lambda = lambdaWrittenAs(Work)) {
    const Expr *Returned = onlyResult(*Lambda->getCallOperator());
    return Returned ? coroutineOnThis(*Returned) : Lambda->getCallOperator();
  }
  const Expr &Value = lookThrough(Work, Passing::Same | Passing::Copy);
  const Expr *Object = isa<CallExpr>(Value) ? objectOf(Value) : nullptr;
  return Object && isa<CXXThisExpr>(Object->IgnoreParenImpCasts())
             ? calleeOf(Value)
             : nullptr;
}

static void addWork(const Expr &Work, const Expr &Call, Analysis &Unit,
                    std::vector<WorkOnObject> &Found) {
  const FunctionDecl *Coroutine = coroutineOnThis(Work);
  if (!Coroutine)
    return;
  const ObjectKeepers Keepers = Unit.objectKeepers();
  const auto Object = Keepers.unkeptBy(
      *Coroutine, Unit.taskReferents().isLazy(Coroutine->getReturnType()));
  if (Object && !Keepers.isKeptBy(Call, *Object->Class))
    Found.push_back({&Work, *Object});
}

std::vector<WorkOnObject> workOnUnkeptObjects(const Expr &Call,
                                              Analysis &Unit) {
  std::vector<WorkOnObject> Found;
  if (Unit.taskReferents().isTask(Call.getType()))
    addWork(Call, Call, Unit, Found);
  for (const Expr *Argument : argumentsOf(Call))
    addWork(*Argument, Call, Unit, Found);
  return Found;
}

std::vector<WorkOnObject> handlersOnUnkeptObjects(const Expr &Call,
                                                  Analysis &Unit) {
  std::vector<WorkOnObject> Found;
  for (const Expr *Argument : argumentsOf(Call))
    if (const LambdaExpr *Lambda = lambdaWrittenAs(*Argument);
        Lambda && Unit.taskReferents().isLetGo(
                      Lambda->getCallOperator()->getReturnType()))
      addWork(*Argument, Call, Unit, Found);
  return Found;
}

} // namespace async_tidy
