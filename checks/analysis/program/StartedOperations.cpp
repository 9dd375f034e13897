//===--- StartedOperations.cpp - Operations that call back ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/StartedOperations.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Lineage.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

/// Whether \p Argument can be called, whatever it takes, or is a token that
/// lets go.
static bool isHandler(const Expr &Argument, const ModelIndex &Models) {
  const VarDecl *Token = variableHandedOn(Argument);
  const QualType Type = Argument.getType();
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  return (Token && Models.isDetachToken(*Token)) ||
         Type->isFunctionPointerType() || Type->isFunctionType() ||
         (Class && Class->hasDefinition() &&
          findMember(*Class,
                     Class->getASTContext().DeclarationNames.getCXXOperatorName(
                         OO_Call)));
}

bool startsOperation(const Expr &Call, const ModelIndex &Models) {
  // Who waits in another way gets something for it.
  if (!isa<CallExpr>(Call) || !Call.getType()->isVoidType())
    return false;
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  return Fact && Fact->RunsCallables == Invokes::OnEventLoop &&
         llvm::any_of(argumentsOf(Call), [&](const Expr *Argument) {
           return isHandler(*Argument, Models);
         });
}

} // namespace async_tidy
