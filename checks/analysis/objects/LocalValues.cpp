//===--- LocalValues.cpp - The only value of a local variable -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/LocalValues.h"
#include "async-tidy/objects/ArgumentWrites.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

namespace {
/// Finds the variables that code may give another value, lambdas included.
class ChangeCollector {
public:
  ChangeCollector(llvm::DenseSet<const ValueDecl *> &Found,
                  const ASTContext &AST)
      : Changed(Found), Context(AST) {}

  void visit(const Stmt &S);

private:
  void addNamed(const Expr &E) {
    if (const auto *Name =
            dyn_cast<DeclRefExpr>(&lookThrough(E, Passing::Same)))
      Changed.insert(Name->getDecl());
  }
  void addCall(const Expr &Call);

  llvm::DenseSet<const ValueDecl *> &Changed;
  const ASTContext &Context;
};
} // namespace

void ChangeCollector::addCall(const Expr &Call) {
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
      Operator && Operator->isAssignmentOp())
    addNamed(*Operator->getArg(0));
  // What hands on its argument changes nothing.
  if (handedOnBy(Call))
    return;
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  for (unsigned Index = 0; Index < Arguments.size(); ++Index)
    if (Arguments[Index]->isLValue() &&
        mayChangeArgument(calleeOf(Call), Arguments, Index))
      addNamed(*Arguments[Index]);
}

void ChangeCollector::visit(const Stmt &S) {
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&S);
      Assignment && Assignment->isAssignmentOp())
    addNamed(*Assignment->getLHS());
  if (const auto *Operator = dyn_cast<UnaryOperator>(&S);
      Operator && (Operator->isIncrementDecrementOp() ||
                   Operator->getOpcode() == UO_AddrOf))
    addNamed(*Operator->getSubExpr());
  if (isa<CallExpr, CXXConstructExpr>(S))
    addCall(cast<Expr>(S));
  if (const auto *Declaration = dyn_cast<DeclStmt>(&S))
    for (const Decl *Declared : Declaration->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(Declared);
          Variable && Variable->getInit() &&
          Variable->getType()->isLValueReferenceType() &&
          !Variable->getType()->getPointeeType().isConstQualified())
        addNamed(*Variable->getInit());
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&S);
      Lambda && Lambda->getBody())
    visit(*Lambda->getBody());
  for (const Stmt *Child : evaluatedChildren(S, Context))
    visit(*Child);
}

const LocalValues::Variables &
LocalValues::changedIn(const FunctionDecl &Function) {
  const auto [Known, IsNew] = Changed.try_emplace(&Function);
  if (IsNew)
    if (const Stmt *Body = writtenBody(Function))
      ChangeCollector(Known->second, Function.getASTContext()).visit(*Body);
  return Known->second;
}

const Expr *LocalValues::of(const VarDecl &Variable) {
  const auto *Function = dyn_cast<FunctionDecl>(Variable.getDeclContext());
  if (!Function || isa<ParmVarDecl>(Variable) || !Variable.hasLocalStorage() ||
      !Variable.getInit() || changedIn(*Function).contains(&Variable))
    return nullptr;
  return Variable.getInit();
}

} // namespace async_tidy
