//===--- PathStates.h - The states that paths bring to a place --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_PATHSTATES_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_PATHSTATES_H

#include "async-tidy/paths/FunctionGraph.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace async_tidy {

/// The states in which paths reach one place. A state has `Conditions`, what
/// its path knows of conditions, and `isLike()`, which compares the rest.
///
/// States that differ only in their conditions are kept apart up to a number;
/// then they become one that knows what they agree on. So the cost of a search
/// grows with the code, and not with the number of paths through it. (This is
/// the property simulation of Das, Lerner and Seigle, "ESP: path-sensitive
/// program verification in polynomial time", PLDI 2002.)
template <typename State> class PathStates {
public:
  /// Adds \p New, of a path through \p Graph that is in \p Block. Returns the
  /// state with which a search goes on from here, or null if it did so before
  /// with one that covers this one. The pointer is valid until the next call.
  const State *add(State New, const clang::CFGBlock &Block,
                   const FunctionGraph &Graph);

  /// How many states there are.
  size_t size() const { return Known.size(); }

private:
  llvm::SmallVector<State, 1> Known;
};

/// Whether all that \p General says, \p Special says too.
inline bool covers(const KnownConditions &General,
                   const KnownConditions &Special) {
  return General.size() <= Special.size() &&
         llvm::all_of(General, [&](const auto &Entry) {
           const auto Found = Special.find(Entry.first);
           return Found != Special.end() && Found->second == Entry.second;
         });
}

/// Leaves in \p Into what \p Other says, too.
inline void intersect(KnownConditions &Into, const KnownConditions &Other) {
  std::erase_if(Into, [&](const auto &Entry) {
    const auto Found = Other.find(Entry.first);
    return Found == Other.end() || Found->second != Entry.second;
  });
}

template <typename State>
const State *PathStates<State>::add(State New, const clang::CFGBlock &Block,
                                    const FunctionGraph &Graph) {
  Graph.conditions().forgetUnasked(Block, New.Conditions);
  State *Last = nullptr;
  unsigned Variants = 0;
  for (State &Other : Known) {
    if (!Other.isLike(New))
      continue;
    if (covers(Other.Conditions, New.Conditions))
      return nullptr;
    Last = &Other;
    ++Variants;
  }
  if (Variants >= MaxConditions) {
    Graph.note(Limit::Conditions);
    intersect(Last->Conditions, New.Conditions);
    return Last;
  }
  Known.push_back(std::move(New));
  return &Known.back();
}

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_PATHS_PATHSTATES_H
