//===--- Readiness.h - What is known to be ready ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_READINESS_H
#define ASYNC_TIDY_PATHS_READINESS_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/ModelIndex.h"
#include "async-tidy/paths/FactFlow.h"
#include <map>

namespace async_tidy {

/// The object that an expression names: a variable or `*this` (null), and the
/// members that lead from there to it. Elements of a container, and what a
/// pointer points to, count as the container and the pointer.
using ObjectPath = llvm::SmallVector<const clang::ValueDecl *, 2>;

/// The path of \p E, or nothing if it is no such expression.
std::optional<ObjectPath> objectPath(const clang::Expr &E);

/// Tells whether what a call waits for is known to be ready when it is made:
/// the code asked before, awaited it, waited for it, or made it so.
class Readiness {
public:
  Readiness(const FunctionBody &Function, const FunctionGraph &Paths,
            const ModelIndex &Known, Awaitables &Types)
      : Body(Function), Graph(Paths), Models(Known), Awaitable(Types) {}

  /// Whether the object of \p Site, a call of a member, is.
  bool isReadyAt(const CallSite &Site);
  /// Whether \p Variable is wherever it is destroyed.
  bool isReadyAtEndOf(const clang::VarDecl &Variable);

private:
  bool comesFromReady(const clang::Expr &Value);
  bool startsReady(const ObjectPath &Object);
  FactFlow solve(const ObjectPath &Object, bool ToItsEnd) const;
  const FactFlow &flowOf(const ObjectPath &Object);

  const FunctionBody &Body;
  const FunctionGraph &Graph;
  /// Where each object that was asked about is ready.
  std::map<ObjectPath, FactFlow> Flows;
  const ModelIndex &Models;
  Awaitables &Awaitable;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_READINESS_H
