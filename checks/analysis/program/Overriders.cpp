//===--- Overriders.cpp - Which methods override which --------------------===//
//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/Overriders.h"
#include "clang/AST/Attr.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace async_tidy {

/// Adds \p Overrider to all that \p Method overrides.
void Overriders::add(const CXXMethodDecl &Method,
                     const CXXMethodDecl &Overrider) {
  for (const CXXMethodDecl *Base : Method.overridden_methods()) {
    ByMethod[Base->getCanonicalDecl()].push_back(&Overrider);
    add(*Base, Overrider);
  }
}

Overriders::Overriders(ASTContext &AST) {
  for (const BoundNodes &Nodes :
       match(cxxMethodDecl(isOverride()).bind("overrider"), AST)) {
    const auto &Overrider = *Nodes.getNodeAs<CXXMethodDecl>("overrider");
    add(Overrider, Overrider);
  }
}

ArrayRef<const CXXMethodDecl *>
Overriders::of(const CXXMethodDecl &Method) const {
  const auto Found = ByMethod.find(Method.getCanonicalDecl());
  return Found == ByMethod.end() ? ArrayRef<const CXXMethodDecl *>()
                                 : Found->second;
}

bool mayRunOverrider(const FunctionDecl &Callee) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
  return Method && Method->isVirtual() && !Method->hasAttr<FinalAttr>() &&
         !Method->getParent()->hasAttr<FinalAttr>();
}

} // namespace async_tidy
