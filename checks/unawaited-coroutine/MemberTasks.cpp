//===--- MemberTasks.cpp - Work that a class never awaits -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MemberTasks.h"
#include "clang/AST/DeclFriend.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace async_tidy {

/// The field that \p E names, if that is all it does.
static const FieldDecl *fieldNamed(const Expr &E) {
  const auto *Member = dyn_cast<MemberExpr>(E.IgnoreParenImpCasts());
  return Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
}

/// The field that \p S only stores to, or asks something; null if it does more.
static const FieldDecl *onlyStoredOrAsked(const Stmt &S,
                                          const ModelIndex &Models) {
  if (const auto *Assignment = dyn_cast<CXXOperatorCallExpr>(&S);
      Assignment && Assignment->getOperator() == OO_Equal)
    return fieldNamed(*Assignment->getArg(0));
  const auto *Call = dyn_cast<CXXMemberCallExpr>(&S);
  const Known<FunctionFact> Fact =
      Call ? Models.functionFact(*Call) : Known<FunctionFact>();
  return Fact && Fact->Observes ? fieldNamed(*Call->getImplicitObjectArgument())
                                : nullptr;
}

/// Adds the fields that \p S uses, lambdas included.
static void collectUsed(const Stmt &S, const ModelIndex &Models,
                        llvm::SmallPtrSetImpl<const FieldDecl *> &Into) {
  const FieldDecl *Kept = onlyStoredOrAsked(S, Models);
  if (const auto *E = dyn_cast<Expr>(&S))
    if (const FieldDecl *Field = fieldNamed(*E))
      Into.insert(Field);
  for (const Stmt *Part : S.children()) {
    const auto *E = dyn_cast_or_null<Expr>(Part);
    if (Part && !(Kept && E && fieldNamed(*E) == Kept))
      collectUsed(*Part, Models, Into);
  }
}

/// Whether code outside of the bodies of its members may name the private
/// members of \p Class.
static bool isOpen(const CXXRecordDecl &Class) {
  return llvm::any_of(Class.decls(), [](const Decl *Member) {
    const auto *Inner = dyn_cast<CXXRecordDecl>(Member);
    return isa<FriendDecl, ClassTemplateDecl, FunctionTemplateDecl>(Member) ||
           (Inner && !Inner->isInjectedClassName() && !Inner->isLambda());
  });
}

/// The fields that the members of \p Class use. Nothing if a body is elsewhere.
static std::optional<llvm::SmallPtrSet<const FieldDecl *, 8>>
usedByMembers(const CXXRecordDecl &Class, const ModelIndex &Models) {
  llvm::SmallPtrSet<const FieldDecl *, 8> Used;
  for (const CXXMethodDecl *Method : Class.methods()) {
    if (Method->isImplicit() || Method->isDefaulted() || Method->isDeleted() ||
        Method->isPureVirtual())
      continue;
    const FunctionDecl *Definition = nullptr;
    if (!Method->hasBody(Definition) || Definition->hasSkippedBody())
      return std::nullopt;
    collectUsed(*Definition->getBody(), Models, Used);
  }
  return Used;
}

const FieldDecl *awaitedInsteadOf(const FieldDecl &Field, Analysis &Unit) {
  const auto *Class = dyn_cast<CXXRecordDecl>(Field.getParent());
  if (!Class || Field.getAccess() != AS_private || isOpen(*Class))
    return nullptr;
  const auto Used = usedByMembers(*Class, Unit.models());
  if (!Used || Used->contains(&Field))
    return nullptr;
  for (const FieldDecl *Other : Class->fields())
    if (Used->contains(Other) && Unit.awaitables().ownedBy(Other->getType()))
      return Other;
  return nullptr;
}

} // namespace async_tidy
