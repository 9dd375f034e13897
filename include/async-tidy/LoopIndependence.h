//===--- LoopIndependence.h - Loops whose awaits could overlap --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_LOOPINDEPENDENCE_H
#define ASYNC_TIDY_LOOPINDEPENDENCE_H

#include "async-tidy/Awaitables.h"
#include "async-tidy/Effects.h"
#include "async-tidy/FunctionBody.h"
#include <optional>

namespace async_tidy {

/// Why the calls that one await makes, iteration by iteration, do not affect
/// each other.
enum class Evidence {
  /// A model says that calls on one object may be in flight together.
  Model,
  /// The callee's body was seen to write nothing that the calls share.
  Body,
  /// Each iteration calls a member of another object.
  OtherObject,
  /// The callee gets values and const objects only.
  Signature,
  /// The awaited tasks were made before the loop and have not started yet.
  StoredTask,
};

/// One await of a loop whose iterations are independent.
struct IndependentAwait {
  const clang::CoawaitExpr *Await;
  /// The call that makes what is awaited; null for StoredTask.
  const clang::CallExpr *Call;
  Evidence Why;
};

/// Shows that the iterations of a loop do not depend on each other, so that
/// what they await could be in flight at the same time. Where nothing shows
/// it, the answer is no.
class LoopIndependence {
public:
  LoopIndependence(const clang::ASTContext &AST, const ModelIndex &Known,
                   Awaitables &Types)
      : Context(AST), Models(Known), Awaitable(Types) {}

  /// The awaits of \p Loop, which is a loop in \p Body, if its iterations are
  /// independent; else none.
  std::vector<IndependentAwait> awaitsOf(const clang::Stmt &Loop,
                                         const FunctionBody &Body);

private:
  struct LoopForm;

  std::optional<LoopForm> finiteForm(const clang::Stmt &Loop) const;
  std::optional<IndependentAwait> examine(const clang::CoawaitExpr &Await,
                                          const RepeatedCode &Region);
  std::optional<Evidence> evidenceFor(const clang::CallExpr &Call,
                                      const RepeatedCode &Region);
  bool writesGlobals(const clang::FunctionDecl &Callee) const;
  bool callsOrdered(const clang::FunctionDecl &Callee) const;
  bool writesNothingShared(const clang::FunctionDecl &Callee);
  bool isHarmless(const Effect &Found, const Effects &All,
                  llvm::ArrayRef<IndependentAwait> Awaits) const;

  const clang::ASTContext &Context;
  const ModelIndex &Models;
  Awaitables &Awaitable;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_LOOPINDEPENDENCE_H
