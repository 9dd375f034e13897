//===--- EvaluatedCode.cpp - What code runs as part of what ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace async_tidy {

const Stmt *writtenBody(const FunctionDecl &Function) {
  const Stmt *Body = Function.getBody();
  if (const auto *Coroutine = dyn_cast_or_null<CoroutineBodyStmt>(Body))
    return Coroutine->getBody();
  return Body;
}

const FunctionDecl *visibleDefinition(const FunctionDecl &Callee,
                                      const ASTContext &Context) {
  const FunctionDecl *Definition = nullptr;
  if (!Callee.hasBody(Definition) || Definition->isDependentContext() ||
      Context.getSourceManager().isInSystemHeader(Definition->getLocation()))
    return nullptr;
  return Definition;
}

/// The branch of \p If that is evaluated, if it is known while compiling.
static std::optional<const Stmt *> chosenBranch(const IfStmt &If,
                                                const ASTContext &Context) {
  if (If.isConsteval())
    return If.isNegatedConsteval() ? If.getThen() : If.getElse();
  if (If.isConstexpr())
    return If.getNondiscardedCase(Context);
  return std::nullopt;
}

/// Adds the evaluated parts of \p S to \p Children.
static void collectEvaluated(const Stmt &S, const ASTContext &Context,
                             SmallVectorImpl<const Stmt *> &Children) {
  auto Add = [&](const Stmt *Child) {
    if (Child)
      Children.push_back(Child);
  };
  switch (S.getStmtClass()) {
  case Stmt::UnaryExprOrTypeTraitExprClass:
  case Stmt::CXXNoexceptExprClass:
  case Stmt::RequiresExprClass:
  case Stmt::CXXTypeidExprClass:
  case Stmt::OffsetOfExprClass:
    return;
  case Stmt::CoroutineBodyStmtClass:
    return Add(cast<CoroutineBodyStmt>(S).getBody());
  // The operand as it was written; the other children repeat it.
  case Stmt::CoawaitExprClass:
  case Stmt::CoyieldExprClass:
    return Add(cast<CoroutineSuspendExpr>(S).getOperand());
  case Stmt::CoreturnStmtClass:
    return Add(cast<CoreturnStmt>(S).getOperand());
  case Stmt::LambdaExprClass:
    for (const Expr *Capture : cast<LambdaExpr>(S).capture_inits())
      Add(Capture);
    return;
  case Stmt::IfStmtClass: {
    const auto &If = cast<IfStmt>(S);
    if (std::optional<const Stmt *> Chosen = chosenBranch(If, Context)) {
      Add(If.getInit());
      return Add(*Chosen);
    }
    break;
  }
  case Stmt::CXXDefaultInitExprClass:
    return Add(cast<CXXDefaultInitExpr>(S).getExpr());
  case Stmt::GenericSelectionExprClass:
    return Add(cast<GenericSelectionExpr>(S).getResultExpr());
  case Stmt::ChooseExprClass:
    return Add(cast<ChooseExpr>(S).getChosenSubExpr());
  case Stmt::CXXRewrittenBinaryOperatorClass:
    return Add(cast<CXXRewrittenBinaryOperator>(S).getSemanticForm());
  case Stmt::DeclStmtClass:
    for (const Decl *Declared : cast<DeclStmt>(S).decls())
      if (const auto *Variable = dyn_cast<VarDecl>(Declared))
        Add(Variable->getInit());
    return;
  default:
    break;
  }
  for (const Stmt *Child : S.children())
    Add(Child);
}

SmallVector<const Stmt *, 8> evaluatedChildren(const Stmt &S,
                                               const ASTContext &Context) {
  SmallVector<const Stmt *, 8> Children;
  collectEvaluated(S, Context, Children);
  return Children;
}

void forEachEvaluated(const Stmt &S, const ASTContext &Context,
                      llvm::function_ref<void(const Stmt &)> Visit) {
  llvm::SmallVector<const Stmt *, 16> Pending{&S};
  while (!Pending.empty()) {
    const Stmt *Next = Pending.pop_back_val();
    Visit(*Next);
    llvm::append_range(Pending,
                       llvm::reverse(evaluatedChildren(*Next, Context)));
  }
}

llvm::SmallVector<const Expr *, 2> returnedValues(const FunctionDecl &Function,
                                                  const ASTContext &Context) {
  llvm::SmallVector<const Expr *, 2> Values;
  forEachEvaluated(*writtenBody(Function), Context, [&](const Stmt &S) {
    const Expr *Value = nullptr;
    if (const auto *Return = dyn_cast<ReturnStmt>(&S))
      Value = Return->getRetValue();
    else if (const auto *Return = dyn_cast<CoreturnStmt>(&S))
      Value = Return->getOperand();
    if (Value)
      Values.push_back(Value);
  });
  return Values;
}

} // namespace async_tidy
