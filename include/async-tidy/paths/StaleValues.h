//===--- StaleValues.h - What an await makes out of date --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_STALEVALUES_H
#define ASYNC_TIDY_PATHS_STALEVALUES_H

#include "async-tidy/objects/ElementHandles.h"
#include "async-tidy/paths/KeptAway.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace async_tidy {

/// A use of a variable whose value was obtained before the coroutine was
/// suspended.
struct StaleUse {
  const clang::Expr *Where;
  /// The awaits between, in the order of the source.
  std::vector<const clang::CoawaitExpr *> Suspensions;
};

/// A number that others can reach, which the coroutine reads before it is
/// suspended and from which it computes what it writes after that.
struct LateUpdate {
  SharedObject Object;
  const clang::Expr *Read;
  const clang::Expr *Write;
  std::vector<const clang::CoawaitExpr *> Suspensions;
};

/// Follows the values of one coroutine across its suspensions.
class StaleValues {
public:
  /// \p Counts says which awaits make values out of date.
  using AwaitFilter = llvm::function_ref<bool(const clang::CoawaitExpr &)>;

  StaleValues(const FunctionBody &Function, const GraphProvider &GraphOf,
              const clang::ASTContext &AST, const ModelIndex &Known)
      : Body(Function), Graphs(GraphOf), Context(AST), Models(Known) {}

  /// The first use of \p Held, in the order of the source, that may come after
  /// a suspension without another look into the container.
  std::optional<StaleUse> firstStaleUse(const HeldElement &Held) const;

  /// What keeps others away from before the first suspension until \p Use.
  std::vector<Keeper> keepersDuring(const StaleUse &Use) const;

  /// The same for \p Variable, a reference or pointer to what does not depend
  /// on any container, and the awaits that \p Counts accepts.
  std::optional<StaleUse> firstStaleUse(const clang::VarDecl &Variable,
                                        AwaitFilter Counts) const;

  /// The updates of numbers that may lose what others write meanwhile.
  std::vector<LateUpdate> lateUpdates() const;

private:
  struct Uses;
  class Freshness;

  Uses usesOf(const clang::VarDecl &Variable) const;
  const llvm::DenseSet<const clang::Stmt *> &
  lookupsIn(const clang::ValueDecl &Container) const;
  const llvm::DenseSet<const clang::Stmt *> &
  readsOf(const SharedObject &Object, const SharedObjects &Objects) const;
  std::optional<StaleUse> firstStaleUse(const Uses &Found,
                                        AwaitFilter Counts) const;
  const KeptAway &keptAway() const;
  void addUpdate(const clang::BinaryOperator &Assignment,
                 const SharedObjects &Objects,
                 std::vector<LateUpdate> &Into) const;

  /// Most coroutines have nothing that goes stale, and need no graph.
  const FunctionGraph &graph() const { return Graphs(Body.function()); }

  const FunctionBody &Body;
  const GraphProvider &Graphs;
  const clang::ASTContext &Context;
  const ModelIndex &Models;
  /// Where others are kept away; solved when it is first asked for.
  mutable std::optional<KeptAway> Alone;
  /// What looks into each container, by its name, and what reads each number,
  /// by its name and root. Found once for all variables that depend on it.
  mutable std::map<const clang::ValueDecl *,
                   llvm::DenseSet<const clang::Stmt *>>
      Lookups;
  mutable std::map<
      std::pair<const clang::ValueDecl *, const clang::ValueDecl *>,
      llvm::DenseSet<const clang::Stmt *>>
      Reads;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_STALEVALUES_H
