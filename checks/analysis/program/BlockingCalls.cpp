//===--- BlockingCalls.cpp - What a call blocks on, through functions -----===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/BlockingCalls.h"
#include "Loggers.h"
#include "async-tidy/paths/Readiness.h"
#include "async-tidy/program/LinkNames.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringSet.h"

using namespace clang;

namespace async_tidy {

static bool isDisk(const Known<FunctionFact> &Blocker) {
  return Blocker->Blocks == BlockingCategory::Disk;
}

/// What \p Lead comes to, as far as functions are summarized.
BlockingCalls::Outcome BlockingCalls::comesTo(const BlockingLead &Lead) {
  const size_t First = Lead.Via ? 1 : 0;
  if (Lead.Blocker)
    return {Lead.Blocker, First};
  if (Lead.Elsewhere) {
    const IndexedFunction *Function = indexed(Lead);
    if (!Function)
      return {};
    return {blockerOf(*Function), First + Function->Chain.size()};
  }
  const auto *const Known = Summaries.find({Lead.Runs, Lead.Given});
  if (Known == Summaries.end())
    return {};
  return {Known->second.Blocker, First + Known->second.Length};
}

/// Adds to \p Into the calls that \p Lead leads to until one blocks.
void BlockingCalls::addWay(const BlockingLead &Lead,
                           std::vector<ChainStep> &Into) const {
  const BlockingLead *At = &Lead;
  while (true) {
    if (At->Via)
      Into.push_back(*At->Via);
    if (At->Blocker)
      return;
    if (At->Elsewhere) {
      for (const LinkStep &Step : indexed(*At)->Chain)
        Into.push_back({locationOf(Step.Where, Context.getSourceManager()),
                        Step.Callee, Step.DefinedIn});
      return;
    }
    const Summary &Own = Summaries.find({At->Runs, At->Given})->second;
    At = &Own.Leads[Own.Next];
    Into.push_back({At->Location, At->Name});
  }
}

std::optional<BlockingCall> BlockingCalls::first(ArrayRef<BlockingLead> Leads) {
  for (const BlockingLead &Lead : Leads) {
    if (Lead.Runs)
      summarize(*Lead.Runs, Lead.Given);
    const Outcome Found = comesTo(Lead);
    if (!Found.Blocker)
      continue;
    BlockingCall Call{Lead.Name, Found.Blocker, {}};
    addWay(Lead, Call.Chain);
    return Call;
  }
  return std::nullopt;
}

std::optional<BlockingCall> BlockingCalls::of(const CallSite &Site,
                                              const FunctionBody &Body) {
  std::optional<BlockingCall> Found = first(LeadsTo.of(Site, Body));
  // A member that waits for the rest of what was awaited has nothing to wait
  // for.
  if (Found && Found->Blocker->Blocks == BlockingCategory::Wait &&
      LeadsTo.isAwaitedBefore(Site, Body))
    return std::nullopt;
  return Found;
}

std::optional<BlockingCall> BlockingCalls::of(const Destruction &End,
                                              const FunctionBody &Body) {
  std::optional<BlockingCall> Found = first(LeadsTo.of(End, Body));
  // What was awaited is done, so that its destructor has nothing to wait for.
  if (Found && End.Variable &&
      Found->Blocker->Blocks == BlockingCategory::Wait &&
      LeadsTo.readinessIn(Body).isReadyAtEndOf(*End.Variable))
    return std::nullopt;
  return Found;
}

std::optional<BlockingCall> BlockingCalls::of(const CoawaitExpr &Await,
                                              const FunctionBody &Body) {
  return first(LeadsTo.of(Await, Body));
}

/// Summarizes \p Definition, called with \p Given, and all that it leads to.
/// Functions may call each other in circles, so that what one comes to may be
/// known only after others were looked at again.
void BlockingCalls::summarize(const FunctionDecl &Definition,
                              const GivenArguments &Given) {
  std::vector<Called> New;
  auto Explore = [&](auto &Self, const Called &Call) -> void {
    const FunctionDecl &Function = *Call.first;
    if (!Summaries.insert({Call, Summary()}).second)
      return;
    std::vector<BlockingLead> Leads = LeadsTo.of(Function, Call.second);
    for (const BlockingLead &Lead : Leads)
      if (Lead.Runs)
        Self(Self, {Lead.Runs, Lead.Given});
    Summaries[Call].Leads = std::move(Leads);
    Summaries[Call].Logs = isLogger(Function, Models);
    New.push_back(Call);
  };
  Explore(Explore, {&Definition, Given});

  for (bool Changed = true; Changed;) {
    Changed = false;
    for (const Called &Call : New)
      Changed |= improve(Summaries[Call]);
  }
}

/// Takes the shortest way from a function to what blocks, as far as others are
/// known. Whether that is news.
bool BlockingCalls::improve(Summary &Own) {
  bool Changed = false;
  for (const auto &[Index, Lead] : llvm::enumerate(Own.Leads)) {
    const Outcome Found = comesTo(Lead);
    if (!Found.Blocker || (isDisk(Found.Blocker) && Own.Logs))
      continue;
    const bool IsBetter = !Own.Blocker ||
                          (isDisk(Own.Blocker) && !isDisk(Found.Blocker)) ||
                          (isDisk(Own.Blocker) == isDisk(Found.Blocker) &&
                           Found.Length + 1 < Own.Length);
    if (!IsBetter || IsWaived(Lead.Location))
      continue;
    Own.Blocker = Found.Blocker;
    Own.Next = Index;
    Own.Length = Found.Length + 1;
    Changed = true;
  }
  return Changed;
}

/// What identifies the function or functions of other units that \p Lead goes
/// to.
static std::string keyElsewhere(const BlockingLead &Lead) {
  return Lead.IsOverrider
             ? overridersKeyOf(*cast<CXXMethodDecl>(Lead.Elsewhere))
             : keyOf(*Lead.Elsewhere);
}

/// What the index says of \p Lead, which goes to another unit.
const IndexedFunction *BlockingCalls::indexed(const BlockingLead &Lead) const {
  return Index ? Index->Blocking.find(mainFileOf(Context.getSourceManager()),
                                      keyElsewhere(Lead))
               : nullptr;
}

/// What \p Function blocks on, if the user wants to know.
Known<FunctionFact> BlockingCalls::blockerOf(const IndexedFunction &Function) {
  const auto [Entry, IsNew] = IndexedFacts.try_emplace(&Function);
  if (IsNew) {
    auto Fact = std::make_unique<FunctionFact>();
    Fact->Blocks = Function.Blocker.Category;
    Fact->Instead = Function.Blocker.Instead;
    Fact->WaitsOnlyIn = Function.Blocker.WaitsOnlyIn;
    Entry->second = std::move(Fact);
  }
  if (!LeadsTo.isEnabled(*Entry->second))
    return {};
  return {Entry->second.get(), nullptr, ""};
}

LinkLead BlockingCalls::leadOf(const BlockingLead &Lead) const {
  LinkLead Written;
  Written.Steps.push_back(
      {placeOf(Lead.Location, Context.getSourceManager()), Lead.Name});
  if (Lead.Via)
    Written.Steps.push_back(
        {placeOf(Lead.Via->Location, Context.getSourceManager()),
         Lead.Via->Callee});
  if (!Lead.Blocker) {
    Written.Target = Lead.Runs ? keyOf(*Lead.Runs) : keyElsewhere(Lead);
    return Written;
  }
  const FunctionFact &Fact = *Lead.Blocker.What;
  LinkBlocker &Blocker = Written.Blocks.emplace(
      LinkBlocker{*Fact.Blocks, Fact.Instead.str(), Fact.WaitsOnlyIn.str()});
  if (Blocker.Instead.empty() && Lead.Blocker.Library)
    for (const Advice &Entry : Lead.Blocker.Library->Instead)
      if (Entry.Category == Blocker.Category)
        Blocker.Instead = Entry.Text;
  return Written;
}

/// Adds the keys of all that \p Method overrides.
static void addOverridden(const CXXMethodDecl &Method,
                          std::vector<std::string> &Into) {
  for (const CXXMethodDecl *Base : Method.overridden_methods()) {
    if (Base->isExternallyVisible())
      Into.push_back(overridersKeyOf(*Base));
    addOverridden(*Base, Into);
  }
}

LinkFunction BlockingCalls::recordOf(const FunctionDecl &Function,
                                     const Summary &Known) const {
  LinkFunction Written{
      keyOf(Function),
      placeOf(Function.getLocation(), Context.getSourceManager()),
      {}};
  Written.Logs = Known.Logs;
  for (const BlockingLead &Lead : Known.Leads)
    if (!IsWaived(Lead.Location))
      Written.Leads.push_back(leadOf(Lead));
  if (const auto *Method = dyn_cast<CXXMethodDecl>(&Function);
      Method && !isa<CXXDestructorDecl>(Method))
    addOverridden(*Method, Written.Overrides);
  return Written;
}

LinkRecord BlockingCalls::record(ArrayRef<const FunctionDecl *> Definitions,
                                 ArrayRef<const FunctionBody *> Roots) {
  LinkRecord Record;
  Record.File = mainFileOf(Context.getSourceManager());
  llvm::StringSet<> Referred, Wanted;
  auto Refer = [&](const BlockingLead &Lead) {
    if (Lead.Elsewhere)
      addReference(*Lead.Elsewhere, keyElsewhere(Lead), Referred, Record);
  };
  for (const FunctionDecl *Definition : Definitions)
    if (LeadsTo.readableDefinition(*Definition))
      summarize(*Definition, {});
  for (const FunctionBody *Root : Roots) {
    auto Want = [&](const std::vector<BlockingLead> &Leads) {
      for (const BlockingLead &Lead : Leads) {
        if (Lead.Runs) {
          summarize(*Lead.Runs, Lead.Given);
          // Other units are told of all callers in one.
          summarize(*Lead.Runs, {});
        }
        Refer(Lead);
        if (!Lead.Runs && !Lead.Elsewhere)
          continue;
        std::string Key = Lead.Runs ? keyOf(*Lead.Runs) : keyElsewhere(Lead);
        if (Wanted.insert(Key).second)
          Record.Roots.push_back(std::move(Key));
      }
    };
    for (const CallSite &Site : Root->calls())
      Want(LeadsTo.of(Site, *Root));
    for (const Destruction &End : Root->destructions())
      Want(LeadsTo.of(End, *Root));
    for (const AwaitSite &Site : Root->awaits())
      Want(LeadsTo.of(*Site.Await, *Root));
  }
  for (const auto &[Call, Known] : Summaries) {
    llvm::for_each(Known.Leads, Refer);
    if (Call.second.empty())
      Record.Functions.push_back(recordOf(*Call.first, Known));
  }
  llvm::sort(Record.Functions, [](const auto &A, const auto &B) {
    return std::tie(A.Key, A.Where.File, A.Where.Line) <
           std::tie(B.Key, B.Where.File, B.Where.Line);
  });
  return Record;
}

} // namespace async_tidy
