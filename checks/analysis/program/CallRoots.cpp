//===--- CallRoots.cpp - What runs apart from what ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/CallRoots.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/LookThrough.h"
#include "llvm/ADT/PointerIntPair.h"

using namespace clang;

namespace async_tidy {

/// All instantiations of a template are one function here.
static const FunctionDecl *asWritten(const FunctionDecl &Function) {
  const FunctionDecl *Pattern = Function.getTemplateInstantiationPattern();
  return (Pattern ? Pattern : &Function)->getCanonicalDecl();
}

/// The calls that \p Body gives each expression to, as it is written there.
static CallRoots::Receivers receiversIn(const FunctionBody &Body) {
  CallRoots::Receivers Found;
  for (const CallSite &Site : Body.calls())
    for (const Expr *Argument : argumentsOf(*Site.Call)) {
      const Expr *Given = &withoutMove(*Argument);
      const Expr *Spelled = Argument->IgnoreUnlessSpelledInSource();
      Found[Given].push_back(&Site);
      if (Spelled != Given)
        Found[Spelled].push_back(&Site);
    }
  return Found;
}

CallRoots::CallRoots(ArrayRef<const FunctionDecl *> Definitions,
                     const BodyProvider &BodyOf, const ModelIndex &Known,
                     Awaitables &Awaited)
    : Models(Known), Types(Awaited) {
  for (const FunctionDecl *Definition : Definitions) {
    const FunctionBody &Body = BodyOf(*Definition);
    if (Body.isCoroutine())
      Asynchronous.insert(asWritten(*Definition));
    const Receivers GivenTo = receiversIn(Body);
    addCalls(Body, GivenTo);
    addLambdas(Body, GivenTo);
  }
}

/// Of the arguments of \p Call, those that are tasks.
static unsigned countTasks(const Expr &Call, Awaitables &Types) {
  return llvm::count_if(argumentsOf(Call), [&](const Expr *Argument) {
    return Types.of(Argument->getType()).has_value();
  });
}

/// Whether the task that \p Site makes runs beside its maker: it is handed to
/// something that is not awaited, or that takes several.
bool CallRoots::isStartedApart(const CallSite &Site,
                               const Receivers &GivenTo) const {
  if (!Types.of(Site.Call->getType()))
    return false;
  for (const CallSite *Around : GivenTo.lookup(Site.Call)) {
    if (Around->Call == Site.Call)
      continue;
    const auto Fact = Models.functionFact(*Around->Call);
    if (Fact && Fact->AwaitsArgument)
      return false;
    const auto *Plain = dyn_cast<CallExpr>(Around->Call);
    if (!Plain || Plain->isCallToStdMove())
      return false;
    return !Around->AwaitedBy || countTasks(*Around->Call, Types) > 1;
  }
  return false;
}

/// The member function that \p Argument points to, as of `std::bind(&C::f,
/// this)`; null if it is something else.
static const FunctionDecl *memberPointedTo(const Expr &Argument) {
  const auto *Address =
      dyn_cast<UnaryOperator>(Argument.IgnoreUnlessSpelledInSource());
  const auto *Name = Address && Address->getOpcode() == UO_AddrOf
                         ? dyn_cast<DeclRefExpr>(Address->getSubExpr())
                         : nullptr;
  return Name ? dyn_cast<CXXMethodDecl>(Name->getDecl()) : nullptr;
}

/// The class of what \p E denotes or points to, if it is `*this` or a variable
/// from outside of \p Loop; else null.
static const CXXRecordDecl *classOfOuter(const Expr &E,
                                         const RepeatedCode &Loop) {
  const Expr &Object =
      lookThrough(E, Passing::Same | Passing::Address | Passing::Pointee);
  const auto *Name = dyn_cast<DeclRefExpr>(&Object);
  if (!isa<CXXThisExpr>(Object) && (!Name || Loop.isLocal(*Name->getDecl())))
    return nullptr;
  const QualType Type = Object.getType();
  return (Type->isPointerType() ? Type->getPointeeType() : Type)
      ->getAsCXXRecordDecl();
}

/// Notes the objects of \p Given, which \p Started is given by \p Site, that it
/// is given each time if that is in a loop.
void CallRoots::addRepeated(Key Started, const CallSite &Site,
                            ArrayRef<const Expr *> Given) {
  if (!Site.Loop)
    return;
  const RepeatedCode Loop({Site.Loop}, {}, Started->getASTContext());
  for (const Expr *Each : Given)
    if (const CXXRecordDecl *Class = Each ? classOfOuter(*Each, Loop) : nullptr)
      Repeated[Started].insert(Class->getCanonicalDecl());
}

/// A member that is pointed to counts as called there, as a lambda does.
void CallRoots::addCalls(const FunctionBody &Body, const Receivers &GivenTo) {
  for (const CallSite &Site : Body.calls()) {
    for (const Expr *Argument : argumentsOf(*Site.Call))
      if (const FunctionDecl *Member = memberPointedTo(*Argument))
        Calls[asWritten(*Member)].push_back({&Body.function(), Argument});
    const FunctionDecl *Callee = calleeOf(*Site.Call);
    if (!Callee || asWritten(*Callee) == asWritten(Body.function()))
      continue;
    const bool IsApart = isStartedApart(Site, GivenTo);
    if (IsApart) {
      Apart.insert(asWritten(*Callee));
      SmallVector<const Expr *> Given(argumentsOf(*Site.Call));
      if (const Expr *Object = objectOf(*Site.Call))
        Given.push_back(Object);
      addRepeated(asWritten(*Callee), Site, Given);
    }
    (IsApart ? Starts : Calls)[asWritten(*Callee)].push_back(
        {&Body.function(), Site.Call});
  }
}

/// Notes what \p Site, which is given \p Lambda, starts or continues besides.
void CallRoots::addEnds(const LambdaExpr &Lambda, const CallSite &Site) {
  auto &Others = StartedWith[asWritten(*Lambda.getCallOperator())];
  auto Add = [&](const Expr &Work) {
    const Expr &Value = *Work.IgnoreUnlessSpelledInSource();
    const auto *Other = dyn_cast<LambdaExpr>(&Value);
    const FunctionDecl *Callee =
        Other ? Other->getCallOperator() : calleeOf(Value);
    if (Callee && Other != &Lambda)
      Others.push_back(asWritten(*Callee));
  };
  for (const Expr *Argument : argumentsOf(*Site.Call))
    Add(withoutMove(*Argument));
  if (const Expr *Object = objectOf(*Site.Call))
    Add(*Object);
}

/// Adds \p Lambda, which \p Body makes. Unless it is known to be handed to
/// others, it counts as called where it is made.
void CallRoots::addLambda(const LambdaExpr &Lambda, const FunctionBody &Body,
                          const Receivers &GivenTo) {
  const Key Operator = asWritten(*Lambda.getCallOperator());
  const bool IsCoroutine =
      isa_and_nonnull<CoroutineBodyStmt>(Lambda.getCallOperator()->getBody());
  for (const CallSite *Site : GivenTo.lookup(&Lambda)) {
    addEnds(Lambda, *Site);
    const auto Fact = Models.functionFact(*Site->Call);
    const bool IsHandedOn = Fact && Fact->RunsCallables &&
                            *Fact->RunsCallables != Invokes::Synchronously;
    const bool IsBridge = Fact && Fact->AwaitsArgument;
    if (IsHandedOn || (IsCoroutine && !Site->AwaitedBy && !IsBridge)) {
      Apart.insert(Operator);
      Asynchronous.insert(Operator);
      addRepeated(Operator, *Site,
                  SmallVector<const Expr *>(Lambda.capture_inits()));
      return;
    }
  }
  Calls[Operator].push_back({&Body.function(), &Lambda});
}

void CallRoots::addLambdas(const FunctionBody &Body, const Receivers &GivenTo) {
  for (const LambdaExpr *Lambda : Body.lambdas())
    addLambda(*Lambda, Body, GivenTo);
}

/// The roots of \p Function, but for those by way of what is called when one of
/// \p Ended has ended.
CallRoots::Roots CallRoots::rootsOf(const FunctionDecl &Function,
                                    const Roots &Ended) const {
  Roots Found;
  // Whether the way there is asynchronous is a part of what was visited.
  using Step = llvm::PointerIntPair<Key, 1, bool>;
  llvm::DenseSet<Step> Seen;
  llvm::SmallVector<Step> Pending;
  auto Add = [&](Key Next, bool IsAsynchronous) {
    const Step Way(Next, IsAsynchronous || Asynchronous.contains(Next));
    if (Seen.insert(Way).second)
      Pending.push_back(Way);
  };
  Add(asWritten(Function), false);
  while (!Pending.empty()) {
    const Step Way = Pending.pop_back_val();
    const Key Current = Way.getPointer();
    const bool IsAsynchronous = Way.getInt();
    if (isa<CXXConstructorDecl, CXXDestructorDecl>(Current) ||
        llvm::any_of(StartedWith.lookup(Current),
                     [&](Key Started) { return Ended.contains(Started); }))
      continue;
    const auto By = Calls.find(Current);
    if (By == Calls.end() || Apart.contains(Current))
      Found[Current] |= IsAsynchronous;
    if (By != Calls.end())
      for (const Call &Caller : By->second)
        Add(asWritten(*Caller.By), IsAsynchronous);
  }
  return Found;
}

bool CallRoots::overlapInRuns(const FunctionDecl &Function,
                              const FunctionDecl &Other,
                              const CXXRecordDecl &Class) const {
  const Roots OfOther = rootsOf(Other, Roots());
  return llvm::any_of(rootsOf(Function, Roots()), [&](const auto &Root) {
    const auto Known = Repeated.find(Root.first);
    return Known != Repeated.end() && OfOther.contains(Root.first) &&
           Known->second.contains(Class.getCanonicalDecl());
  });
}

SmallVector<CallRoots::Call, 2>
CallRoots::callsTo(const FunctionDecl &Function) const {
  SmallVector<Call, 2> Found = Calls.lookup(asWritten(Function));
  llvm::append_range(Found, Starts.lookup(asWritten(Function)));
  return Found;
}

bool CallRoots::holdsOfCallsTo(const FunctionDecl &Function,
                               CallPredicate Holds) const {
  llvm::DenseSet<Key> OnTheWay;
  return holdsOfCallsTo(Function, Holds, OnTheWay);
}

bool CallRoots::holdsOfCallsTo(const FunctionDecl &Function,
                               CallPredicate Holds,
                               llvm::DenseSet<Key> &OnTheWay) const {
  const auto Known = Calls.find(asWritten(Function));
  if (Known == Calls.end() || Apart.contains(asWritten(Function)) ||
      !OnTheWay.insert(asWritten(Function)).second)
    return false;
  return llvm::all_of(Known->second, [&](const Call &Site) {
    return Holds(*Site.By, *Site.Where) ||
           holdsOfCallsTo(*Site.By, Holds, OnTheWay);
  });
}

SmallVector<CallRoot, 2>
CallRoots::rootsApart(const FunctionDecl &Function,
                      const FunctionDecl &Other) const {
  SmallVector<CallRoot, 2> Result;
  const Roots Shared = rootsOf(Other, Roots());
  for (const auto &[Root, IsAsynchronous] : rootsOf(Function, Shared))
    if (!Shared.contains(Root))
      Result.push_back({Root, IsAsynchronous, Apart.contains(Root)});
  return Result;
}

} // namespace async_tidy
