//===--- ReferentClosure.cpp - Closes what tasks refer to -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReferentClosure.h"

using llvm::StringRef;

namespace async_tidy {

ReferentClosure::ReferentClosure(
    const LinkDefinitions<LinkReferents> &Definitions, std::string Of)
    : All(Definitions), Program(std::move(Of)) {
  for (const auto &Function : All)
    for (const Definition &Each : Function.second)
      Known[&Each] = Each.Function.Seen;
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (const auto &Function : All)
      for (const Definition &Each : Function.second)
        Changed |= add(Each);
  }
}

/// Adds what \p Function is bound to by what it calls. Whether that is news.
bool ReferentClosure::add(const Definition &Function) {
  KnownReferents &Own = Known[&Function];
  const size_t Before = Own.Inputs.size();
  for (const LinkBoundCall &Call : Function.Function.Calls) {
    const std::optional<KnownReferents> Target =
        calledBy(&Function, Call.Target);
    const std::vector<unsigned> &Refers =
        Target ? Target->Inputs : Call.Assumed;
    for (const auto &[Input, Bound] : Call.Bound)
      if (llvm::is_contained(Refers, Input) &&
          !llvm::is_contained(Own.Inputs, Bound))
        Own.Inputs.push_back(Bound);
  }
  return Own.Inputs.size() != Before;
}

std::optional<KnownReferents>
ReferentClosure::calledBy(const Definition *Caller, StringRef Key) const {
  std::optional<KnownReferents> Joined =
      joinedKnowledge(All, Known, Caller, Key, Program,
                      [](KnownReferents &One, const KnownReferents &Other) {
                        llvm::erase_if(One.Inputs, [&](unsigned Input) {
                          return !llvm::is_contained(Other.Inputs, Input);
                        });
                      });
  if (Joined)
    llvm::sort(Joined->Inputs);
  return Joined;
}

} // namespace async_tidy
