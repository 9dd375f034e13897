//===--- ResultSinks.h - Where what a callable returns goes -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_RESULTSINKS_H
#define ASYNC_TIDY_PROGRAM_RESULTSINKS_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/ModelIndex.h"
#include <functional>
#include <map>
#include <optional>

namespace async_tidy {

/// Tells what becomes of the results of the callables that a function is given.
/// The evidence is a model, a type that erases the result, or the body of a
/// function template that does nothing with the callable but calling it.
class ResultSinks {
public:
  ResultSinks(const clang::ASTContext &AST, const ModelIndex &Known,
              BodyProvider Bodies)
      : Context(AST), Models(Known), BodyOf(std::move(Bodies)) {}

  /// What \p Call, a CallExpr or a CXXConstructExpr, does with what its
  /// argument \p Callable returns, a \p Task. Nothing if that is not known, or
  /// if it says with a cast to `void` that it lets go of work that runs
  /// already.
  std::optional<CallableResult> of(const clang::Expr &Call,
                                   const clang::Expr &Callable,
                                   const AwaitableType &Task) const;

private:
  std::optional<CallableResult>
  of(const clang::Expr &Call, const clang::Expr &Callable, bool MayLetGo) const;
  bool dropsResult(const clang::FunctionDecl &Callee,
                   const clang::ParmVarDecl &Callable, bool MayLetGo) const;

  const clang::ASTContext &Context;
  const ModelIndex &Models;
  BodyProvider BodyOf;
  /// What dropsResult() said of a parameter.
  mutable std::map<std::pair<const clang::ParmVarDecl *, bool>, bool> Dropped;
};

/// Whether \p Call, a construction or an assignment, converts its argument to a
/// type that erases the results of callables.
bool convertsToErased(const clang::Expr &Call,
                      const clang::ASTContext &Context);

/// The type by which \p Call erases what a callable returns that it is given:
/// it converts it itself, or what it makes or stores inside of the standard
/// library is of that type. A null type if it does not.
clang::QualType erasedBy(const clang::Expr &Call,
                         const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_RESULTSINKS_H
