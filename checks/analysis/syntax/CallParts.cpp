//===--- CallParts.cpp - What a call consists of --------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/CallParts.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace async_tidy {

const Expr *objectOf(const Expr &Call) {
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call))
    return Member->getImplicitObjectArgument()->IgnoreParenBaseCasts();
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
  const auto *Method =
      Operator ? dyn_cast_or_null<CXXMethodDecl>(Operator->getDirectCallee())
               : nullptr;
  return Method && !Method->isExplicitObjectMemberFunction()
             ? Operator->getArg(0)
             : nullptr;
}

llvm::ArrayRef<const Expr *> argumentsOf(const Expr &Call) {
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Call))
    return {Construct->getArgs(), Construct->getNumArgs()};
  const auto *Plain = dyn_cast<CallExpr>(&Call);
  if (!Plain)
    return {};
  const bool FirstIsObject = isa<CXXOperatorCallExpr>(Plain) && objectOf(Call);
  return llvm::ArrayRef<const Expr *>(Plain->getArgs(), Plain->getNumArgs())
      .drop_front(FirstIsObject);
}

const FunctionDecl *calleeOf(const Expr &Call) {
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Call))
    return Construct->getConstructor();
  const auto *Plain = dyn_cast<CallExpr>(&Call);
  return Plain ? Plain->getDirectCallee() : nullptr;
}

const Expr *onlyResult(const FunctionDecl &Function) {
  const auto *Body = dyn_cast_or_null<CompoundStmt>(Function.getBody());
  const auto *Return = Body && Body->size() == 1
                           ? dyn_cast<ReturnStmt>(Body->body_front())
                           : nullptr;
  return Return ? Return->getRetValue() : nullptr;
}

const Expr *onlyResult(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  // Not every front sees what such a function does.
  const bool IsOfSystem =
      Callee && Callee->getASTContext().getSourceManager().isInSystemHeader(
                    Callee->getLocation());
  return Callee && !IsOfSystem ? onlyResult(*Callee) : nullptr;
}

} // namespace async_tidy
