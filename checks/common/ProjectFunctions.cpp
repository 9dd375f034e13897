//===--- ProjectFunctions.cpp - What checks look at -----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/ProjectFunctions.h"
#include "clang/AST/Stmt.h"

using namespace clang;

namespace async_tidy {

void ProjectFunctions::add(const FunctionDecl &Function) {
  // A template that is never instantiated is not guessed about.
  if (!Function.isThisDeclarationADefinition() || Function.isImplicit() ||
      Function.isDependentContext() || Function.isInvalidDecl())
    return;
  if (const Stmt *Body = Function.getBody())
    Places[Body->getBeginLoc()].push_back(&Function);
}

std::vector<const FunctionDecl *> ProjectFunctions::all() const {
  std::vector<const FunctionDecl *> All;
  for (const auto &[Place, Definitions] : Places)
    All.insert(All.end(), Definitions.begin(), Definitions.end());
  return All;
}

} // namespace async_tidy
