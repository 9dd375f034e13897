//===--- Formats.cpp - Functions that fill in a format --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/Formats.h"
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

std::optional<unsigned> formatParameter(const FunctionDecl &Function) {
  if (const auto *Format = Function.getAttr<FormatAttr>()) {
    // The attribute counts from 1, and counts the object as well.
    const unsigned First = Function.isCXXInstanceMember() ? 2 : 1;
    return unsigned(Format->getFormatIdx()) - First;
  }
  const FunctionDecl *Pattern = Function.getTemplateInstantiationPattern();
  const FunctionDecl &Written = Pattern ? *Pattern : Function;
  const unsigned Count = Written.getNumParams();
  const bool TakesRest =
      Function.isVariadic() ||
      (Count > 0 && Written.getParamDecl(Count - 1)->isParameterPack());
  const unsigned Behind = Function.isVariadic() ? Count : Count - 1;
  if (!TakesRest || Behind == 0 || Behind > Function.getNumParams() ||
      !isText(Function.getParamDecl(Behind - 1)->getType()))
    return std::nullopt;
  return Behind - 1;
}

} // namespace async_tidy
