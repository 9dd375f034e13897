//===--- NewTasks.cpp - Where tasks come into being -----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/NewTasks.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace async_tidy {

/// Whether \p Call may return what the caller had: it takes a reference to a
/// variable of the type that it returns, as `std::exchange` does.
static bool handsBackArgument(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  return Callee &&
         llvm::any_of(Callee->parameters(), [&](const ParmVarDecl *P) {
           const QualType Type = P->getType();
           return Type->isLValueReferenceType() &&
                  !Type->getPointeeType().isConstQualified() &&
                  ASTContext::hasSameUnqualifiedType(Type->getPointeeType(),
                                                     Call.getType());
         });
}

bool createsAwaitable(const Expr &Value, bool IsTask) {
  if (!Value.isPRValue())
    return false;
  // Who moves a task into a temporary object means to destroy it.
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Value))
    return Construct->getConstructor()->isCopyOrMoveConstructor()
               ? createsAwaitable(
                     lookThrough(*Construct->getArg(0), Passing::Same), IsTask)
               : Construct->getNumArgs() > 0 || !IsTask;
  if (const auto *Call = dyn_cast<CallExpr>(&Value))
    return !handsBackArgument(*Call);
  if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(&Value))
    return createsAwaitable(*Cast->getSubExpr()->IgnoreImplicit(), IsTask);
  return isa<CoawaitExpr>(Value);
}

bool createsTask(const Expr &Given, Awaitables &Types) {
  const Expr &Value = *Given.IgnoreParens()->IgnoreUnlessSpelledInSource();
  auto Creates = [&](const Expr *Part) { return createsTask(*Part, Types); };
  if (const auto *List = dyn_cast<InitListExpr>(&Value))
    return llvm::any_of(List->inits(), Creates);
  if (const auto *Choice = dyn_cast<ConditionalOperator>(&Value))
    return Creates(Choice->getTrueExpr()) && Creates(Choice->getFalseExpr());
  if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(&Value))
    return Creates(Cast->getSubExpr());
  // An awaitable that is constructed may be there for later.
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Value))
    return llvm::any_of(Construct->arguments(), Creates);
  return Types.ownedBy(Value.getType()) && createsAwaitable(Value);
}

/// What a function that only returns a value returns, if its body is seen.
static const Expr *onlyResult(const FunctionDecl *Callee,
                              const ASTContext &Context) {
  const auto *Body = Callee && !Context.getSourceManager().isInSystemHeader(
                                   Callee->getLocation())
                         ? dyn_cast_or_null<CompoundStmt>(Callee->getBody())
                         : nullptr;
  const auto *Return = Body && Body->size() == 1
                           ? dyn_cast<ReturnStmt>(Body->body_front())
                           : nullptr;
  return Return ? Return->getRetValue() : nullptr;
}

bool isDone(const Expr &Given, Awaitables &Types, const ModelIndex &Models,
            const ASTContext &Context) {
  const auto *Call = dyn_cast<CallExpr>(Given.IgnoreUnlessSpelledInSource());
  if (!Call)
    return false;
  const Known<FunctionFact> Fact = Models.functionFact(*Call);
  // What is made of other tasks is ready only when they are.
  if (Fact)
    return Fact->MakesReady &&
           llvm::none_of(Call->arguments(), [&](const Expr *Argument) {
             return Types.ownedBy(Argument->getType());
           });
  const Expr *Result = onlyResult(Call->getDirectCallee(), Context);
  return Result &&
         Models.functionFact(*Result->IgnoreUnlessSpelledInSource()) &&
         isDone(*Result, Types, Models, Context);
}

} // namespace async_tidy
