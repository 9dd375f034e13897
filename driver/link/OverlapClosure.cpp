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

/// Whether no calls of a function with \p Known are known to be harmless.
static bool isNeverHarmless(const KnownOverlap &Known) {
  return Known.Verdict != Overlap::Harmless && Known.Differ.empty();
}

/// Makes \p Own at least as bad as \p Found, whatever its calls get.
static void worsenAll(KnownOverlap &Own, Overlap Found) {
  Own.Verdict = std::max(Own.Verdict, Found);
  Own.Differ.clear();
}

/// Makes \p Own as bad as \p Found for calls that lack one of \p Needed.
static void need(KnownOverlap &Own, llvm::ArrayRef<unsigned> Needed,
                 Overlap Found) {
  if (isNeverHarmless(Own))
    return;
  // Of several, any one will do, so that lacking one tells nothing.
  const Overlap Lacking = Needed.size() == 1 ? Found : Overlap::Unknown;
  Own.Verdict = Own.Differ.empty() ? Lacking : std::min(Own.Verdict, Lacking);
  addInputs(Own.Differ, Needed);
}

/// Makes \p Own, which makes \p Calls, as bad as what is known of their target
/// makes it.
static void addCallee(KnownOverlap &Own, const LinkInnerCalls &Calls,
                      const std::optional<KnownOverlap> &Target) {
  if (!Target)
    return worsenAll(Own, Overlap::Unknown);
  if (isNeverHarmless(*Target))
    return worsenAll(Own, Target->Verdict);
  for (const unsigned Input : Target->Differ) {
    const auto Known =
        llvm::find_if(Calls.Differ, [&](const LinkDifference &One) {
          return One.Input == Input;
        });
    if (Known == Calls.Differ.end())
      worsenAll(Own, Target->Verdict);
    else if (!Known->With.empty())
      need(Own, Known->With, Target->Verdict);
  }
}

/// Takes into account what \p Function calls. Whether that is news.
bool OverlapClosure::worsen(const Definition &Function) {
  KnownOverlap New = Known[&Function];
  for (const LinkInnerCalls &Calls : Function.Function.Calls)
    addCallee(New, Calls, calledBy(&Function, Calls.Target));
  if (New == Known[&Function])
    return false;
  Known[&Function] = std::move(New);
  return true;
}

/// Makes of \p One what holds for a definition with \p Other, too.
static void join(KnownOverlap &One, const KnownOverlap &Other) {
  const bool IsNever = isNeverHarmless(One) || isNeverHarmless(Other);
  if (One.Verdict != Other.Verdict)
    One.Verdict = Overlap::Unknown;
  addInputs(One.Differ, Other.Differ);
  if (IsNever)
    One.Differ.clear();
  One.IsIdle |= Other.IsIdle;
  One.IsOrdered |= Other.IsOrdered;
}

std::optional<KnownOverlap> OverlapClosure::calledBy(const Definition *Caller,
                                                     StringRef Key) const {
  return joinedKnowledge(All, Known, Caller, Key, Program, join);
}

} // namespace async_tidy
