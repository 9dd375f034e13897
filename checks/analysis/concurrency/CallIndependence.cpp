//===--- CallIndependence.cpp - Calls that leave each other alone ---------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/concurrency/CallIndependence.h"
#include "Joins.h"
#include "SynchronousEffects.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/objects/ArgumentWrites.h"
#include "async-tidy/syntax/CallParts.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"

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

/// The definition that a call of \p Callee runs, if it can be seen. A virtual
/// call may get to another body.
static const FunctionDecl *calledDefinition(const FunctionDecl &Callee,
                                            const ASTContext &Context) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
  if (Method && Method->isVirtual() && !Method->hasAttr<FinalAttr>() &&
      !Method->getParent()->hasAttr<FinalAttr>())
    return nullptr;
  return visibleDefinition(Callee, Context);
}

/// The body of \p Definition as code that runs for each call, each time with
/// another value or object in those of its parameters that are in \p Differ.
static RepeatedCode bodyPerCall(const FunctionDecl &Definition,
                                const llvm::SmallBitVector &Differ,
                                const ASTContext &Context) {
  SmallVector<const ValueDecl *, 4> PerCall;
  for (const ParmVarDecl *Parameter : Definition.parameters())
    if (Differ.test(Parameter->getFunctionScopeIndex()))
      PerCall.push_back(Parameter);
  return RepeatedCode({writtenBody(Definition)}, PerCall, Context);
}

/// The effects on what outlives a call of \p Definition.
static Effects effectsOfBody(const FunctionDecl &Definition,
                             const RepeatedCode &PerCall,
                             const ModelIndex &Models,
                             const ASTContext &Context) {
  const AwaitForms Forms(Definition, Models, Context);
  Effects All =
      effectsOf({writtenBody(Definition)}, nullptr, PerCall, Forms, Context);
  // Each call has copies of its own of what it is given by value.
  llvm::erase_if(All.OnShared, [](const Effect &Found) {
    return isa_and_nonnull<ParmVarDecl>(Found.Object.Root) &&
           !canWriteThrough(Found.Object.Root->getType());
  });
  return All;
}

/// Collects the calls that \p S evaluates.
static void collectCalls(const Stmt &S, const ASTContext &Context,
                         SmallVectorImpl<const CallExpr *> &Calls) {
  if (const auto *Call = dyn_cast<CallExpr>(&S))
    Calls.push_back(Call);
  for (const Stmt *Child : evaluatedChildren(S, Context))
    collectCalls(*Child, Context, Calls);
}

static SmallVector<const CallExpr *, 8> callsIn(const FunctionDecl &Definition,
                                                const ASTContext &Context) {
  SmallVector<const CallExpr *, 8> Calls;
  collectCalls(*writtenBody(Definition), Context, Calls);
  return Calls;
}

bool CallIndependence::writesGlobals(const FunctionDecl &Callee) const {
  const FunctionDecl *Definition = calledDefinition(Callee, Context);
  if (!Definition)
    return false;
  const llvm::SmallBitVector None(Definition->getNumParams());
  const Effects All = effectsOfBody(
      *Definition, bodyPerCall(*Definition, None, Context), Models, Context);
  return llvm::any_of(All.OnShared, [](const Effect &Found) {
    const auto *Variable = dyn_cast_or_null<VarDecl>(Found.Object.Root);
    return Variable && Variable->hasGlobalStorage() &&
           Found.Kind != Effect::Pass;
  });
}

/// Whether the body of \p Callee was seen to call a function whose name says
/// that the order of its calls matters.
bool CallIndependence::callsOrdered(const FunctionDecl &Callee) const {
  const FunctionDecl *Definition = calledDefinition(Callee, Context);
  return Definition &&
         llvm::any_of(callsIn(*Definition, Context),
                      [this](const CallExpr *Inner) {
                        const FunctionDecl *Called = Inner->getDirectCallee();
                        return Called && !isa<CXXMethodDecl>(Called) &&
                               soundsOrdered(*Called, Models);
                      });
}

/// Whether \p Class, such as `std::function<void()>`, hides what it calls: it
/// is a template whose argument is the type of a function.
static bool erasesCallee(const CXXRecordDecl &Class) {
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&Class);
  return Special &&
         llvm::any_of(Special->getTemplateArgs().asArray(),
                      [](const TemplateArgument &Argument) {
                        return Argument.getKind() == TemplateArgument::Type &&
                               Argument.getAsType()->isFunctionType();
                      });
}

static bool callsErased(const FunctionDecl &Callee) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
  return Method && Method->getOverloadedOperator() == OO_Call &&
         erasesCallee(*Method->getParent());
}

/// The parameters of \p Definition in which the calls that \p Call makes in the
/// runs of \p Region never get the same: another value, or another object where
/// they could write one.
static llvm::SmallBitVector differingParameters(const CallExpr &Call,
                                                const FunctionDecl &Definition,
                                                const RepeatedCode &Region) {
  llvm::SmallBitVector Differ(Definition.getNumParams());
  for (const auto &[Parameter, Argument] :
       llvm::zip(Definition.parameters(), argumentsOf(Call)))
    if (canWriteThrough(Parameter->getType())
            ? !Region.originOf(*Argument).isShared()
            : Region.variesWithRun(*Argument))
      Differ.set(Parameter->getFunctionScopeIndex());
  return Differ;
}

CallIndependence::BodyVerdict
CallIndependence::judgeInnerCall(const CallExpr &Call,
                                 const RepeatedCode &Outer) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee || callsErased(*Callee))
    return BodyVerdict::Unknown;
  if (Context.getSourceManager().isInSystemHeader(Callee->getLocation()))
    return BodyVerdict::Harmless;
  const BodyVerdict Seen = judgeBody(Call, Outer);
  if (Seen != BodyVerdict::Unseen)
    return Seen;
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  if ((Fact && Fact->Concurrent) || (Method && Method->isConst()))
    return BodyVerdict::Harmless;
  if (!Method && Awaitable.of(Callee->getReturnType()) &&
      !soundsOrdered(*Callee, Models))
    return BodyVerdict::Harmless;
  return BodyVerdict::Unknown;
}

CallIndependence::BodyVerdict
CallIndependence::judgeEffect(const Effect &Found, const RepeatedCode &Outer) {
  const auto *Call = dyn_cast_or_null<CallExpr>(Found.Call);
  if (Found.Kind != Effect::Pass || !Call)
    return BodyVerdict::Writes;
  const FunctionDecl *Callee = Call->getDirectCallee();
  const Known<FunctionFact> Fact = Models.functionFact(*Call);
  if (Fact && Fact->Concurrent)
    return BodyVerdict::Harmless;
  // What a library's member does to its object is a write.
  if (!Callee ||
      Context.getSourceManager().isInSystemHeader(Callee->getLocation()))
    return BodyVerdict::Writes;
  const BodyVerdict Seen = judgeBody(*Call, Outer);
  return Seen == BodyVerdict::Unseen ? BodyVerdict::Unknown : Seen;
}

/// What the calls that \p Call makes in the runs of \p Region do to each other,
/// as far as the callee's body tells.
CallIndependence::BodyVerdict
CallIndependence::judgeBody(const CallExpr &Call, const RepeatedCode &Region) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  const FunctionDecl *Definition =
      Callee ? calledDefinition(*Callee, Context) : nullptr;
  return Definition ? judgeBody(*Definition,
                                differingParameters(Call, *Definition, Region))
                    : BodyVerdict::Unseen;
}

static bool isCallOf(const Expr *E, const FunctionDecl &Function) {
  const auto *Call = dyn_cast_or_null<CallExpr>(E);
  return Call && Call->getDirectCallee() &&
         Call->getDirectCallee()->getCanonicalDecl() ==
             Function.getCanonicalDecl();
}

/// The verdict on calls that get another value or object in each of the
/// parameters \p Differ.
CallIndependence::BodyVerdict
CallIndependence::judgeBody(const FunctionDecl &Definition,
                            const llvm::SmallBitVector &Differ) {
  // Of a cycle of functions, nothing is known while it is followed.
  const auto [Known, IsNew] =
      Bodies.try_emplace({&Definition, Differ}, BodyVerdict::Unknown);
  if (!IsNew)
    return Known->second;
  const RepeatedCode PerCall = bodyPerCall(Definition, Differ, Context);
  const Effects All = effectsOfBody(Definition, PerCall, Models, Context);
  BodyVerdict Worst = BodyVerdict::Harmless;
  // What it passes on to itself adds nothing.
  for (const Effect &Found : All.OnShared)
    if (!isCallOf(Found.Call, Definition) && !All.commutes(Found) &&
        !isSynchronous(Found, *writtenBody(Definition), Definition, Context))
      Worst = std::max(Worst, judgeEffect(Found, PerCall));
  for (const CallExpr *Inner : callsIn(Definition, Context))
    if (Worst != BodyVerdict::Writes && !isCallOf(Inner, Definition))
      Worst = std::max(Worst, judgeInnerCall(*Inner, PerCall));
  return Bodies[{&Definition, Differ}] = Worst;
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
      Callee && isCallOf(&Second, *Callee) && !isa<CXXOperatorCallExpr>(First)
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
    llvm::SmallBitVector Differ(Count);
    Differ.set(Index, Index + 2);
    if (Border &&
        Border == variableAtOrBefore(*Second.getArg(Index), Context) &&
        judgeBody(*Definition, Differ) == BodyVerdict::Harmless)
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

/// Whether \p Type is a length of time or a point in it ([time.duration],
/// [time.point]).
static bool isTime(QualType Type) {
  const CXXRecordDecl *Record =
      Type.getNonReferenceType()->getAsCXXRecordDecl();
  const auto *Scope =
      Record ? dyn_cast<NamespaceDecl>(
                   Record->getDeclContext()->getEnclosingNamespaceContext())
             : nullptr;
  while (Scope && Scope->isInline())
    Scope = dyn_cast<NamespaceDecl>(Scope->getParent());
  return Scope && Scope->getIdentifier() && Scope->getName() == "chrono" &&
         Scope->isInStdNamespace() && Record->getIdentifier() &&
         (Record->getName() == "duration" || Record->getName() == "time_point");
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

CallVerdict CallIndependence::judge(const CallExpr &Call,
                                    const RepeatedCode &Region) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee)
    return Obstacle::HiddenCallee;
  if (paces(Call, Region))
    return Obstacle::Paces;
  // The loop is the bounded form.
  if (Models.isCombinator(Call))
    return Obstacle::Combines;
  const FunctionDecl *Definition = calledDefinition(*Callee, Context);
  if (beginsWith(Convention::Waits, *Callee, Models) ||
      (Definition && onlyJoins(*Definition, Context, Models, Awaitable)))
    return Obstacle::Joins;
  if (Definition && neverSuspends(*Definition, Context))
    return Obstacle::Computes;
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
  const BodyVerdict Body = judgeBody(Call, Region);
  if (Shares) {
    if (Body == BodyVerdict::Harmless)
      return Evidence::Body;
    if (Body == BodyVerdict::Writes)
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
  if (soundsOrdered(*Callee, Models) || callsOrdered(*Callee) ||
      writesGlobals(*Callee))
    return Obstacle::SharedObject;
  return Body == BodyVerdict::Harmless ? Evidence::Body : Evidence::Signature;
}

} // namespace async_tidy
