//===--- ElementHandles.h - What refers into containers ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_ELEMENTHANDLES_H
#define ASYNC_TIDY_OBJECTS_ELEMENTHANDLES_H

#include "async-tidy/objects/SharedObject.h"
#include "async-tidy/syntax/Containers.h"
#include "clang/AST/StmtCXX.h"
#include <vector>

namespace async_tidy {

/// A local variable that refers into a container which others can reach.
struct HeldElement {
  const clang::VarDecl *Variable;
  ElementHandle Kind;
  SharedObject Container;
  /// What obtains it.
  const clang::Expr *Lookup;
  /// The loop whose hidden iterator it is, or null.
  const clang::CXXForRangeStmt *Loop = nullptr;
};

/// The local variables of \p Body that refer into containers, as they are
/// defined.
std::vector<HeldElement> elementsHeldBy(const FunctionBody &Body,
                                        const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_ELEMENTHANDLES_H
