//===--- CallableNames.cpp - What messages call callables -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallableNames.h"
#include "async-tidy/program/ResultSinks.h"
#include "async-tidy/syntax/CalleeName.h"

using namespace clang;

namespace async_tidy {

std::string nameOfCallable(const Expr &Callable) {
  const Expr *Written = Callable.IgnoreUnlessSpelledInSource();
  if (isa<LambdaExpr>(Written))
    return "this lambda";
  if (const auto *Address = dyn_cast<UnaryOperator>(Written);
      Address && Address->getOpcode() == UO_AddrOf)
    return nameOfCallable(*Address->getSubExpr());
  if (const auto *Call = dyn_cast<CallExpr>(Written);
      Call && Call->isCallToStdMove())
    return nameOfCallable(*Call->getArg(0));
  const NamedDecl *Named = nullptr;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Written))
    Named = Reference->getDecl();
  if (const auto *Member = dyn_cast<MemberExpr>(Written))
    Named = Member->getMemberDecl();
  return Named ? "'" + Named->getNameAsString() + "'" : "this callable";
}

std::string nameOfSink(const Expr &Sink, const ModelIndex &Models,
                       const ASTContext &Context) {
  if (convertsToErased(Sink, Context)) {
    const auto *Assignment = dyn_cast<CXXOperatorCallExpr>(&Sink);
    return (Assignment ? Assignment->getArg(0) : &Sink)
        ->getType()
        .getUnqualifiedType()
        .getAsString(Context.getPrintingPolicy());
  }
  // The library names it in its own way, such as `value_type`.
  if (const QualType Erased = erasedBy(Sink, Context); !Erased.isNull())
    return Erased.getCanonicalType().getUnqualifiedType().getAsString(
        Context.getPrintingPolicy());
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Sink))
    return Construct->getConstructor()->getParent()->getQualifiedNameAsString();
  const auto Fact = Models.functionFact(Sink);
  return Fact && Fact->CallableResults && !isa<CXXMemberCallExpr>(Sink)
             ? Fact.Name.str()
             : calleeName(Sink);
}

} // namespace async_tidy
