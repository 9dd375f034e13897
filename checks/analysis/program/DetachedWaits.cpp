//===--- DetachedWaits.cpp - What may wait for detached work --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SourceOrder.h"
#include "async-tidy/program/DetachedWork.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

static bool hasDestructor(QualType Type) {
  const CXXRecordDecl *Record =
      Type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  return Record && Record->hasDefinition() && !Record->hasTrivialDestructor();
}

/// Whether the author of the class of \p Variable wrote what happens when it is
/// destroyed, which may be to wait.
static bool hasOwnDestructor(const VarDecl &Variable,
                             const ASTContext &Context) {
  const CXXRecordDecl *Record =
      Variable.getType()->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  const CXXDestructorDecl *Destructor =
      Record && Record->hasDefinition() ? Record->getDestructor() : nullptr;
  return Destructor && Destructor->isUserProvided() &&
         !Context.getSourceManager().isInSystemHeader(
             Destructor->getLocation());
}

/// Whether it is known of \p Call that it does not wait: what a library does
/// waits only if a model says so.
static bool cannotWait(const Expr &Call, const ASTContext &Context,
                       const ModelIndex &Models) {
  const FunctionDecl *Callee = calleeOf(Call);
  if (!Callee)
    return false;
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Callee);
      Constructor && !Constructor->isUserProvided())
    return true;
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  return (!Fact || !Fact->Blocks) &&
         Context.getSourceManager().isInSystemHeader(Callee->getLocation());
}

bool mayWaitInScope(const Detachment &Started, const VarDecl &Local,
                    ArrayRef<Detachment> All, const FunctionBody &Body,
                    const ASTContext &Context, const ModelIndex &Models) {
  const Stmt &Written = *writtenBody(Body.function());
  const SourceOrder Order(Written, Context);
  const Stmt &Call = *Started.Call;
  const Stmt *Declaration = Order.declaring(Local);
  const Stmt &Scope = Declaration ? scopeOf(*Declaration, Order) : Written;
  // When the locals of 'main' are gone, so is the program.
  if (!Order.contains(Scope, Call) ||
      (Body.function().isMain() && &Scope == &Written) ||
      hasOwnDestructor(Local, Context))
    return true;

  // What a loop repeats comes after the call as well as before it. A variable
  // of a range-based loop is another one in each iteration.
  size_t From = Order.end(Call);
  for (const Stmt *Around = &Call; Around && Order.contains(Scope, *Around);
       Around = Order.parent(*Around))
    if (isLoop(*Around) && !(Around == &Scope && isa<CXXForRangeStmt>(Scope)))
      From = Order.begin(*Around);

  llvm::DenseSet<const ValueDecl *> Shared;
  collectVariables(Call, Context, Shared);
  for (size_t I = From; I < Order.end(Scope); ++I) {
    const Stmt &Later = Order.at(I);
    const bool IsDetachment = llvm::any_of(All, [&](const Detachment &Other) {
      return Order.contains(*Other.Call, Later);
    });
    if (IsDetachment)
      continue;
    if (isa<CoroutineSuspendExpr>(Later))
      return true;
    if (isa<CallExpr, CXXConstructExpr>(Later) &&
        !cannotWait(cast<Expr>(Later), Context, Models))
      return true;
    const auto *Reference = dyn_cast<DeclRefExpr>(&Later);
    const auto *Member = dyn_cast<MemberExpr>(&Later);
    if ((Reference && Shared.contains(Reference->getDecl())) ||
        (Member && Shared.contains(Member->getMemberDecl())))
      return true;
  }
  // What is declared later is destroyed earlier. A variable is empty when its
  // task was handed on.
  auto IsWork = [&](const VarDecl *Variable) {
    return llvm::any_of(Started.Work, [&](const Expr *Work) {
      return variableHandedOn(*Work) == Variable;
    });
  };
  const size_t Declared = Declaration ? Order.begin(*Declaration) : 0;
  return llvm::any_of(Order.declarations(), [&](const auto &Entry) {
    const auto &[Other, Where] = Entry;
    return Other != &Local && !IsWork(Other) &&
           Order.begin(*Where) >= Declared && Order.contains(Scope, *Where) &&
           hasDestructor(Other->getType());
  });
}

} // namespace async_tidy
