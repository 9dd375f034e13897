//===--- TryBlocks.cpp - Which handlers an exception meets ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/TryBlocks.h"

using namespace clang;

namespace async_tidy {

TryBlocks::TryBlocks(const Stmt *Body, const ASTContext &AST) {
  if (Body)
    add(*Body, nullptr, AST);
}

void TryBlocks::add(const Stmt &S, const CXXTryStmt *Around,
                    const ASTContext &Context) {
  if (Around)
    Innermost[&S] = Around;
  const auto *Try = dyn_cast<CXXTryStmt>(&S);
  for (const Stmt *Child : evaluatedChildren(S, Context))
    add(*Child, Try && Child == Try->getTryBlock() ? Try : Around, Context);
}

bool TryBlocks::contains(const CXXTryStmt &Try, const Stmt &S) const {
  const CXXTryStmt *Around = around(S);
  while (Around && Around != &Try)
    Around = around(*Around);
  return Around;
}

} // namespace async_tidy
