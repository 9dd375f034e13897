//===--- ChangedVariables.cpp - What a function may change ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/ChangedVariables.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/CallParts.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace async_tidy {
namespace {

class UseWalker {
public:
  explicit UseWalker(const ASTContext &AST) : Context(AST) {}

  /// Walks through \p S. \p IsRead tells whether what it denotes is only read.
  void walk(const Stmt &S, bool IsRead);

  llvm::DenseSet<const ValueDecl *> Changed;

private:
  void walkCaptures(const LambdaExpr &Lambda);

  const ASTContext &Context;
};

} // namespace

/// Whether \p S only reads the object that its operand denotes.
static bool readsOperand(const Stmt &S) {
  const auto *Cast = dyn_cast<CastExpr>(&S);
  return Cast && (Cast->getCastKind() == CK_LValueToRValue ||
                  (Cast->getCastKind() == CK_NoOp &&
                   Cast->getType().isConstQualified()));
}

/// Whether \p S denotes the object that its operand denotes, or a part of it.
static bool passesOn(const Stmt &S) {
  if (const auto *Member = dyn_cast<MemberExpr>(&S))
    return !Member->isArrow();
  return isa<CastExpr, ParenExpr>(S);
}

/// Whether \p Part of \p S is the object on which a member is called that does
/// not change it, or the name of the member with that object.
static bool isLookedAt(const Stmt &Part, const Stmt &S) {
  const auto *Call = dyn_cast<CallExpr>(&S);
  const auto *Method =
      Call ? dyn_cast_or_null<CXXMethodDecl>(Call->getDirectCallee()) : nullptr;
  return Method && Method->isConst() &&
         (&Part == Call->getCallee() || &Part == objectOf(*Call));
}

/// What a lambda captures by copy is read here; the copy is the lambda's own.
void UseWalker::walkCaptures(const LambdaExpr &Lambda) {
  for (const auto &[Capture, Init] :
       llvm::zip(Lambda.captures(), Lambda.capture_inits())) {
    if (Capture.capturesVariable() && Capture.getCaptureKind() == LCK_ByRef)
      Changed.insert(Capture.getCapturedVar());
    if (Init)
      walk(*Init, /*IsRead=*/Capture.getCaptureKind() == LCK_ByCopy);
  }
}

void UseWalker::walk(const Stmt &S, bool IsRead) {
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&S))
    return walkCaptures(*Lambda);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&S); Reference && !IsRead)
    Changed.insert(Reference->getDecl());
  for (const Stmt *Child : evaluatedChildren(S, Context))
    walk(*Child,
         isLookedAt(*Child, S) || readsOperand(S) || (IsRead && passesOn(S)));
}

llvm::DenseSet<const ValueDecl *> changedVariables(const Stmt &Body,
                                                   const ASTContext &Context) {
  UseWalker Walker(Context);
  Walker.walk(Body, /*IsRead=*/false);
  return std::move(Walker.Changed);
}

} // namespace async_tidy
