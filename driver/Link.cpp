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

void Linker::add(size_t Number, LinkRecord Record) {
  Unit New{Number, {}, Record.References};
  for (const std::string &Root : Record.Roots)
    New.Roots.push_back(globalKey(Root, Number));
  Units.push_back(std::move(New));
  for (LinkReference &Reference : Record.References)
    References.try_emplace(Reference.Key, Reference);
  for (LinkFunction &Function : Record.Functions) {
    for (LinkLead &Lead : Function.Leads)
      Lead.Target = globalKey(Lead.Target, Number);
    // Inline functions are the same in all units that include them.
    std::vector<LinkFunction> &Known =
        Functions[globalKey(Function.Key, Number)];
    if (llvm::none_of(Known, [&](const LinkFunction &Other) {
          return Other.Where == Function.Where;
        }))
      Known.push_back(std::move(Function));
  }
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
    if (const auto Found = Functions.find(Key); Found != Functions.end())
      for (const LinkFunction &Function : Found->second)
        for (const LinkLead &Lead : Function.Leads)
          if (!Lead.Blocks)
            Pending.push_back(Lead.Target);
  }
  return Missing;
}

/// What \p Function blocks on first, as far as is known of others. The disk
/// counts behind one function only.
std::optional<IndexedFunction>
Linker::firstOf(const LinkFunction &Function) const {
  std::optional<IndexedFunction> Disk;
  for (const LinkLead &Lead : Function.Leads) {
    IndexedFunction Found{{}, Lead.Steps};
    if (Lead.Blocks) {
      Found.Blocker = *Lead.Blocks;
    } else {
      const auto Below = Blocking.find(Lead.Target);
      if (Below == Blocking.end() ||
          Below->second.Blocker.Category == BlockingCategory::Disk)
        continue;
      Found.Blocker = Below->second.Blocker;
      llvm::append_range(Found.Chain, Below->second.Chain);
    }
    if (Found.Blocker.Category != BlockingCategory::Disk)
      return Found;
    if (!Disk)
      Disk = std::move(Found);
  }
  return Disk;
}

LinkIndex Linker::close() {
  Blocking.clear();
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (const auto &[Key, Definitions] : Functions) {
      const auto Known = Blocking.find(Key);
      if (Known != Blocking.end() &&
          Known->second.Blocker.Category != BlockingCategory::Disk)
        continue;
      // Of several programs, nobody knows which one is meant.
      std::optional<IndexedFunction> Found;
      for (const LinkFunction &Definition : Definitions) {
        Found = firstOf(Definition);
        if (!Found)
          break;
      }
      if (!Found || (Known != Blocking.end() &&
                     Found->Blocker.Category == BlockingCategory::Disk))
        continue;
      Blocking[Key] = std::move(*Found);
      Changed = true;
    }
  }
  LinkIndex Index;
  for (const auto &Function : Blocking)
    if (!Function.first().starts_with("@"))
      Index.Functions[Function.first()] = Function.second;
  return Index;
}

std::vector<size_t> Linker::unitsThatNeed(const LinkIndex &Index) const {
  std::vector<size_t> Numbers;
  for (const Unit &Each : Units)
    if (!Each.Roots.empty() &&
        llvm::any_of(Each.References, [&](const LinkReference &Reference) {
          return Index.Functions.contains(Reference.Key);
        }))
      Numbers.push_back(Each.Number);
  return Numbers;
}

} // namespace async_tidy
