//===--- ResultLoops.cpp - Loops that end with a failure ------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ResultLoops.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Lineage.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

/// The call that awaits many tasks together and whose results \p Range, what a
/// loop goes over, is; null if it is something else.
static const Expr *combinatorBehind(const Expr &Range,
                                    const ModelIndex &Models) {
  const Expr *E = &lookThrough(Range, Passing::Same | Passing::Copy);
  if (const auto *Name = dyn_cast<DeclRefExpr>(E)) {
    const auto *Results = dyn_cast<VarDecl>(Name->getDecl());
    if (!Results || !Results->getInit())
      return nullptr;
    E = &lookThrough(*Results->getInit(), Passing::Same | Passing::Copy);
  }
  const auto *Await = dyn_cast<CoawaitExpr>(E);
  const Expr *Awaited =
      Await ? &lookThrough(*Await->getOperand(), Passing::Same) : nullptr;
  return Awaited && Models.isCombinator(*Awaited) ? Awaited : nullptr;
}

/// Whether somebody has to take the exception of a \p Type that failed: its
/// class can be asked for it, as a model says.
static bool mustBeTaken(QualType Type, const ModelIndex &Models) {
  const CXXRecordDecl *Class = Type.getNonReferenceType()->getAsCXXRecordDecl();
  return Class && Class->hasDefinition() &&
         llvm::any_of(lineageOf(*Class), [&](const CXXRecordDecl *Each) {
           return llvm::any_of(Each->methods(), [&](const CXXMethodDecl *M) {
             const Known<FunctionFact> Fact = Models.functionFact(*M);
             return Fact && !Fact->TellsFailure.empty();
           });
         });
}

/// What \p S, itself or a part of it, does to \p Result that throws the
/// exception in it: it awaits the task, or calls a member that is known to.
static const Expr *accessIn(const Stmt &S, const VarDecl &Result,
                            Analysis &Unit) {
  if (const auto *Await = dyn_cast<CoawaitExpr>(&S);
      Await && variableHandedOn(*Await->getOperand()) == &Result)
    return Await;
  if (const auto *Call = dyn_cast<CallExpr>(&S)) {
    const Known<FunctionFact> Fact = Unit.models().functionFact(*Call);
    const Expr *Object =
        Fact && Fact->ThrowsFailure ? objectOf(*Call) : nullptr;
    if (Object && variableHandedOn(*Object) == &Result)
      return Call;
  }
  for (const Stmt *Child : evaluatedChildren(S, Unit.context()))
    if (const Expr *Access = accessIn(*Child, Result, Unit))
      return Access;
  return nullptr;
}

/// Whether \p S asks \p Result something: what a member says of it decides.
static bool asks(const Stmt &S, const VarDecl &Result,
                 const ASTContext &Context) {
  if (const auto *Call = dyn_cast<CallExpr>(&S);
      Call && Call->getType()->isBooleanType())
    if (const Expr *Object = objectOf(*Call);
        Object && variableHandedOn(*Object) == &Result)
      return true;
  return llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
    return asks(*Child, Result, Context);
  });
}

/// Whether an exception from \p Access stays in \p Loop.
static bool isCaughtIn(const CXXForRangeStmt &Loop, const Expr &Access,
                       const FunctionGraph &Graph) {
  const CXXTryStmt *Around = Graph.tryAround(Loop);
  return Graph.tryAround(Access) != Around;
}

std::vector<ResultLoop> resultLoopsIn(const FunctionBody &Body,
                                      Analysis &Unit) {
  std::vector<ResultLoop> Found;
  if (llvm::none_of(Body.calls(), [&](const CallSite &Site) {
        return Unit.models().isCombinator(*Site.Call);
      }))
    return Found;
  const FunctionGraph &Graph = Unit.graphOf(Body.function());
  for (const CXXForRangeStmt *Loop : Graph.rangeLoops()) {
    const Expr *Combinator =
        combinatorBehind(*Loop->getRangeInit(), Unit.models());
    if (!Combinator)
      continue;
    const VarDecl &Result = *Loop->getLoopVariable();
    if (!mustBeTaken(Result.getType(), Unit.models()))
      continue;
    const Expr *Access = accessIn(*Loop->getBody(), Result, Unit);
    if (Access && !isCaughtIn(*Loop, *Access, Graph) &&
        !asks(*Loop->getBody(), Result, Unit.context()))
      Found.push_back({Loop, Access, Combinator});
  }
  return Found;
}

} // namespace async_tidy
