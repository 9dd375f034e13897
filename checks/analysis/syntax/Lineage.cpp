//===--- Lineage.cpp - A class, its bases and its pattern -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/Lineage.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace async_tidy {

const CXXRecordDecl *definitionOf(const CXXRecordDecl &Record) {
  if (const CXXRecordDecl *Definition = Record.getDefinition())
    return Definition;
  const CXXRecordDecl *Pattern = Record.getTemplateInstantiationPattern();
  if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&Record);
      Special && !Pattern)
    Pattern = Special->getSpecializedTemplate()->getTemplatedDecl();
  return Pattern ? Pattern->getDefinition() : nullptr;
}

const CXXRecordDecl *classOf(QualType Type) {
  Type = Type.getNonReferenceType();
  if (const CXXRecordDecl *Record = Type->getAsCXXRecordDecl())
    return Record;
  const auto *Special = Type->getAs<TemplateSpecializationType>();
  const auto *Template =
      Special ? dyn_cast_or_null<ClassTemplateDecl>(
                    Special->getTemplateName().getAsTemplateDecl())
              : nullptr;
  return Template ? Template->getTemplatedDecl() : nullptr;
}

SmallVector<const CXXRecordDecl *, 4> lineageOf(const CXXRecordDecl &Record) {
  SmallVector<const CXXRecordDecl *, 4> Lineage;
  auto Add = [&](const CXXRecordDecl *Class) {
    const CXXRecordDecl *Definition = Class ? definitionOf(*Class) : nullptr;
    if (Definition && !llvm::is_contained(Lineage, Definition))
      Lineage.push_back(Definition);
  };
  Add(&Record);
  for (unsigned I = 0; I < Lineage.size(); ++I)
    for (const CXXBaseSpecifier &Base : Lineage[I]->bases())
      Add(classOf(Base.getType()));
  return Lineage;
}

const NamedDecl *findMember(const CXXRecordDecl &Record, DeclarationName Name) {
  for (const CXXRecordDecl *Class : lineageOf(Record))
    if (const auto Found = Class->lookup(Name); !Found.empty())
      return Found.front();
  return nullptr;
}

const NamedDecl *patternOf(const CXXRecordDecl &Record) {
  if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&Record))
    return Special->getSpecializedTemplate()->getCanonicalDecl();
  return Record.getCanonicalDecl();
}

const NamedDecl *writtenPattern(QualType Type) {
  Type = Type.getNonReferenceType();
  if (const CXXRecordDecl *Record = Type->getAsCXXRecordDecl())
    return patternOf(*Record);
  if (const auto *Special = Type->getAs<TemplateSpecializationType>())
    if (const TemplateDecl *Template =
            Special->getTemplateName().getAsTemplateDecl())
      return cast<NamedDecl>(Template->getCanonicalDecl());
  return nullptr;
}

} // namespace async_tidy
