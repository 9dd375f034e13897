//===--- GuardEvidence.cpp - What is meant to hold a lock -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/GuardEvidence.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/CharInfo.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

/// What awaiting a \p Type yields, as far as the type itself tells: if it is an
/// awaiter, or by its template argument.
static QualType awaitedType(QualType Type, const ASTContext &Context) {
  const CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  if (!Record || !Record->hasDefinition())
    return {};
  for (const NamedDecl *Found :
       Record->lookup(&Context.Idents.get("await_resume")))
    if (const auto *Resume = dyn_cast<CXXMethodDecl>(Found))
      return Resume->getReturnType();
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Record);
  if (!Special || Special->getTemplateArgs().size() == 0 ||
      Special->getTemplateArgs()[0].getKind() != TemplateArgument::Type)
    return {};
  return Special->getTemplateArgs()[0].getAsType();
}

bool awaitsGuard(QualType Type, const ModelIndex &Models,
                 const ASTContext &Context) {
  const QualType Awaited = awaitedType(Type, Context);
  const CXXRecordDecl *Record =
      Awaited.isNull() ? nullptr : Awaited->getAsCXXRecordDecl();
  const Known<LockFact> Fact =
      Record ? Models.lockFact(*Record) : Known<LockFact>();
  return Fact && Fact->Role == LockRole::Guard;
}

/// Whether the last word of \p Name, as in `WriteLock` or `read_units_`, says
/// that what it names is held for a while.
static bool namesGuard(StringRef Name) {
  Name = Name.rtrim("_0123456789");
  size_t Begin = Name.size();
  while (Begin > 0 && isLowercase(Name[Begin - 1]))
    --Begin;
  if (Begin > 0 && isUppercase(Name[Begin - 1]))
    --Begin;
  const std::string Word = Name.substr(Begin).lower();
  return llvm::is_contained({"guard", "lock", "units", "permit"}, Word);
}

bool isMeantAsGuard(const VarDecl &Variable, const ModelIndex &Models,
                    const ASTContext &Context) {
  const QualType Awaited = awaitedType(Variable.getType(), Context);
  return awaitsGuard(Variable.getType(), Models, Context) ||
         (!Awaited.isNull() &&
          (Awaited->isVoidType() || Awaited->isRecordType()) &&
          Variable.getIdentifier() && namesGuard(Variable.getName()));
}

} // namespace async_tidy
