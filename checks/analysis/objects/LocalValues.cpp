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
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/Lineage.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace async_tidy {

namespace {
/// Finds the variables that code may give another value, and those that it
/// hands out or gives away, lambdas included.
class ChangeCollector {
public:
  using Variables = llvm::DenseSet<const ValueDecl *>;

  ChangeCollector(Variables &MayChange, Variables &Out, Variables &Away,
                  const ASTContext &AST)
      : Changed(MayChange), HandedOut(Out), GivenAway(Away), Context(AST) {}

  void visit(const Stmt &S);

private:
  void addNamed(const Expr &E) {
    if (const auto *Name =
            dyn_cast<DeclRefExpr>(&lookThrough(E, Passing::Same)))
      Changed.insert(Name->getDecl());
  }
  void addGivenAway(const Expr *E) {
    const VarDecl *Variable = E ? variableHandedOn(*E) : nullptr;
    if (Variable)
      GivenAway.insert(Variable);
  }
  void addCall(const Expr &Call);

  Variables &Changed;
  Variables &HandedOut;
  Variables &GivenAway;
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

/// The name of the pointer whose object \p S uses, or null.
static const DeclRefExpr *pointerUsedBy(const Stmt &S) {
  const auto *E = dyn_cast<Expr>(&S);
  const auto Step = E ? handedOnBy(*E) : std::nullopt;
  return Step && Step->How == Passing::Pointee
             ? dyn_cast<DeclRefExpr>(&lookThrough(*Step->From, Passing::Same))
             : nullptr;
}

void ChangeCollector::visit(const Stmt &S) {
  if (pointerUsedBy(S))
    return;
  if (const auto *Name = dyn_cast<DeclRefExpr>(&S))
    HandedOut.insert(Name->getDecl());
  if (const auto *Assignment = dyn_cast<BinaryOperator>(&S);
      Assignment && Assignment->isAssignmentOp())
    addNamed(*Assignment->getLHS());
  if (const auto *Operator = dyn_cast<UnaryOperator>(&S);
      Operator && (Operator->isIncrementDecrementOp() ||
                   Operator->getOpcode() == UO_AddrOf))
    addNamed(*Operator->getSubExpr());
  if (const auto *Move = dyn_cast<CallExpr>(&S);
      Move && Move->isCallToStdMove())
    addGivenAway(Move->getArg(0));
  if (const auto *Return = dyn_cast<ReturnStmt>(&S))
    addGivenAway(Return->getRetValue());
  if (const auto *Return = dyn_cast<CoreturnStmt>(&S))
    addGivenAway(Return->getOperand());
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

const LocalValues::Uses &LocalValues::usesIn(const FunctionDecl &Function) {
  const auto [Found, IsNew] = Known.try_emplace(&Function);
  if (IsNew)
    if (const Stmt *Body = writtenBody(Function))
      ChangeCollector(Found->second.Changed, Found->second.HandedOut,
                      Found->second.GivenAway, Function.getASTContext())
          .visit(*Body);
  return Found->second;
}

const Expr *LocalValues::of(const VarDecl &Variable) {
  const auto *Function = dyn_cast<FunctionDecl>(Variable.getDeclContext());
  if (!Function || isa<ParmVarDecl>(Variable) || !Variable.hasLocalStorage() ||
      !Variable.getInit() || usesIn(*Function).Changed.contains(&Variable))
    return nullptr;
  return Variable.getInit();
}

/// Whether objects of \p Class may make owners of themselves: a base was told
/// what they are.
static bool mayShareItself(const CXXRecordDecl &Class) {
  return llvm::any_of(lineageOf(Class), [&](const CXXRecordDecl *Base) {
    const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Base);
    return Special &&
           llvm::any_of(Special->getTemplateArgs().asArray(),
                        [](const TemplateArgument &Argument) {
                          return Argument.getKind() == TemplateArgument::Type;
                        });
  });
}

bool LocalValues::isSoleOwner(const VarDecl &Variable) {
  const Expr *Value = of(Variable);
  const auto *Make = Value ? dyn_cast<CallExpr>(&lookThrough(
                                 *Value, Passing::Same | Passing::Copy))
                           : nullptr;
  const CXXRecordDecl *Made = Make ? constructedBy(*Make).Class : nullptr;
  return Made && Make->getType()->isRecordType() && !mayShareItself(*Made) &&
         !usesIn(*cast<FunctionDecl>(Variable.getDeclContext()))
              .HandedOut.contains(&Variable);
}

bool LocalValues::mayGiveAway(const VarDecl &Variable) {
  const auto *Function = dyn_cast<FunctionDecl>(Variable.getDeclContext());
  return Function && usesIn(*Function).GivenAway.contains(&Variable);
}

} // namespace async_tidy
