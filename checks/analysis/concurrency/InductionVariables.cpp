//===--- InductionVariables.cpp - What each iteration moves on ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InductionVariables.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/objects/ArgumentWrites.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;

namespace async_tidy {

const VarDecl *namedVariable(const Expr *E) {
  const auto *Reference =
      E ? dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts()) : nullptr;
  return Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
}

/// How \p Value, which is assigned to \p Variable, moves it on: as `X + 2` or
/// `std::next(X)`, if it does.
static Step stepTo(const VarDecl *Variable, const Expr &Value) {
  const Expr &E = withoutCopy(Value);
  if (const auto *Operator = dyn_cast<BinaryOperator>(&E);
      Operator && Operator->isAdditiveOp() &&
      namedVariable(Operator->getLHS()) == Variable)
    return {Variable, Operator->getRHS(), Operator->getOpcode() == BO_Sub};
  const auto *Call = dyn_cast<CallExpr>(&E);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const bool IsNext = Callee && Callee->isInStdNamespace() &&
                      Callee->getIdentifier() && Callee->getName() == "next";
  if (!IsNext || namedVariable(&withoutCopy(*Call->getArg(0))) != Variable)
    return {};
  const Expr *Amount = Call->getNumArgs() > 1 ? Call->getArg(1) : nullptr;
  return {Variable,
          isa_and_nonnull<CXXDefaultArgExpr>(Amount) ? nullptr : Amount, false};
}

Step stepIn(const Expr &E) {
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&E);
      Assignment && Assignment->getOpcode() == BO_Assign)
    if (const VarDecl *Variable = namedVariable(Assignment->getLHS()))
      return stepTo(Variable, *Assignment->getRHS());
  if (const auto *Unary = dyn_cast<UnaryOperator>(&E);
      Unary && Unary->isIncrementDecrementOp())
    return {namedVariable(Unary->getSubExpr()), nullptr,
            Unary->isDecrementOp()};
  if (const auto *Compound = dyn_cast<CompoundAssignOperator>(&E);
      Compound && (Compound->getOpcode() == BO_AddAssign ||
                   Compound->getOpcode() == BO_SubAssign))
    return {namedVariable(Compound->getLHS()), Compound->getRHS(),
            Compound->getOpcode() == BO_SubAssign};
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&E))
    switch (Operator->getOperator()) {
    case OO_PlusPlus:
    case OO_MinusMinus:
      return {namedVariable(Operator->getArg(0)), nullptr,
              Operator->getOperator() == OO_MinusMinus};
    case OO_Equal:
      if (const VarDecl *Variable = namedVariable(Operator->getArg(0)))
        return stepTo(Variable, *Operator->getArg(1));
      break;
    case OO_PlusEqual:
    case OO_MinusEqual:
      return {namedVariable(Operator->getArg(0)), Operator->getArg(1),
              Operator->getOperator() == OO_MinusEqual};
    default:
      break;
    }
  return {};
}

void InductionFinder::handOut(const Expr &E) {
  if (const VarDecl *Variable = namedVariable(&E))
    Changed.insert(Variable);
}

/// Whether \p Child of \p S is evaluated whenever \p S is, and once.
static bool isUnconditional(const Stmt &S, const Stmt *Child) {
  if (const auto *If = dyn_cast<IfStmt>(&S))
    return Child == If->getInit() || Child == If->getCond() ||
           Child == If->getConditionVariableDeclStmt();
  if (const auto *Choice = dyn_cast<AbstractConditionalOperator>(&S))
    return Child == Choice->getCond();
  if (const auto *Operator = dyn_cast<BinaryOperator>(&S))
    return !Operator->isLogicalOp() || Child == Operator->getLHS();
  return isa<Expr, CompoundStmt, DeclStmt, ReturnStmt, CoreturnStmt>(S);
}

void InductionFinder::visitChildren(const Stmt &S, bool Always) {
  for (const Stmt *Child : evaluatedChildren(S, Context))
    visit(*Child, Always && isUnconditional(S, Child));
}

void InductionFinder::handOutArguments(const FunctionDecl *Callee,
                                       ArrayRef<const Expr *> Arguments) {
  for (const auto &[Index, Argument] : llvm::enumerate(Arguments))
    if (mayChangeArgument(Callee, Arguments, Index))
      handOut(withoutMove(*Argument));
}

/// Whether \p Amount is known to be the same in each iteration.
static bool isSameEachTime(const Expr *Amount, const ASTContext &Context) {
  return !Amount || namedVariable(Amount) ||
         (!Amount->isValueDependent() && Amount->isEvaluatable(Context));
}

void InductionFinder::visit(const Stmt &S, bool Always) {
  if (const auto *E = dyn_cast<Expr>(&S))
    if (const Step Found = stepIn(*E); Found.Variable) {
      if (!Always || !isSameEachTime(Found.Amount, Context) ||
          !Stepped.insert({Found.Variable, namedVariable(Found.Amount)}).second)
        Changed.insert(Found.Variable);
      return visitChildren(S, Always);
    }
  switch (S.getStmtClass()) {
  case Stmt::CXXOperatorCallExprClass: {
    const auto &Operator = cast<CXXOperatorCallExpr>(S);
    const auto *Method =
        dyn_cast_or_null<CXXMethodDecl>(Operator.getDirectCallee());
    const OverloadedOperatorKind Kind = Operator.getOperator();
    const bool IsAccess =
        Kind == OO_Star || Kind == OO_Arrow || Kind == OO_Subscript;
    if (!Method)
      handOutArguments(Operator.getDirectCallee(),
                       {Operator.getArgs(), Operator.getNumArgs()});
    else if (!Method->isConst() && !IsAccess)
      handOut(*Operator.getArg(0));
    break;
  }
  case Stmt::CXXMemberCallExprClass: {
    const auto &Member = cast<CXXMemberCallExpr>(S);
    const CXXMethodDecl *Method = Member.getMethodDecl();
    if (!Method || !Method->isConst())
      handOut(*Member.getImplicitObjectArgument());
    handOutArguments(Method, {Member.getArgs(), Member.getNumArgs()});
    break;
  }
  case Stmt::CallExprClass: {
    const auto &Call = cast<CallExpr>(S);
    handOutArguments(Call.getDirectCallee(),
                     {Call.getArgs(), Call.getNumArgs()});
    break;
  }
  case Stmt::CXXConstructExprClass: {
    const auto &Construct = cast<CXXConstructExpr>(S);
    handOutArguments(Construct.getConstructor(),
                     {Construct.getArgs(), Construct.getNumArgs()});
    break;
  }
  case Stmt::BinaryOperatorClass:
  case Stmt::CompoundAssignOperatorClass:
    if (cast<BinaryOperator>(S).isAssignmentOp())
      handOut(*cast<BinaryOperator>(S).getLHS());
    break;
  case Stmt::UnaryOperatorClass:
    if (cast<UnaryOperator>(S).getOpcode() == UO_AddrOf)
      handOut(*cast<UnaryOperator>(S).getSubExpr());
    break;
  case Stmt::DeclStmtClass:
    for (const Decl *One : cast<DeclStmt>(S).decls())
      if (const auto *Variable = dyn_cast<VarDecl>(One)) {
        Declared.insert(Variable);
        const QualType Type = Variable->getType();
        if (Variable->getInit() && Type->isReferenceType() &&
            !Type->getPointeeType().isConstQualified())
          handOut(*Variable->getInit());
      }
    break;
  case Stmt::LambdaExprClass:
    // What a closure refers to may change when it is called.
    if (const Stmt *Body = cast<LambdaExpr>(S).getBody())
      visit(*Body, false);
    break;
  case Stmt::ContinueStmtClass:
    Continues = true;
    break;
  case Stmt::ForStmtClass:
  case Stmt::WhileStmtClass:
  case Stmt::DoStmtClass:
  case Stmt::CXXForRangeStmtClass: {
    llvm::SaveAndRestore OfInner(Continues);
    return visitChildren(S, false);
  }
  default:
    break;
  }
  visitChildren(S, Always);
}

SmallVector<const ValueDecl *, 2> InductionFinder::inductions() const {
  SmallVector<const ValueDecl *, 2> Found;
  auto ChangesHere = [&](const VarDecl *Variable) {
    return Changed.contains(Variable) || Declared.contains(Variable);
  };
  for (const auto &[Variable, Amount] : Stepped)
    if (!ChangesHere(Variable) && !(Amount && ChangesHere(Amount)) &&
        Variable->hasLocalStorage() && !Variable->getType()->isReferenceType())
      Found.push_back(Variable);
  return Found;
}

} // namespace async_tidy
