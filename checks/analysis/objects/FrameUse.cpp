//===--- FrameUse.cpp - What started work uses of its maker ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/FrameUse.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/syntax/LookThrough.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace async_tidy {
namespace {

class LocalFinder {
public:
  LocalFinder(const FunctionBody &Function, Awaitables &Awaited)
      : Body(Function), Types(Awaited) {}

  const VarDecl *usedBy(const Expr &Value);

private:
  bool isLocal(const VarDecl &Variable) const;
  const VarDecl *localNamedBy(const Expr &Object) const;
  const VarDecl *capturedBy(const LambdaExpr &Lambda) const;
  const VarDecl *usedThrough(const Expr &Given, const ParmVarDecl &Parameter);
  const VarDecl *usedByCall(const CallExpr &Call);
  const VarDecl *heldBy(const VarDecl &Holder);

  const FunctionBody &Body;
  Awaitables &Types;
  /// The variables that were looked into, so that none is twice.
  llvm::SmallPtrSet<const VarDecl *, 4> Holders;
};

} // namespace

/// Whether \p Variable is gone when the function ends.
bool LocalFinder::isLocal(const VarDecl &Variable) const {
  return Variable.hasLocalStorage() && !Variable.getType()->isReferenceType() &&
         Variable.getDeclContext() == &Body.function();
}

/// The local variable that \p Object denotes, or is a part of.
const VarDecl *LocalFinder::localNamedBy(const Expr &Object) const {
  const Expr *E = Object.IgnoreParenImpCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    return Member->isArrow() ? nullptr : localNamedBy(*Member->getBase());
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E))
    return Element->getBase()->IgnoreParenImpCasts()->getType()->isArrayType()
               ? localNamedBy(*Element->getBase())
               : nullptr;
  const auto *Reference = dyn_cast<DeclRefExpr>(E);
  const auto *Variable =
      Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  return Variable && isLocal(*Variable) ? Variable : nullptr;
}

const VarDecl *LocalFinder::capturedBy(const LambdaExpr &Lambda) const {
  for (const LambdaCapture &Capture : Lambda.captures())
    if (Capture.capturesVariable() && Capture.getCaptureKind() == LCK_ByRef)
      if (const auto *Variable = dyn_cast<VarDecl>(Capture.getCapturedVar())) {
        // `[&Name = Variable]` captures what its initializer names.
        if (Lambda.isInitCapture(&Capture))
          Variable = localNamedBy(*Variable->getInit());
        if (Variable && isLocal(*Variable))
          return Variable;
      }
  return nullptr;
}

/// Whether \p Parameter takes objects of the caller by reference. What may also
/// take temporaries, as a forwarding reference does, copies them as a rule; so
/// does what takes a handle.
static bool takesByReference(const ParmVarDecl &Parameter) {
  const auto *Callee = cast<FunctionDecl>(Parameter.getDeclContext());
  const FunctionDecl *Pattern = Callee->getTemplateInstantiationPattern();
  const unsigned Index = Parameter.getFunctionScopeIndex();
  if (Pattern && Index < Pattern->getNumParams() &&
      !Pattern->getParamDecl(Index)->getType()->isLValueReferenceType())
    return false;
  if (!Parameter.getType()->isLValueReferenceType())
    return false;
  const QualType Object = Parameter.getType()->getPointeeType();
  return !Object.isConstQualified() ||
         (Object->isRecordType() && !isPointerLike(Object));
}

/// What the callee may use through \p Given, its argument for \p Parameter.
const VarDecl *LocalFinder::usedThrough(const Expr &Given,
                                        const ParmVarDecl &Parameter) {
  const Expr &Argument = *Given.IgnoreUnlessSpelledInSource();
  if (const auto *Lambda = dyn_cast<LambdaExpr>(&Argument))
    return capturedBy(*Lambda);
  if (const auto *Address = dyn_cast<UnaryOperator>(&Argument))
    return Address->getOpcode() == UO_AddrOf
               ? localNamedBy(*Address->getSubExpr())
               : nullptr;
  if (Argument.getType()->isArrayType())
    return localNamedBy(Argument);
  if (takesByReference(Parameter))
    return localNamedBy(Argument);
  return Argument.isPRValue() ? usedBy(Argument) : nullptr;
}

static bool isCoroutine(const FunctionDecl *Function) {
  return Function && isa_and_nonnull<CoroutineBodyStmt>(Function->getBody());
}

const VarDecl *LocalFinder::usedByCall(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee)
    return nullptr;
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call)) {
    const Expr &Object = *Member->getImplicitObjectArgument();
    if (const VarDecl *Local = usedBy(Object))
      return Local;
    // A coroutine keeps its object. Others may only have asked it.
    if (isCoroutine(Member->getMethodDecl()) &&
        !Object.getType()->isPointerType())
      if (const VarDecl *Local = localNamedBy(Object))
        return Local;
  }
  // The object of a function object is no parameter.
  const unsigned First =
      isa<CXXOperatorCallExpr>(Call) && isa<CXXMethodDecl>(Callee);
  for (unsigned I = First; I < Call.getNumArgs(); ++I)
    if (I - First < Callee->getNumParams())
      if (const VarDecl *Local =
              usedThrough(*Call.getArg(I), *Callee->getParamDecl(I - First)))
        return Local;
  return nullptr;
}

/// What the task in \p Holder uses.
const VarDecl *LocalFinder::heldBy(const VarDecl &Holder) {
  return isLocal(Holder) && Holder.getInit() &&
                 Types.ownedBy(Holder.getType()) &&
                 Holders.insert(&Holder).second
             ? usedBy(*Holder.getInit())
             : nullptr;
}

const VarDecl *LocalFinder::usedBy(const Expr &Value) {
  const Expr &E = *Value.IgnoreUnlessSpelledInSource();
  if (const auto *Await = dyn_cast<CoawaitExpr>(&E))
    return usedBy(*Await->getOperand());
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&E)) {
    const auto *Holder = dyn_cast<VarDecl>(Reference->getDecl());
    return Holder ? heldBy(*Holder) : nullptr;
  }
  if (const auto *Call = dyn_cast<CallExpr>(&E)) {
    // `std::move(x)`, which moves what x holds.
    if (const auto Step = handedOnBy(*Call); Step && Step->How == Passing::Same)
      return usedBy(*Step->From);
    return usedByCall(*Call);
  }
  return nullptr;
}

const VarDecl *localUsedBy(const Expr &Value, const FunctionBody &Body,
                           Awaitables &Types) {
  return LocalFinder(Body, Types).usedBy(Value);
}

} // namespace async_tidy
