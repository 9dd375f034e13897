//===--- KeptAway.cpp - Where a coroutine is sure to be alone -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/KeptAway.h"
#include "async-tidy/coroutines/GuardEvidence.h"
#include "async-tidy/syntax/CallParts.h"

using namespace clang;

namespace async_tidy {
namespace {

/// The fact that a guard holds its lock.
class Guarded : public FactRules {
public:
  Guarded(const VarDecl &Of, const ModelIndex &Known)
      : Guard(Of), Models(Known) {}

  FactChange after(const Stmt &S) const override {
    const auto *Declaration = dyn_cast<DeclStmt>(&S);
    if (Declaration && llvm::is_contained(Declaration->decls(), &Guard))
      return FactChange::Begins;
    return releasesLock(S, Models) && isOnGuard(cast<CallExpr>(S))
               ? FactChange::Ends
               : FactChange::None;
  }
  FactChange afterEndOf(const VarDecl &Variable) const override {
    return &Variable == &Guard ? FactChange::Ends : FactChange::None;
  }

private:
  bool isOnGuard(const CallExpr &Call) const {
    const Expr *Object = objectOf(Call);
    const auto *Name = dyn_cast_or_null<DeclRefExpr>(
        Object ? Object->IgnoreParenImpCasts() : nullptr);
    return Name && Name->getDecl() == &Guard;
  }

  const VarDecl &Guard;
  const ModelIndex &Models;
};

/// The fact that a lock is held that no guard has, or that the end of others'
/// work was awaited.
class Alone : public FactRules {
public:
  /// \p Left is what is left to guards.
  Alone(const llvm::DenseSet<const Stmt *> &Left, const ModelIndex &Known)
      : OfGuards(Left), Models(Known) {}

  FactChange after(const Stmt &S) const override {
    if (!OfGuards.contains(&S) &&
        (acquiresLock(S, Models) || awaitsEnd(S, Models)))
      return FactChange::Begins;
    return releasesLock(S, Models) ? FactChange::Ends : FactChange::None;
  }

private:
  const llvm::DenseSet<const Stmt *> &OfGuards;
  const ModelIndex &Models;
};

} // namespace

/// What \p Guard is made of: the members and variables with static storage that
/// its initializer names; none if that names something else as well, which may
/// stand for one.
static Keeper keeperBy(const VarDecl &Guard, const ASTContext &Context) {
  Keeper Made{&Guard, {}};
  bool IsKnown = true;
  forEachEvaluated(*Guard.getInit(), Context, [&](const Stmt &Part) {
    const ValueDecl *Named = nullptr;
    if (const auto *Member = dyn_cast<MemberExpr>(&Part))
      Named = Member->getMemberDecl();
    else if (const auto *Name = dyn_cast<DeclRefExpr>(&Part))
      Named = Name->getDecl();
    if (!Named || isa<FunctionDecl, EnumConstantDecl>(Named))
      return;
    const auto *Variable = dyn_cast<VarDecl>(Named);
    IsKnown &= !Variable || Variable->hasGlobalStorage();
    Made.Locks.push_back(Named);
  });
  if (!IsKnown)
    Made.Locks.clear();
  return Made;
}

KeptAway::KeptAway(const FunctionBody &Function, const FunctionGraph &Paths,
                   const ModelIndex &Known, const ASTContext &AST) {
  llvm::DenseSet<const Stmt *> OfGuards;
  for (const VarDecl *Local : Function.locals()) {
    const Expr *Init = Local->getInit();
    if (!Init || !isGuard(*Local, Known, AST))
      continue;
    Parts.push_back(
        {keeperBy(*Local, AST), FactFlow(Paths, Guarded(*Local, Known))});
    forEachEvaluated(*Init, AST,
                     [&](const Stmt &Part) { OfGuards.insert(&Part); });
  }
  Parts.push_back({{}, FactFlow(Paths, Alone(OfGuards, Known))});
}

std::vector<Keeper> KeptAway::between(const Stmt &From, const Stmt &To) const {
  std::vector<Keeper> Found;
  for (const Part &Each : Parts)
    if (Each.Flow.holdsBefore(From) && Each.Flow.holdsBefore(To))
      Found.push_back(Each.Known);
  return Found;
}

} // namespace async_tidy
