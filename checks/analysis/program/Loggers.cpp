//===--- Loggers.cpp - Functions that write a log -------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loggers.h"
#include "async-tidy/models/NamingConventions.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace async_tidy {

/// Whether a \p Type holds text: characters, a string or a view of one, or a
/// format that was checked when it was compiled.
static bool isText(QualType Type) {
  Type = Type.getNonReferenceType();
  if (const auto *Pointer = Type->getAs<PointerType>())
    return Pointer->getPointeeType()->isAnyCharacterType();
  const auto *Special = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type->getAsCXXRecordDecl());
  if (!Special || Special->getTemplateArgs().size() == 0)
    return false;
  const TemplateArgument &First = Special->getTemplateArgs()[0];
  return First.getKind() == TemplateArgument::Type &&
         First.getAsType()->isAnyCharacterType();
}

/// Whether \p Function takes any number of arguments of any kind after a text.
static bool takesFormat(const FunctionDecl &Function) {
  if (Function.hasAttr<FormatAttr>())
    return true;
  const FunctionDecl *Pattern = Function.getTemplateInstantiationPattern();
  const FunctionDecl &Written = Pattern ? *Pattern : Function;
  const unsigned Count = Written.getNumParams();
  const bool TakesRest =
      Function.isVariadic() ||
      (Count > 0 && Written.getParamDecl(Count - 1)->isParameterPack());
  const unsigned Format = Function.isVariadic() ? Count : Count - 1;
  return TakesRest && Format > 0 && Format <= Function.getNumParams() &&
         isText(Function.getParamDecl(Format - 1)->getType());
}

bool isLogger(const FunctionDecl &Function, const ModelIndex &Models) {
  if (takesFormat(Function) || beginsWith(Convention::Logs, Function, Models))
    return true;
  const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
  return Method && endsWith(Convention::Logs, *Method->getParent(), Models);
}

} // namespace async_tidy
