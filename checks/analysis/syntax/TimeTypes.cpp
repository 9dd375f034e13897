//===--- TimeTypes.cpp - Types that tell a time ---------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/TimeTypes.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;

namespace async_tidy {

bool isTime(QualType Type) {
  const CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  const auto *Scope =
      Record ? dyn_cast<NamespaceDecl>(
                   Record->getDeclContext()->getEnclosingNamespaceContext())
             : nullptr;
  while (Scope && Scope->isInline())
    Scope = dyn_cast<NamespaceDecl>(Scope->getParent());
  return Scope && Scope->getIdentifier() && Scope->getName() == "chrono" &&
         Scope->isInStdNamespace() && Record->getIdentifier() &&
         (Record->getName() == "duration" || Record->getName() == "time_point");
}

} // namespace async_tidy
