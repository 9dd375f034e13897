//===--- Link.cpp - Joins what units know of each other -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link.h"
#include "OverlapClosure.h"
#include "ReferentClosure.h"
#include "llvm/ADT/STLExtras.h"
#include <string>

using llvm::StringRef;

namespace async_tidy {

/// A function that only one unit can call is another in each unit.
static std::string globalKey(StringRef Key, size_t Unit) {
  return Key.starts_with("@") ? "@" + std::to_string(Unit) + Key.str()
                              : Key.str();
}

static bool isDisk(const IndexedFunction &Found) {
  return Found.Blocker.Category == BlockingCategory::Disk;
}

void Linker::add(size_t Number, std::string Target, LinkRecord Record) {
  Unit New{Number,
           std::move(Record.File),
           std::move(Target),
           {},
           Record.References,
           std::move(Record.Awaited),
           std::move(Record.Questions)};
  for (const std::string &Root : Record.Roots)
    New.Roots.push_back(globalKey(Root, Number));
  for (LinkReference &Reference : Record.References)
    References.try_emplace(Reference.Key, Reference);
  for (LinkFunction &Function : Record.Functions) {
    for (LinkLead &Lead : Function.Leads)
      Lead.Target = globalKey(Lead.Target, Number);
    const std::string Key = globalKey(Function.Key, Number);
    for (const std::string &Overridden : Function.Overrides)
      Overriders[Overridden].insert(Key);
    addDefinition(Functions[Key], std::move(Function), Number, New.Target,
                  [](const LinkFunction &One, const LinkFunction &Other) {
                    return One.Where == Other.Where && One.Leads == Other.Leads;
                  });
  }
  for (LinkOverlap &Function : Record.Overlaps) {
    const std::string Key = Function.Key;
    addDefinition(Overlaps[Key], std::move(Function), Number, New.Target,
                  [](const LinkOverlap &One, const LinkOverlap &Other) {
                    return One.Seen == Other.Seen && One.Calls == Other.Calls;
                  });
  }
  for (LinkReferents &Function : Record.Referents) {
    const std::string Key = Function.Key;
    addDefinition(Referents[Key], std::move(Function), Number, New.Target,
                  [](const LinkReferents &One, const LinkReferents &Other) {
                    return One.Seen == Other.Seen && One.Calls == Other.Calls;
                  });
  }
  Units.push_back(std::move(New));
}

/// Calls \p Visit with each key that \p Pending leads to, once. \p Visit adds
/// to the list that it is given the keys that its own leads to.
static void forEachReached(
    std::vector<std::string> Pending,
    llvm::function_ref<void(const std::string &, std::vector<std::string> &)>
        Visit) {
  llvm::StringSet<> Reached;
  while (!Pending.empty()) {
    const std::string Key = std::move(Pending.back());
    Pending.pop_back();
    if (Reached.insert(Key).second)
      Visit(Key, Pending);
  }
}

std::vector<LinkReference> Linker::missing() {
  std::vector<LinkReference> Missing;
  std::vector<std::string> Roots, Awaited, Asked;
  for (const Unit &Each : Units) {
    llvm::append_range(Roots, Each.Roots);
    llvm::append_range(Awaited, Each.Awaited);
    for (const LinkQuestion &Question : Each.Questions)
      Asked.push_back(Question.Key);
  }
  // Another program may define it, too, in a unit that was not read.
  auto AskFor = [&](StringRef Key) {
    if (const auto Known = References.find(Key);
        Known != References.end() && AskedFor.insert(Key).second)
      Missing.push_back(Known->second);
  };
  forEachReached(std::move(Roots), [&](const std::string &Key, auto &Next) {
    AskFor(Key);
    if (const auto Found = Overriders.find(Key); Found != Overriders.end())
      llvm::append_range(Next, Found->second);
    if (const auto Found = Functions.find(Key); Found != Functions.end())
      for (const auto &Each : Found->second)
        for (const LinkLead &Lead : Each.Function.Leads)
          if (!Lead.Blocks)
            Next.push_back(Lead.Target);
  });
  forEachReached(std::move(Awaited), [&](const std::string &Key, auto &Next) {
    AskFor(Key);
    if (const auto Found = Overlaps.find(Key); Found != Overlaps.end())
      for (const auto &Each : Found->second)
        for (const LinkInnerCalls &Calls : Each.Function.Calls)
          Next.push_back(Calls.Target);
  });
  forEachReached(std::move(Asked), [&](const std::string &Key, auto &Next) {
    AskFor(Key);
    if (const auto Found = Referents.find(Key); Found != Referents.end())
      for (const auto &Each : Found->second)
        for (const LinkBoundCall &Call : Each.Function.Calls)
          Next.push_back(Call.Target);
  });
  return Missing;
}

/// What the definitions that a linker has come to in one program.
class LinkClosure {
public:
  /// \p Program is a build target whose code is part of the program; empty if
  /// nothing is known about it.
  LinkClosure(const Linker &Links, std::string Program)
      : Links(Links), Program(std::move(Program)) {
    close();
  }

  /// What a call of \p Key blocks on that \p Caller makes; null is anybody.
  std::optional<IndexedFunction>
  of(StringRef Key, const LinkDefinition<LinkFunction> *Caller) const;

private:
  using Definition = LinkDefinition<LinkFunction>;

  void close();
  std::optional<IndexedFunction> firstOf(const Definition &Function) const;
  std::optional<IndexedFunction> anyOf(const std::set<std::string> &Keys,
                                       const Definition *Caller) const;

  const Linker &Links;
  const std::string Program;
  /// What each definition blocks on, as far as is known.
  std::map<const Definition *, IndexedFunction> Blocking;
};

/// What the first of \p Keys blocks on that does, the disk counting last.
std::optional<IndexedFunction>
LinkClosure::anyOf(const std::set<std::string> &Keys,
                   const Definition *Caller) const {
  std::optional<IndexedFunction> Disk;
  for (const std::string &Key : Keys) {
    std::optional<IndexedFunction> Found = of(Key, Caller);
    if (Found && !isDisk(*Found))
      return Found;
    if (!Disk)
      Disk = std::move(Found);
  }
  return Disk;
}

std::optional<IndexedFunction> LinkClosure::of(StringRef Key,
                                               const Definition *Caller) const {
  if (const auto Found = Links.Overriders.find(Key.str());
      Found != Links.Overriders.end())
    return anyOf(Found->second, Caller);
  const auto Found = Links.Functions.find(Key.str());
  if (Found == Links.Functions.end())
    return std::nullopt;
  // Where it is not known which one is meant, all of them must block.
  const IndexedFunction *First = nullptr;
  const Definition *FirstDefinition = nullptr;
  for (const Definition *Each :
       meantDefinitions(Found->second, Caller, Program)) {
    const auto Known = Blocking.find(Each);
    if (Known == Blocking.end())
      return std::nullopt;
    if (!First) {
      First = &Known->second;
      FirstDefinition = Each;
    }
  }
  IndexedFunction Result = *First;
  if (Found->second.size() > 1)
    Result.Chain.front().DefinedIn = FirstDefinition->Function.Where.File;
  return Result;
}

/// What \p Function blocks on first, as far as is known of others. The disk
/// counts last, and not behind what logs.
std::optional<IndexedFunction>
LinkClosure::firstOf(const Definition &Function) const {
  std::optional<IndexedFunction> Disk;
  for (const LinkLead &Lead : Function.Function.Leads) {
    IndexedFunction Found{{}, Lead.Steps};
    if (Lead.Blocks) {
      Found.Blocker = *Lead.Blocks;
    } else {
      const std::optional<IndexedFunction> Below = of(Lead.Target, &Function);
      if (!Below)
        continue;
      Found.Blocker = Below->Blocker;
      llvm::append_range(Found.Chain, Below->Chain);
    }
    if (!isDisk(Found))
      return Found;
    if (!Disk && !Function.Function.Logs)
      Disk = std::move(Found);
  }
  return Disk;
}

void LinkClosure::close() {
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (const auto &[Key, Definitions] : Links.Functions)
      for (const Definition &Each : Definitions) {
        const auto Known = Blocking.find(&Each);
        if (Known != Blocking.end() && !isDisk(Known->second))
          continue;
        std::optional<IndexedFunction> Found = firstOf(Each);
        if (!Found || (Known != Blocking.end() && isDisk(*Found)))
          continue;
        Blocking.insert_or_assign(&Each, std::move(*Found));
        Changed = true;
      }
  }
}

/// Whether several programs define one of \p Functions.
template <typename T>
static bool areAmbiguous(const LinkDefinitions<T> &Functions) {
  return llvm::any_of(Functions, [](const auto &Function) {
    return Function.second.size() > 1;
  });
}

/// Adds to \p Table what \p Found says of \p Key in the unit of \p MainFile, if
/// that does not hold everywhere.
template <typename T>
static void addSpecial(LinkTable<T> &Table, StringRef MainFile, StringRef Key,
                       std::optional<T> Found) {
  const T *General = Table.find(/*MainFile=*/"", Key);
  if (Found && (!General || *General != *Found))
    Table.Units[MainFile][Key] = std::move(*Found);
}

/// The units that want to know something, by their build targets.
std::map<std::string, std::vector<const Linker::Unit *>>
Linker::programs() const {
  std::map<std::string, std::vector<const Unit *>> Programs;
  for (const Unit &Each : Units)
    if (!Each.Target.empty() &&
        !(Each.Roots.empty() && Each.Awaited.empty() && Each.Questions.empty()))
      Programs[Each.Target].push_back(&Each);
  return Programs;
}

void Linker::addBlocking(LinkIndex &Index) const {
  const LinkClosure Anywhere(*this, /*Program=*/"");
  auto Add = [&](StringRef Key) {
    if (std::optional<IndexedFunction> Found = Anywhere.of(Key, nullptr))
      Index.Blocking.Functions[Key] = std::move(*Found);
  };
  for (const auto &Function : Functions)
    if (!StringRef(Function.first).starts_with("@"))
      Add(Function.first);
  for (const auto &Overridden : Overriders)
    Add(Overridden.first);

  if (!areAmbiguous(Functions))
    return;
  for (const auto &[Target, Members] : programs()) {
    const LinkClosure Program(*this, Target);
    for (const Unit *Member : Members)
      for (const LinkReference &Reference : Member->References)
        addSpecial(Index.Blocking, Member->File, Reference.Key,
                   Program.of(Reference.Key, nullptr));
  }
}

/// Whether it is of use to a caller elsewhere.
static bool tellsSomething(const KnownOverlap &Known) {
  return Known.Verdict != Overlap::Unknown || !Known.Differ.empty() ||
         Known.IsIdle || Known.IsOrdered;
}

void Linker::addOverlaps(LinkIndex &Index) const {
  const OverlapClosure Anywhere(Overlaps, /*Of=*/"");
  for (const auto &Function : Overlaps)
    if (std::optional<KnownOverlap> Found = Anywhere.of(Function.first);
        Found && tellsSomething(*Found))
      Index.Overlaps.Functions[Function.first] = std::move(*Found);

  if (!areAmbiguous(Overlaps))
    return;
  for (const auto &[Target, Members] : programs()) {
    const OverlapClosure Program(Overlaps, Target);
    for (const Unit *Member : Members)
      for (const std::string &Key : Member->Awaited)
        addSpecial(Index.Overlaps, Member->File, Key, Program.of(Key));
  }
}

void Linker::addReferents(LinkIndex &Index) const {
  const ReferentClosure Anywhere(Referents, /*Of=*/"");
  for (const auto &Function : Referents)
    if (std::optional<KnownReferents> Found = Anywhere.of(Function.first))
      Index.Referents.Functions[Function.first] = std::move(*Found);

  if (!areAmbiguous(Referents))
    return;
  for (const auto &[Target, Members] : programs()) {
    const ReferentClosure Program(Referents, Target);
    for (const Unit *Member : Members)
      for (const LinkQuestion &Question : Member->Questions)
        addSpecial(Index.Referents, Member->File, Question.Key,
                   Program.of(Question.Key));
  }
}

LinkIndex Linker::close() const {
  LinkIndex Index;
  addBlocking(Index);
  addOverlaps(Index);
  addReferents(Index);
  return Index;
}

/// Whether \p Known is another answer to \p Question than the signature is.
static bool isNews(const KnownReferents &Known, const LinkQuestion &Question) {
  auto Refers = [&](unsigned Input) {
    return llvm::is_contained(Known.Inputs, Input);
  };
  return !llvm::all_of(Question.Assumed, Refers) ||
         llvm::any_of(Question.Others, Refers);
}

bool Linker::asks(const LinkRecord &Record) {
  return (!Record.Roots.empty() && !Record.References.empty()) ||
         !Record.Awaited.empty() || !Record.Questions.empty();
}

/// Whether the coroutines of a unit call, maybe through functions, what blocks
/// as others know and the unit does not.
bool Linker::callsWhatBlocks(const Unit &Each, const LinkIndex &Index) const {
  llvm::StringSet<> References;
  for (const LinkReference &Reference : Each.References)
    if (Index.Blocking.find(Each.File, Reference.Key))
      References.insert(Reference.Key);
  bool Found = false;
  forEachReached(Each.Roots, [&](const std::string &Key, auto &Next) {
    Found |= References.contains(Key);
    const auto Known = Functions.find(Key);
    if (Found || Known == Functions.end())
      return;
    for (const auto &Definition : Known->second)
      for (const LinkLead &Lead : Definition.Function.Leads)
        if (!Lead.Blocks)
          Next.push_back(Lead.Target);
  });
  return Found;
}

std::vector<size_t> Linker::unitsThatNeed(const LinkIndex &Index) const {
  std::vector<size_t> Numbers;
  for (const Unit &Each : Units) {
    const bool MayBlock = callsWhatBlocks(Each, Index);
    const bool HasEvidence =
        llvm::any_of(Each.Awaited, [&](const std::string &Key) {
          return Index.Overlaps.find(Each.File, Key);
        });
    const bool HasAnswers =
        llvm::any_of(Each.Questions, [&](const LinkQuestion &Question) {
          const KnownReferents *Known =
              Index.Referents.find(Each.File, Question.Key);
          return Known && isNews(*Known, Question);
        });
    if (MayBlock || HasEvidence || HasAnswers)
      Numbers.push_back(Each.Number);
  }
  return Numbers;
}

} // namespace async_tidy
