//===--- CallParts.cpp - What a call consists of --------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/CallParts.h"

using namespace clang;

namespace async_tidy {

const Expr *objectOf(const Expr &Call) {
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call))
    return Member->getImplicitObjectArgument()->IgnoreParenBaseCasts();
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
  return Operator && isa_and_nonnull<CXXMethodDecl>(Operator->getDirectCallee())
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

} // namespace async_tidy
