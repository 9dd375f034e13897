//===--- Link.cpp - Joins what units know of each other -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link.h"
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
  Unit New{
      Number, std::move(Record.File), std::move(Target), {}, Record.References};
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
    std::vector<Definition> &Known = Functions[Key];
    auto Same = llvm::find_if(Known, [&](const Definition &Other) {
      return Other.Function.Where == Function.Where &&
             Other.Function.Leads == Function.Leads;
    });
    if (Same == Known.end())
      Same = Known.insert(Same, {std::move(Function), {}, {}});
    Same->Units.insert(Number);
    Same->Targets.insert(New.Target);
  }
  Units.push_back(std::move(New));
}

std::vector<LinkReference> Linker::missing() {
  std::vector<LinkReference> Missing;
  std::vector<std::string> Pending;
  for (const Unit &Each : Units)
    llvm::append_range(Pending, Each.Roots);
  llvm::StringSet<> Reached;
  while (!Pending.empty()) {
    const std::string Key = std::move(Pending.back());
    Pending.pop_back();
    if (!Reached.insert(Key).second)
      continue;
    // Another program may define it, too, in a unit that was not read.
    if (const auto Known = References.find(Key);
        Known != References.end() && AskedFor.insert(Key).second)
      Missing.push_back(Known->second);
    if (const auto Found = Overriders.find(Key); Found != Overriders.end())
      llvm::append_range(Pending, Found->second);
    if (const auto Found = Functions.find(Key); Found != Functions.end())
      for (const Definition &Each : Found->second)
        for (const LinkLead &Lead : Each.Function.Leads)
          if (!Lead.Blocks)
            Pending.push_back(Lead.Target);
  }
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
  std::optional<IndexedFunction> of(StringRef Key,
                                    const Linker::Definition *Caller) const;

private:
  using Definition = Linker::Definition;

  void close();
  std::optional<IndexedFunction> firstOf(const Definition &Function) const;
  std::optional<IndexedFunction> anyOf(const std::set<std::string> &Keys,
                                       const Definition *Caller) const;
  std::vector<const Definition *> meant(llvm::ArrayRef<Definition> All,
                                        const Definition *Caller) const;

  const Linker &Links;
  const std::string Program;
  /// What each definition blocks on, as far as is known.
  std::map<const Definition *, IndexedFunction> Blocking;
};

/// Which of \p All the definitions of a function \p Caller calls. A program has
/// one of each function, which is that of its own code. That of the caller's
/// own file or target is in any program that has the caller.
std::vector<const LinkClosure::Definition *>
LinkClosure::meant(llvm::ArrayRef<Definition> All,
                   const Definition *Caller) const {
  auto Those = [&](auto IsMeant) {
    std::vector<const Definition *> Found;
    for (const Definition &Each : All)
      if (IsMeant(Each))
        Found.push_back(&Each);
    return Found;
  };
  if (All.size() > 1) {
    std::vector<const Definition *> Found;
    if (Caller && Caller->Units.size() == 1)
      Found = Those([&](const Definition &Each) {
        return Each.Units.contains(*Caller->Units.begin());
      });
    if (Found.empty() && !Program.empty())
      Found = Those([&](const Definition &Each) {
        return Each.Targets.contains(Program);
      });
    if (Found.empty() && Caller && Caller->Targets.size() == 1 &&
        !Caller->Targets.contains(""))
      Found = Those([&](const Definition &Each) {
        return Each.Targets.contains(*Caller->Targets.begin());
      });
    if (!Found.empty())
      return Found;
  }
  return Those([](const Definition &) { return true; });
}

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
  for (const Definition *Each : meant(Found->second, Caller)) {
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

LinkIndex Linker::close() const {
  LinkIndex Index;
  const LinkClosure Anywhere(*this, /*Program=*/"");
  auto Add = [&](StringRef Key) {
    if (std::optional<IndexedFunction> Found = Anywhere.of(Key, nullptr))
      Index.Functions[Key] = std::move(*Found);
  };
  for (const auto &Function : Functions)
    if (!StringRef(Function.first).starts_with("@"))
      Add(Function.first);
  for (const auto &Overridden : Overriders)
    Add(Overridden.first);

  if (llvm::none_of(Functions, [](const auto &Function) {
        return Function.second.size() > 1;
      }))
    return Index;
  std::map<std::string, std::vector<const Unit *>> Programs;
  for (const Unit &Each : Units)
    if (!Each.Target.empty() && !Each.Roots.empty())
      Programs[Each.Target].push_back(&Each);
  for (const auto &[Target, Members] : Programs) {
    const LinkClosure Program(*this, Target);
    for (const Unit *Member : Members)
      for (const LinkReference &Reference : Member->References)
        if (std::optional<IndexedFunction> Found =
                Program.of(Reference.Key, nullptr)) {
          const IndexedFunction *General =
              Index.find(/*MainFile=*/"", Reference.Key);
          if (!General || *General != *Found)
            Index.Units[Member->File][Reference.Key] = std::move(*Found);
        }
  }
  return Index;
}

std::vector<size_t> Linker::unitsThatNeed(const LinkIndex &Index) const {
  std::vector<size_t> Numbers;
  for (const Unit &Each : Units)
    if (!Each.Roots.empty() &&
        llvm::any_of(Each.References, [&](const LinkReference &Reference) {
          return Index.find(Each.File, Reference.Key);
        }))
      Numbers.push_back(Each.Number);
  return Numbers;
}

} // namespace async_tidy
