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
#include <memory>
#include <vector>

namespace async_tidy {

/// A local variable, or what an awaited call is given, that refers into a
/// container which others can reach, or to what such an owner owns.
struct HeldElement {
  /// Or the parameter that is given it, which is null for an object.
  const clang::VarDecl *Variable;
  ElementHandle Kind;
  SharedObject Container;
  /// What obtains it.
  const clang::Expr *Lookup;
  /// The loop whose hidden iterator it is, or null.
  const clang::CXXForRangeStmt *Loop = nullptr;
  /// The coroutine that is given it, with a body that is seen; null for a local
  /// variable.
  const clang::FunctionDecl *GivenTo = nullptr;
};

class HandleFinder;

/// What in one function refers into containers. Functions of the project that
/// return what they find in a member of their object are looked into.
class ElementHandles {
public:
  ElementHandles(const FunctionBody &Body, const BodyProvider &BodyOf,
                 const clang::ASTContext &Context);
  ~ElementHandles();

  /// The local variables that do, as they are defined.
  const std::vector<HeldElement> &held() const { return Held; }

  /// What \p E, an expression of the function, refers into: who is given it is
  /// not known.
  std::vector<HeldElement> elementsIn(const clang::Expr &E) const;

private:
  void add(const clang::VarDecl *Variable, const clang::Expr &Lookup,
           const clang::CXXForRangeStmt *Loop,
           std::vector<HeldElement> &Into) const;
  void define(const clang::VarDecl &Variable, const clang::Expr &Lookup);

  const clang::ASTContext &Context;
  const SharedObjects Objects;
  const std::unique_ptr<HandleFinder> Finder;
  std::vector<HeldElement> Held;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_ELEMENTHANDLES_H
