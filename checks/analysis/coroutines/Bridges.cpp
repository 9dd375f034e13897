//===--- Bridges.cpp - Functions that wait for a task ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/Bridges.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/syntax/CallParts.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace async_tidy {

/// What awaiting a value of \p Type, a task, yields, as far as its class says:
/// the argument of its template. Null if it has none.
static QualType valueOf(QualType Type) {
  const auto *Special = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type->getAsCXXRecordDecl());
  if (!Special || Special->getTemplateArgs().size() == 0)
    return {};
  const TemplateArgument &First = Special->getTemplateArgs()[0];
  return First.getKind() == TemplateArgument::Type ? First.getAsType()
                                                   : QualType();
}

/// The type of the only task among the arguments of \p Call. Null if there is
/// none, or another.
static QualType onlyTaskIn(const CallExpr &Call, Awaitables &Types) {
  QualType Only;
  for (const Expr *Argument : argumentsOf(Call)) {
    const QualType Type = Argument->getType().getNonReferenceType();
    const std::optional<AwaitableType> Task = Types.of(Type);
    if (!Task || !Task->IsTask)
      continue;
    if (!Only.isNull())
      return {};
    Only = Type;
  }
  return Only;
}

bool isBridge(const CallExpr &Call, Awaitables &Types,
              const ModelIndex &Models) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee || !Callee->getIdentifier() ||
      (isa<CXXMethodDecl>(Callee) && !cast<CXXMethodDecl>(Callee)->isStatic()))
    return false;
  const QualType Result = Callee->getReturnType();
  if (Types.of(Result.getNonReferenceType()))
    return false;
  const QualType Task = onlyTaskIn(Call, Types);
  if (Task.isNull())
    return false;
  const QualType Value = valueOf(Task);
  const bool IsItsValue =
      !Value.isNull() && Result.getNonReferenceType().getCanonicalType() ==
                             Value.getCanonicalType();
  if (!Value.isNull() && !IsItsValue)
    return false;
  return (IsItsValue && !Result->isVoidType() &&
          Callee->isTemplateInstantiation()) ||
         hasWord(Convention::Bridges, *Callee, Models);
}

} // namespace async_tidy
