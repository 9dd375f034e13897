//===--- OverlapClosure.cpp - Closes what calls do to each other ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OverlapClosure.h"

using llvm::StringRef;

namespace async_tidy {

OverlapClosure::OverlapClosure(const LinkDefinitions<LinkOverlap> &Definitions,
                               std::string Of)
    : All(Definitions), Program(std::move(Of)) {
  for (const auto &Function : All)
    for (const Definition &Each : Function.second)
      Known[&Each] = Each.Function.Seen;
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (const auto &Function : All)
      for (const Definition &Each : Function.second)
        Changed |= worsen(Each);
  }
}

/// Adds \p More to \p Inputs, which are sorted.
static void addInputs(std::vector<unsigned> &Inputs,
                      llvm::ArrayRef<unsigned> More) {
  llvm::append_range(Inputs, More);
  llvm::sort(Inputs);
  Inputs.erase(llvm::unique(Inputs), Inputs.end());
}

/// Makes \p Own, which makes \p Calls, as bad as what is known of their target
/// makes it.
static void addCallee(KnownOverlap &Own, const LinkInnerCalls &Calls,
                      const std::optional<KnownOverlap> &Target) {
  const Overlap Found = Target ? Target->Verdict : Overlap::Unknown;
  Own.Verdict = std::max(Own.Verdict, Found);
  if (Found != Overlap::Harmless)
    return;
  for (const unsigned Input : Target->Differ) {
    const auto Known =
        llvm::find_if(Calls.Differ, [&](const LinkDifference &One) {
          return One.Input == Input;
        });
    if (Known == Calls.Differ.end())
      Own.Verdict = std::max(Own.Verdict, Overlap::Unknown);
    else
      addInputs(Own.Differ, Known->With);
  }
}

/// Takes into account what \p Function calls. Whether that is news.
bool OverlapClosure::worsen(const Definition &Function) {
  KnownOverlap New = Known[&Function];
  for (const LinkInnerCalls &Calls : Function.Function.Calls)
    addCallee(New, Calls, calledBy(&Function, Calls.Target));
  if (New.Verdict != Overlap::Harmless)
    New.Differ.clear();
  if (New == Known[&Function])
    return false;
  Known[&Function] = std::move(New);
  return true;
}

std::optional<KnownOverlap> OverlapClosure::calledBy(const Definition *Caller,
                                                     StringRef Key) const {
  const auto Found = All.find(Key.str());
  if (Found == All.end())
    return std::nullopt;
  std::optional<KnownOverlap> Joined;
  for (const Definition *Each :
       meantDefinitions(Found->second, Caller, Program)) {
    const KnownOverlap &One = Known.at(Each);
    if (!Joined) {
      Joined = One;
      continue;
    }
    if (Joined->Verdict != One.Verdict)
      Joined->Verdict = Overlap::Unknown;
    addInputs(Joined->Differ, One.Differ);
    Joined->IsIdle |= One.IsIdle;
    Joined->IsOrdered |= One.IsOrdered;
  }
  return Joined;
}

} // namespace async_tidy
