//===--- BodyOverlap.cpp - What overlapping calls do, by bodies -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/concurrency/BodyOverlap.h"
#include "Joins.h"
#include "SynchronousEffects.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/program/LinkNames.h"
#include "async-tidy/program/Overriders.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;

namespace async_tidy {

const FunctionDecl *calledDefinition(const FunctionDecl &Callee,
                                     const ASTContext &Context) {
  return mayRunOverrider(Callee) ? nullptr : visibleDefinition(Callee, Context);
}

static bool isInSystemHeader(const FunctionDecl &Function) {
  return Function.getASTContext().getSourceManager().isInSystemHeader(
      Function.getLocation());
}

static bool erasesCallee(const CXXRecordDecl &Class) {
  const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(&Class);
  return Special &&
         llvm::any_of(Special->getTemplateArgs().asArray(),
                      [](const TemplateArgument &Argument) {
                        return Argument.getKind() == TemplateArgument::Type &&
                               Argument.getAsType()->isFunctionType();
                      });
}

bool callsErased(const FunctionDecl &Callee) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
  return Method && Method->getOverloadedOperator() == OO_Call &&
         erasesCallee(*Method->getParent());
}

/// The number of \p Parameter among the inputs of its function.
static unsigned inputOf(const ParmVarDecl &Parameter) {
  return Parameter.getFunctionScopeIndex() + 1;
}

/// The body of \p Definition as code that runs for each call, each time with
/// something else in those of its inputs that are in \p Differ.
static RepeatedCode bodyPerCall(const FunctionDecl &Definition,
                                const llvm::SmallBitVector &Differ,
                                const ASTContext &Context) {
  SmallVector<const ValueDecl *, 4> PerCall;
  for (const ParmVarDecl *Parameter : Definition.parameters())
    if (Differ.test(inputOf(*Parameter)))
      PerCall.push_back(Parameter);
  return RepeatedCode({writtenBody(Definition)}, PerCall, Context,
                      /*OnOtherObjects=*/Differ.test(0));
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

/// Whether \p Callee is the operator of a closure, in which `this` is the
/// object that was captured and not the closure.
static bool isOfClosure(const FunctionDecl &Callee) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&Callee);
  return Method && Method->getParent()->isLambda();
}

/// The inputs of \p Callee in which the calls that \p Call makes in the runs of
/// \p Region never get the same.
static llvm::SmallBitVector differingInputs(const CallExpr &Call,
                                            const FunctionDecl &Callee,
                                            const RepeatedCode &Region) {
  llvm::SmallBitVector Differ = noInputs(Callee);
  if (const Expr *Object = objectOf(Call);
      Object && !isOfClosure(Callee) && !Region.originOf(*Object).isShared())
    Differ.set(0);
  for (const auto &[Parameter, Argument] :
       llvm::zip(Callee.parameters(), argumentsOf(Call)))
    if (canWriteThrough(Parameter->getType())
            ? !Region.originOf(*Argument).isShared()
            : Region.variesWithRun(*Argument))
      Differ.set(inputOf(*Parameter));
  return Differ;
}

static bool isCallOf(const Expr *E, const FunctionDecl &Function) {
  const auto *Call = dyn_cast_or_null<CallExpr>(E);
  return Call && Call->getDirectCallee() &&
         Call->getDirectCallee()->getCanonicalDecl() ==
             Function.getCanonicalDecl();
}

/// All calls together differ only where each of them does.
void BodyOverlap::Summary::add(const FunctionDecl &Callee,
                               const UnseenCalls &Calls) {
  const auto [Known, IsNew] = Unseen.insert({Callee.getCanonicalDecl(), Calls});
  if (IsNew)
    return;
  Known->second.Differ &= Calls.Differ;
  Known->second.Otherwise = std::max(Known->second.Otherwise, Calls.Otherwise);
}

/// Whether \p Call, of a free function, works on an object that each run of
/// \p Region has for itself. What a free function works on is its first
/// argument.
static bool worksOnOwn(const CallExpr &Call, const RepeatedCode &Region) {
  const FunctionDecl &Callee = *Call.getDirectCallee();
  return Call.getNumArgs() > 0 && Callee.getNumParams() > 0 &&
         canWriteThrough(Callee.getParamDecl(0)->getType()) &&
         !Region.originOf(*Call.getArg(0)).isShared();
}

/// Whether \p Call gets the name of what it reads, another one in each run of
/// \p Region.
static bool looksUp(const CallExpr &Call, const RepeatedCode &Region,
                    const ModelIndex &Models) {
  const FunctionDecl &Callee = *Call.getDirectCallee();
  return Call.getNumArgs() > 0 && Callee.getNumParams() > 0 &&
         beginsWith(Convention::LooksUp, Callee, Models) &&
         !endsWith(Convention::Amount, *Callee.getParamDecl(0), Models) &&
         Region.variesWithRun(*Call.getArg(0));
}

bool soundsOrdered(const CallExpr &Call, const RepeatedCode &Region,
                   const ModelIndex &Models) {
  return soundsOrdered(*Call.getDirectCallee(), Models) &&
         !worksOnOwn(Call, Region) && !looksUp(Call, Region, Models);
}

/// Adds to \p Into what the calls that \p Call makes in the runs of \p Outer do
/// to each other. \p Otherwise is what they are taken for if no body tells.
void BodyOverlap::addCall(const CallExpr &Call, const RepeatedCode &Outer,
                          Overlap Otherwise, Summary &Into) {
  const FunctionDecl &Callee = *Call.getDirectCallee();
  const FunctionDecl *Definition = calledDefinition(Callee, Context);
  if (!Definition)
    return Into.add(Callee, {differingInputs(Call, Callee, Outer), Otherwise});
  const Summary &Inner =
      summaryOf(*Definition, differingInputs(Call, *Definition, Outer));
  Into.worsen(Inner.Seen);
  for (const auto &[Unseen, Calls] : Inner.Unseen)
    Into.add(*Unseen, Calls);
}

void BodyOverlap::addInnerCall(const CallExpr &Call, const RepeatedCode &Outer,
                               Summary &Into) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee || callsErased(*Callee))
    return Into.worsen(Overlap::Unknown);
  if (isInSystemHeader(*Callee))
    return;
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  if (Fact && Fact->Concurrent && !calledDefinition(*Callee, Context))
    return;
  const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  const bool LooksHarmless = Method ? Method->isConst()
                                    : Awaitable.of(Callee->getReturnType()) &&
                                          !soundsOrdered(*Callee, Models);
  addCall(Call, Outer, LooksHarmless ? Overlap::Harmless : Overlap::Unknown,
          Into);
}

void BodyOverlap::addEffect(const Effect &Found, const RepeatedCode &Outer,
                            Summary &Into) {
  const auto *Call = dyn_cast_or_null<CallExpr>(Found.Call);
  if (Found.Kind != Effect::Pass || !Call)
    return Into.worsen(Overlap::Writes);
  const FunctionDecl *Callee = Call->getDirectCallee();
  const Known<FunctionFact> Fact = Models.functionFact(*Call);
  if (Fact && Fact->Concurrent)
    return;
  // What a library's member does to its object is a write.
  if (!Callee || isInSystemHeader(*Callee))
    return Into.worsen(Overlap::Writes);
  addCall(*Call, Outer, Overlap::Unknown, Into);
}

const BodyOverlap::Summary &
BodyOverlap::summaryOf(const FunctionDecl &Definition,
                       const llvm::SmallBitVector &Differ) {
  const auto [Known, IsNew] = Summaries.try_emplace({&Definition, Differ});
  if (!IsNew)
    return *Known->second;
  // Of a cycle of functions, nothing is known while it is followed.
  Summary &Own = *(Known->second = std::make_unique<Summary>());
  Own.Seen = Overlap::Unknown;
  Summary Found;
  const RepeatedCode PerCall = bodyPerCall(Definition, Differ, Context);
  const Effects All = effectsOfBody(Definition, PerCall, Models, Context);
  GivenAway Away(Definition, Context);
  SynchronousEffects Synchronous(*writtenBody(Definition), Definition, Away,
                                 Context);
  // What it passes on to itself adds nothing.
  for (const Effect &Each : All.OnShared)
    if (!isCallOf(Each.Call, Definition) && !All.commutes(Each) &&
        !Synchronous.contain(Each))
      addEffect(Each, PerCall, Found);
  for (const CallExpr *Inner : callsIn(Definition, Context))
    if (Found.Seen != Overlap::Writes && !isCallOf(Inner, Definition))
      addInnerCall(*Inner, PerCall, Found);
  // What else it calls cannot make it worse.
  if (Found.Seen == Overlap::Writes)
    Found.Unseen.clear();
  return Own = std::move(Found);
}

const KnownOverlap *BodyOverlap::known(const FunctionDecl &Callee) const {
  return Index && isElsewhere(Callee)
             ? Index->Overlaps.find(mainFileOf(Context.getSourceManager()),
                                    keyOf(Callee))
             : nullptr;
}

/// What the index says of calls of \p Callee that differ in \p Differ.
std::optional<Overlap>
BodyOverlap::elsewhere(const FunctionDecl &Callee,
                       const llvm::SmallBitVector &Differ) const {
  const KnownOverlap *Known = this->known(Callee);
  if (!Known)
    return std::nullopt;
  if (!Known->Differ.empty() &&
      llvm::all_of(Known->Differ, [&](unsigned Input) {
        return Input < Differ.size() && Differ.test(Input);
      }))
    return Overlap::Harmless;
  if (Known->Verdict == Overlap::Unknown)
    return std::nullopt;
  return Known->Verdict;
}

/// What \p Found comes to with what is known of other units.
Overlap BodyOverlap::resolve(const Summary &Found) const {
  Overlap Worst = Found.Seen;
  for (const auto &[Callee, Calls] : Found.Unseen)
    Worst = std::max(
        Worst, elsewhere(*Callee, Calls.Differ).value_or(Calls.Otherwise));
  return Worst;
}

Overlap BodyOverlap::of(const FunctionDecl &Definition,
                        const llvm::SmallBitVector &Differ) {
  return resolve(summaryOf(Definition, Differ));
}

std::optional<Overlap> BodyOverlap::of(const CallExpr &Call,
                                       const RepeatedCode &Region) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee)
    return std::nullopt;
  const FunctionDecl *Definition = calledDefinition(*Callee, Context);
  const llvm::SmallBitVector Differ =
      differingInputs(Call, Definition ? *Definition : *Callee, Region);
  return Definition ? of(*Definition, Differ) : elsewhere(*Callee, Differ);
}

FunctionsElsewhere BodyOverlap::elsewhere(const CallExpr &Call,
                                          const RepeatedCode &Region) {
  FunctionsElsewhere Found;
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee)
    return Found;
  if (const FunctionDecl *Definition = calledDefinition(*Callee, Context)) {
    const Summary &Own =
        summaryOf(*Definition, differingInputs(Call, *Definition, Region));
    for (const auto &Unseen : Own.Unseen)
      if (isElsewhere(*Unseen.first))
        Found.push_back(Unseen.first);
  } else if (isElsewhere(*Callee)) {
    Found.push_back(Callee);
  }
  return Found;
}

bool BodyOverlap::isIdle(const FunctionDecl &Callee) {
  if (const FunctionDecl *Definition = calledDefinition(Callee, Context))
    return neverSuspends(*Definition, Context) ||
           onlyJoins(*Definition, Context, Models, Awaitable);
  const KnownOverlap *Known = known(Callee);
  return Known && Known->IsIdle;
}

bool BodyOverlap::writesGlobals(const FunctionDecl &Callee) {
  const FunctionDecl *Definition = calledDefinition(Callee, Context);
  if (!Definition)
    return false;
  const auto [Known, IsNew] = WritingGlobals.try_emplace(Definition);
  if (!IsNew)
    return Known->second;
  const Effects All = effectsOfBody(
      *Definition, bodyPerCall(*Definition, noInputs(*Definition), Context),
      Models, Context);
  return Known->second = llvm::any_of(All.OnShared, [](const Effect &Found) {
           const auto *Variable = dyn_cast_or_null<VarDecl>(Found.Object.Root);
           return Variable && Variable->hasGlobalStorage() &&
                  Found.Kind != Effect::Pass;
         });
}

bool BodyOverlap::isOrdered(const FunctionDecl &Callee) {
  const FunctionDecl *Definition = calledDefinition(Callee, Context);
  if (!Definition) {
    const KnownOverlap *Known = known(Callee);
    return Known && Known->IsOrdered;
  }
  if (writesGlobals(Callee))
    return true;
  llvm::SmallBitVector All = noInputs(*Definition);
  const RepeatedCode PerCall = bodyPerCall(*Definition, All.set(), Context);
  return llvm::any_of(callsIn(*Definition, Context), [&](const CallExpr *C) {
    const FunctionDecl *Called = C->getDirectCallee();
    return Called && !isa<CXXMethodDecl>(Called) &&
           soundsOrdered(*C, PerCall, Models);
  });
}

/// What the body of \p Definition shows others: what nobody here can see is not
/// taken for anything.
Overlap BodyOverlap::shownBy(const FunctionDecl &Definition,
                             const llvm::SmallBitVector &Differ) {
  const Summary &Own = summaryOf(Definition, Differ);
  const bool IsHidden = llvm::any_of(
      Own.Unseen, [](const auto &Calls) { return !isElsewhere(*Calls.first); });
  return std::max(Own.Seen, IsHidden ? Overlap::Unknown : Overlap::Harmless);
}

/// The least inputs of \p Definition in which calls have to differ to be as
/// harmless as they can be.
llvm::SmallBitVector BodyOverlap::neededBy(const FunctionDecl &Definition) {
  llvm::SmallBitVector Needed = noInputs(Definition);
  if (shownBy(Definition, Needed) == Overlap::Harmless)
    return Needed;
  Needed.set();
  if (shownBy(Definition, Needed) != Overlap::Harmless)
    return Needed.reset();
  for (const unsigned Input : llvm::seq(Needed.size())) {
    Needed.reset(Input);
    if (shownBy(Definition, Needed) != Overlap::Harmless)
      Needed.set(Input);
  }
  return Needed;
}

/// What other units may want to know of \p Definition.
LinkOverlap BodyOverlap::overlapOf(const FunctionDecl &Definition) {
  const llvm::SmallBitVector Needed = neededBy(Definition);
  LinkOverlap Written;
  Written.Key = keyOf(Definition);
  Written.Seen.Where =
      placeOf(Definition.getLocation(), Context.getSourceManager());
  Written.Seen.Differ.assign(Needed.set_bits_begin(), Needed.set_bits_end());
  // What calls do to each other for sure is what they do if they differ in all
  // that makes it less.
  const llvm::SmallBitVector All(Needed.size(), true);
  Written.Seen.Verdict =
      Needed.none() ? shownBy(Definition, All) : Overlap::Writes;
  for (const unsigned Lacking : Needed.set_bits()) {
    llvm::SmallBitVector Others = All;
    Others.reset(Lacking);
    Written.Seen.Verdict =
        std::min(Written.Seen.Verdict,
                 std::max(shownBy(Definition, Others), Overlap::Unknown));
  }
  Written.Seen.IsIdle = isIdle(Definition);
  Written.Seen.IsOrdered = isOrdered(Definition);
  // What calls elsewhere get depends on the caller, and whether they are
  // harmless on what they get. An input of theirs differs for sure if it does
  // with the needed ones alone, or as soon as one more of ours does. That it
  // may take several of ours is left out, which claims less.
  for (const auto &[Callee, Calls] : summaryOf(Definition, Needed).Unseen) {
    if (!isElsewhere(*Callee))
      continue;
    LinkInnerCalls Inner{keyOf(*Callee), {}};
    for (const unsigned Given : llvm::seq(Calls.Differ.size())) {
      LinkDifference Difference{Given, {}};
      if (!Calls.Differ.test(Given))
        for (const unsigned Own : llvm::seq(Needed.size())) {
          llvm::SmallBitVector More = Needed;
          More.set(Own);
          const auto &Unseen = summaryOf(Definition, More).Unseen;
          if (const auto *const With = Unseen.find(Callee);
              With != Unseen.end() && With->second.Differ.test(Given))
            Difference.With.push_back(Own);
        }
      if (Calls.Differ.test(Given) || !Difference.With.empty())
        Inner.Differ.push_back(std::move(Difference));
    }
    Written.Calls.push_back(std::move(Inner));
  }
  return Written;
}

LinkRecord BodyOverlap::record(ArrayRef<const FunctionDecl *> Definitions,
                               ArrayRef<const FunctionDecl *> Awaited) {
  const SourceManager &Sources = Context.getSourceManager();
  LinkRecord Record;
  Record.File = mainFileOf(Sources);
  llvm::StringSet<> Referred;
  auto Refer = [&](const FunctionDecl &Function) {
    addReference(Function, keyOf(Function), Referred, Record);
  };
  for (const FunctionDecl *Function : Awaited) {
    Record.Awaited.push_back(keyOf(*Function));
    Refer(*Function);
  }
  if (std::exchange(HasRecorded, true))
    return Record;
  for (const FunctionDecl *Function : Definitions)
    if (const FunctionDecl *Definition = visibleDefinition(*Function, Context);
        Definition && servesOtherUnits(*Definition)) {
      Record.Overlaps.push_back(overlapOf(*Definition));
      for (const auto &Unseen :
           summaryOf(*Definition, neededBy(*Definition)).Unseen)
        if (isElsewhere(*Unseen.first))
          Refer(*Unseen.first);
    }
  return Record;
}

} // namespace async_tidy
