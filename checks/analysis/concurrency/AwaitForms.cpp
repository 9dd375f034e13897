//===--- AwaitForms.cpp - How code waits for a task -----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/concurrency/AwaitForms.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;

namespace async_tidy {

AwaitForms::AwaitForms(const FunctionDecl &Function, const ModelIndex &Known,
                       const ASTContext &AST)
    : Models(Known), Context(AST),
      IsCoroutine(isa_and_nonnull<CoroutineBodyStmt>(Function.getBody())) {}

const Expr *AwaitForms::awaitedBy(const Stmt &S) const {
  if (const auto *Await = dyn_cast<CoawaitExpr>(&S))
    return Await->isImplicit() ? nullptr : Await->getOperand();
  const auto *Call = dyn_cast<CXXMemberCallExpr>(&S);
  if (IsCoroutine || !Call)
    return nullptr;
  const Known<FunctionFact> Fact = Models.functionFact(*Call);
  return Fact && !Fact->WaitsOnlyIn.empty() ? Call->getImplicitObjectArgument()
                                            : nullptr;
}

bool AwaitForms::awaits(const Stmt *S) const {
  return S && (awaitedBy(*S) || llvm::any_of(evaluatedChildren(*S, Context),
                                             [this](const Stmt *Child) {
                                               return awaits(Child);
                                             }));
}

} // namespace async_tidy
