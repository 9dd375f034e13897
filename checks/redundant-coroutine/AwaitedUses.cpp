//===--- AwaitedUses.cpp - Functions that are only awaited ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AwaitedUses.h"
#include "async-tidy/syntax/CallParts.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;

namespace async_tidy {

class UseCounter : public RecursiveASTVisitor<UseCounter> {
public:
  explicit UseCounter(AwaitedUses &Target) : Into(Target) {}

  bool VisitDeclRefExpr(DeclRefExpr *Reference) {
    return mention(Reference->getDecl());
  }
  bool VisitMemberExpr(MemberExpr *Member) {
    return mention(Member->getMemberDecl());
  }
  /// What a template means is not decided.
  bool VisitOverloadExpr(OverloadExpr *Candidates) {
    for (const NamedDecl *Candidate : Candidates->decls())
      mention(Candidate->getUnderlyingDecl());
    return true;
  }
  bool VisitCoawaitExpr(CoawaitExpr *Await) {
    const Expr &Operand = *Await->getOperand()->IgnoreUnlessSpelledInSource();
    if (const FunctionDecl *Callee = calleeOf(Operand))
      ++Into.Uses[Callee->getCanonicalDecl()].Awaited;
    return true;
  }

private:
  bool mention(const NamedDecl *Declared) {
    if (const auto *Function = dyn_cast<FunctionDecl>(Declared))
      ++Into.Uses[Function->getCanonicalDecl()].Mentions;
    return true;
  }

  AwaitedUses &Into;
};

AwaitedUses::AwaitedUses(ASTContext &Context) {
  UseCounter Counter(*this);
  for (Decl *Declared : Context.getTraversalScope())
    Counter.TraverseDecl(Declared);
}

bool AwaitedUses::areAll(const FunctionDecl &Function) const {
  const Counts Found = Uses.lookup(Function.getCanonicalDecl());
  return Found.Mentions != 0 && Found.Mentions == Found.Awaited;
}

} // namespace async_tidy
