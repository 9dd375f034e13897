//===--- DescriptorModes.cpp - Which descriptors block --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/DescriptorModes.h"
#include "async-tidy/coroutines/WaitConditions.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace async_tidy {

namespace {

/// Looks at all that a function does with a descriptor.
class DescriptorUses {
public:
  DescriptorUses(const VarDecl &Of, const ModelIndex &Known,
                 const ASTContext &AST)
      : Variable(Of), Models(Known), Context(AST) {}

  /// Whether all of \p S leaves the mode as calls that make descriptors set it.
  bool keepMode(const Stmt &S) const;
  bool makesBlocking(const Expr &Value) const;

private:
  bool isVariable(const Expr &E) const;

  const VarDecl &Variable;
  const ModelIndex &Models;
  const ASTContext &Context;
};

} // namespace

static const VarDecl *namedBy(const Expr &E) {
  const auto *Reference = dyn_cast<DeclRefExpr>(E.IgnoreParenImpCasts());
  return Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
}

bool DescriptorUses::isVariable(const Expr &E) const {
  return namedBy(E) == &Variable;
}

/// Whether \p Value is the result of a call that makes a descriptor which makes
/// others block.
bool DescriptorUses::makesBlocking(const Expr &Value) const {
  const Expr &Call = *Value.IgnoreParenImpCasts();
  const Known<FunctionFact> Fact =
      isa<CallExpr>(Call) ? Models.functionFact(Call) : Known<FunctionFact>();
  return Fact && Fact->MakesDescriptor &&
         !mayHaveFlag(Call, *Fact.What, Context);
}

bool DescriptorUses::keepMode(const Stmt &S) const {
  if (const auto *E = dyn_cast<Expr>(&S); E && isVariable(*E))
    return false;
  const Known<FunctionFact> Fact = isa<CallExpr>(S)
                                       ? Models.functionFact(cast<Expr>(S))
                                       : Known<FunctionFact>();
  const ArrayRef<const Expr *> Arguments = Fact && Fact->Descriptor
                                               ? argumentsOf(cast<Expr>(S))
                                               : ArrayRef<const Expr *>();
  const auto *Operator = dyn_cast<BinaryOperator>(&S);
  const bool Assigns = Operator && Operator->getOpcode() == BO_Assign;
  if (Assigns && isVariable(*Operator->getLHS()) &&
      !makesBlocking(*Operator->getRHS()))
    return false;
  return llvm::all_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
    const auto *E = dyn_cast<Expr>(Child);
    if (!E || !isVariable(*E))
      return keepMode(*Child);
    return (Operator && Operator->isComparisonOp()) ||
           (Assigns && E == Operator->getLHS()) ||
           (!Arguments.empty() && *Fact->Descriptor < Arguments.size() &&
            E == Arguments[*Fact->Descriptor]);
  });
}

bool waitsOnDescriptor(const Expr &Call, const FunctionFact &Fact,
                       const FunctionDecl &By, const ModelIndex &Models,
                       const ASTContext &Context) {
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  const VarDecl *Variable = *Fact.Descriptor < Arguments.size()
                                ? namedBy(*Arguments[*Fact.Descriptor])
                                : nullptr;
  if (!Variable || !Variable->hasLocalStorage() || isa<ParmVarDecl>(Variable) ||
      Variable->getDeclContext() != &By)
    return false;
  const DescriptorUses Uses(*Variable, Models, Context);
  const bool IsMadeHere =
      !Variable->hasInit() || Uses.makesBlocking(*Variable->getInit());
  return IsMadeHere && Uses.keepMode(*writtenBody(By));
}

} // namespace async_tidy
