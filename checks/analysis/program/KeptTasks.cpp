//===--- KeptTasks.cpp - Objects that keep a task -------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/KeptTasks.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

bool keepsTask(const Expr &Value, TaskReferents &Referents,
               const ASTContext &Context) {
  const auto *Construct = dyn_cast<CXXConstructExpr>(
      &lookThrough(Value, Passing::Same | Passing::Copy));
  const FunctionDecl *Definition =
      Construct ? visibleDefinition(*Construct->getConstructor(), Context)
                : nullptr;
  if (!Definition)
    return false;
  return llvm::any_of(
      cast<CXXConstructorDecl>(Definition)->inits(),
      [&](const CXXCtorInitializer *Each) {
        const auto *Parameter =
            dyn_cast_or_null<ParmVarDecl>(variableHandedOn(*Each->getInit()));
        return Parameter && Each->isMemberInitializer() &&
               !Each->getMember()->getType()->isReferenceType() &&
               Referents.isTask(Each->getMember()->getType());
      });
}

} // namespace async_tidy
