//===--- CallIndependence.cpp - Calls that leave each other alone ---------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/concurrency/CallIndependence.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/objects/ArgumentWrites.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/TimeTypes.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

Confidence confidenceOf(Evidence Why) {
  switch (Why) {
  case Evidence::StoredTask:
  case Evidence::Body:
  case Evidence::OtherPart:
    return Confidence::Body;
  case Evidence::Model:
  case Evidence::ConcurrentUse:
    return Confidence::Model;
  case Evidence::OtherObject:
  case Evidence::OtherPlace:
  case Evidence::Signature:
    return Confidence::Signature;
  case Evidence::Nothing:
    return Confidence::Guess;
  }
  llvm_unreachable("covered switch");
}

static bool isCallOf(const Expr &E, const FunctionDecl &Function) {
  const auto *Call = dyn_cast<CallExpr>(&E);
  return Call && Call->getDirectCallee() &&
         Call->getDirectCallee()->getCanonicalDecl() ==
             Function.getCanonicalDecl();
}

/// The variable that \p Position names, if that is all it does.
static const VarDecl *variableAt(const Expr &Position) {
  const auto *Reference = dyn_cast<DeclRefExpr>(&withoutCopy(Position));
  return Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
}

/// The variable that \p Position names, or that it names a place behind of:
/// `Middle`, `Middle + 1`.
static const VarDecl *variableAtOrBefore(const Expr &Position,
                                         const ASTContext &Context) {
  const Expr &E = withoutCopy(Position);
  const Expr *Base = &E, *Offset = nullptr;
  if (const auto *Operator = dyn_cast<BinaryOperator>(&E);
      Operator && Operator->getOpcode() == BO_Add) {
    Base = Operator->getLHS();
    Offset = Operator->getRHS();
  } else if (const auto *Overloaded = dyn_cast<CXXOperatorCallExpr>(&E);
             Overloaded && Overloaded->getOperator() == OO_Plus &&
             Overloaded->getNumArgs() == 2) {
    Base = Overloaded->getArg(0);
    Offset = Overloaded->getArg(1);
  }
  if (Offset) {
    const auto By = Offset->getIntegerConstantExpr(Context);
    if (!By || By->isNegative())
      return nullptr;
  }
  return variableAt(*Base);
}

bool CallIndependence::workOnOtherParts(const CallExpr &First,
                                        const CallExpr &Second) {
  const FunctionDecl *Callee = First.getDirectCallee();
  const FunctionDecl *Definition =
      Callee && isCallOf(Second, *Callee) && !isa<CXXOperatorCallExpr>(First)
          ? calledDefinition(*Callee, Context)
          : nullptr;
  const unsigned Count = Definition ? Definition->getNumParams() : 0;
  for (unsigned Index = 0; Index + 1 < Count; ++Index) {
    const ParmVarDecl *Begin = Definition->getParamDecl(Index);
    const ParmVarDecl *End = Definition->getParamDecl(Index + 1);
    if (!isPointerLike(Begin->getType()) ||
        Begin->getType()->isReferenceType() ||
        !Context.hasSameType(Begin->getType(), End->getType()))
      continue;
    const VarDecl *Border = variableAt(*First.getArg(Index + 1));
    llvm::SmallBitVector Differ = noInputs(*Definition);
    Differ.set(Index + 1, Index + 3);
    if (Border &&
        Border == variableAtOrBefore(*Second.getArg(Index), Context) &&
        Bodies.of(*Definition, Differ) == Overlap::Harmless)
      return true;
  }
  return false;
}

/// Whether calling \p Callee, the call operator of a closure, may write what
/// the closure captured. A constant call operator does not tell: it leaves the
/// captures as they are, but not what they refer to.
static bool mayWriteCaptures(const CXXMethodDecl &Callee) {
  return Callee.getParent()->isLambda() &&
         llvm::any_of(
             Callee.getParent()->captures(), [](const LambdaCapture &C) {
               return C.capturesThis() || C.getCaptureKind() == LCK_ByRef ||
                      (C.capturesVariable() &&
                       canWriteThrough(C.getCapturedVar()->getType()));
             });
}

/// The object that \p Call names together with a member of it, or null.
static const Expr *receiverOf(const CallExpr &Call) {
  return isa<CXXMemberCallExpr>(Call) ? objectOf(Call) : nullptr;
}

/// Whether the calls get an object in common that they may write.
bool CallIndependence::sharesObjects(const CallExpr &Call,
                                     const RepeatedCode &Region,
                                     bool IsConcurrent) const {
  const FunctionDecl &Callee = *Call.getDirectCallee();
  const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
  if (Method && (mayWriteCaptures(*Method) || callsErased(*Method)))
    return true;
  const Expr *Object = objectOf(Call);
  if (Object && !IsConcurrent &&
      (!Method->isConst() || refersElsewhere(*Method->getParent())) &&
      Region.originOf(*Object).isShared())
    return true;
  // The object of a free function such as `resolve(resolver, name)` is its
  // first argument.
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  for (const auto &[Index, Argument] : llvm::enumerate(Arguments)) {
    if (Index == 0 && !Object && IsConcurrent)
      continue;
    const CXXRecordDecl *Given = Argument->getType()->getAsCXXRecordDecl();
    if ((mayWriteArgument(&Callee, Arguments, Index) ||
         (Given && refersElsewhere(*Given))) &&
        Region.originOf(*Argument).isShared())
      return true;
  }
  return false;
}

bool CallIndependence::paces(const CallExpr &Call,
                             const RepeatedCode &Region) const {
  if (const Known<FunctionFact> Fact = Models.functionFact(Call);
      Fact && Fact->Paces)
    return true;
  if (const FunctionDecl *Callee = Call.getDirectCallee();
      Callee && endsWith(Convention::Paces, *Callee, Models))
    return true;
  if (Call.getNumArgs() == 0)
    return false;
  // A timer of a library that is not known: it gets a time, and nothing else
  // tells its calls apart.
  bool GetsTime = false;
  for (const Expr *Argument : Call.arguments()) {
    const bool IsTime = isTime(Argument->getType());
    if (!IsTime && Region.variesWithRun(*Argument))
      return false;
    GetsTime |= IsTime;
  }
  const Expr *Object = receiverOf(Call);
  return GetsTime && !(Object && Region.variesWithRun(*Object));
}

/// Whether \p Call gets another place of its object to work at in each run: a
/// number that varies, for a parameter whose name says that it is a place.
static bool getsOtherPlace(const CallExpr &Call, const RepeatedCode &Region,
                           const ModelIndex &Models) {
  return llvm::any_of(
      llvm::zip(Call.getDirectCallee()->parameters(), argumentsOf(Call)),
      [&](const auto &Given) {
        const auto &[Parameter, Argument] = Given;
        return Parameter->getType()->isIntegerType() &&
               endsWith(Convention::Place, *Parameter, Models) &&
               Region.variesWithRun(*Argument);
      });
}

CallVerdict CallIndependence::decide(const CallExpr &Call,
                                     const RepeatedCode &Region) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee)
    return Obstacle::HiddenCallee;
  if (paces(Call, Region))
    return Obstacle::Paces;
  // The loop is the bounded form.
  if (Models.isCombinator(Call))
    return Obstacle::Combines;
  if (beginsWith(Convention::Waits, *Callee, Models))
    return Obstacle::Joins;
  if (Bodies.isIdle(*Callee))
    return Obstacle::Idle;
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  const bool IsConcurrent = Fact && Fact->Concurrent;
  const bool Shares = sharesObjects(Call, Region, IsConcurrent);
  if (IsConcurrent && !Shares)
    return Evidence::Model;

  const Expr *Object = receiverOf(Call);
  const bool OtherObject = Object && !Region.originOf(*Object).isShared();
  // What a free function works on is its first argument.
  const bool OtherArgument =
      !Object && Call.getNumArgs() > 0 && Callee->getNumParams() > 0 &&
      canWriteThrough(Callee->getParamDecl(0)->getType()) && !Shares;
  if (Fact && Fact->Ordered)
    return OtherObject || OtherArgument ? CallVerdict(Evidence::OtherObject)
                                        : Obstacle::SharedObject;
  if (beginsWith(Convention::Step, *Callee, Models))
    return Obstacle::SharedObject;
  const std::optional<Overlap> Body = Bodies.of(Call, Region);
  if (Shares) {
    if (Body == Overlap::Harmless)
      return Evidence::Body;
    if (Body == Overlap::Writes)
      return Obstacle::SharedObject;
    if (getsOtherPlace(Call, Region, Models))
      return Evidence::OtherPlace;
    if (soundsLikeStream(*Callee, Models))
      return Obstacle::SharedObject;
    const bool OnlyReceiver = Object && !sharesObjects(Call, Region, true);
    return OnlyReceiver && Uses.of(*Callee) ? Evidence::ConcurrentUse
                                            : Evidence::Nothing;
  }
  if (OtherObject)
    return Evidence::OtherObject;
  if (soundsOrdered(Call, Region, Models) || Bodies.isOrdered(*Callee))
    return Obstacle::SharedObject;
  return Body == Overlap::Harmless ? Evidence::Body : Evidence::Signature;
}

CallVerdict CallIndependence::judge(const CallExpr &Call,
                                    const RepeatedCode &Region) {
  CallVerdict Verdict = decide(Call, Region);
  if (Verdict.Why)
    Verdict.Elsewhere = Bodies.elsewhere(Call, Region);
  return Verdict;
}

} // namespace async_tidy
