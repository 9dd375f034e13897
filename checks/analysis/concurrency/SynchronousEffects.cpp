//===--- SynchronousEffects.cpp - Effects before the first await ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SynchronousEffects.h"
#include "async-tidy/objects/LateUse.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace async_tidy {

/// Whether \p Found leaves nothing behind that code elsewhere may look at while
/// the runs are suspended: it adds to an object, by its own means or with a
/// member of the library as containers have them, or overwrites a local
/// variable.
static bool isSeenHereOnly(const Effect &Found, const ASTContext &Context) {
  const auto *Call = dyn_cast_or_null<CallExpr>(Found.Call);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  switch (Found.Kind) {
  case Effect::Accumulate:
  case Effect::StorePicked:
    return true;
  case Effect::Write: {
    const auto *Local = dyn_cast<VarDecl>(Found.Object.Root);
    return Local && Local->hasLocalStorage() &&
           !Local->getType()->isReferenceType();
  }
  case Effect::Pass:
    return isa_and_nonnull<CXXMethodDecl>(Callee) &&
           Context.getSourceManager().isInSystemHeader(Callee->getLocation());
  }
  llvm_unreachable("covered switch");
}

bool SynchronousEffects::isUsedLate(const ValueDecl &Variable) {
  if (!Late) {
    Late.emplace();
    // Nothing is what was looked for, so that all of it is walked.
    firstLateUse(
        [this](const Stmt &S) {
          if (const auto *Reference = dyn_cast<DeclRefExpr>(&S))
            Late->insert(Reference->getDecl());
          else if (const auto *Member = dyn_cast<MemberExpr>(&S))
            Late->insert(Member->getMemberDecl());
          return false;
        },
        Code, /*StartsSuspended=*/false, Context);
  }
  return Late->contains(&Variable);
}

bool SynchronousEffects::contain(const Effect &Found) {
  const ValueDecl *Object = Found.Object.Root;
  return Object && isa<CoroutineBodyStmt>(Function.getBody()) &&
         isSeenHereOnly(Found, Context) && !Away.contains(*Object) &&
         !isUsedLate(*Object);
}

} // namespace async_tidy
