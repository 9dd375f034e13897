//===--- ThreadScopes.cpp - Scopes of a thread's state --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/ThreadScopes.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/LookThrough.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace async_tidy {
namespace {

using Variables = llvm::SmallPtrSet<const VarDecl *, 2>;

/// Finds the variables of the thread to which code gives another value.
class ThreadWrites {
public:
  explicit ThreadWrites(const ASTContext &AST) : Context(AST) {}

  Variables of(const CXXMethodDecl &Method);

private:
  void visit(const Stmt &S, int Depth);
  void visitCall(const Expr &Call, int Depth);
  void visitBody(const FunctionDecl &Callee, int Depth);
  void addNamed(const Expr &E);

  const ASTContext &Context;
  Variables Found;
};

} // namespace

/// Functions that others call to set a variable are rarely deeper.
static constexpr int MaxDepth = 2;

void ThreadWrites::addNamed(const Expr &E) {
  const auto *Name = dyn_cast<DeclRefExpr>(&lookThrough(E, Passing::Same));
  const auto *Variable = Name ? dyn_cast<VarDecl>(Name->getDecl()) : nullptr;
  if (Variable && Variable->getTLSKind() != VarDecl::TLS_None)
    Found.insert(Variable->getCanonicalDecl());
}

/// `std::exchange` and its kin change what they are given by reference.
void ThreadWrites::visitCall(const Expr &Call, int Depth) {
  const FunctionDecl *Callee = calleeOf(Call);
  if (!Callee)
    return;
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
      Operator && Operator->isAssignmentOp())
    addNamed(*Operator->getArg(0));
  for (const auto &[Argument, Parameter] :
       llvm::zip(argumentsOf(Call), Callee->parameters()))
    if (Parameter->getType()->isLValueReferenceType() &&
        !Parameter->getType()->getPointeeType().isConstQualified())
      addNamed(*Argument);
  visitBody(*Callee, Depth + 1);
}

void ThreadWrites::visit(const Stmt &S, int Depth) {
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&S);
      Assignment && Assignment->isAssignmentOp())
    addNamed(*Assignment->getLHS());
  if (const auto *Operator = dyn_cast<UnaryOperator>(&S);
      Operator && Operator->isIncrementDecrementOp())
    addNamed(*Operator->getSubExpr());
  if (isa<CallExpr, CXXConstructExpr>(S))
    visitCall(*cast<Expr>(&S), Depth);
  for (const Stmt *Child : evaluatedChildren(S, Context))
    visit(*Child, Depth);
}

void ThreadWrites::visitBody(const FunctionDecl &Callee, int Depth) {
  const FunctionDecl *Definition =
      Depth <= MaxDepth ? visibleDefinition(Callee, Context) : nullptr;
  if (!Definition)
    return;
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Definition))
    for (const CXXCtorInitializer *Initializer : Constructor->inits())
      visit(*Initializer->getInit(), Depth);
  visit(*writtenBody(*Definition), Depth);
}

Variables ThreadWrites::of(const CXXMethodDecl &Method) {
  visitBody(Method, 0);
  return Found;
}

const VarDecl *threadVariableSetBy(const CXXRecordDecl &Class) {
  const CXXDestructorDecl *Destructor = Class.getDestructor();
  if (!Destructor || !Destructor->isUserProvided())
    return nullptr;
  const ASTContext &Context = Class.getASTContext();
  const Variables AtEnd = ThreadWrites(Context).of(*Destructor);
  if (AtEnd.empty())
    return nullptr;
  for (const CXXConstructorDecl *Constructor : Class.ctors())
    for (const VarDecl *Variable : ThreadWrites(Context).of(*Constructor))
      if (AtEnd.contains(Variable))
        return Variable;
  return nullptr;
}

} // namespace async_tidy
