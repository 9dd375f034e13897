//===--- LinkDefinitions.h - Who defines what -------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_LINKDEFINITIONS_H
#define ASYNC_TIDY_DRIVER_LINKDEFINITIONS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace async_tidy {

/// What the record of a unit says of a definition, and who has it: an inline
/// function is the same in all units that include it.
template <typename T> struct LinkDefinition {
  T Function;
  std::set<size_t> Units;
  std::set<std::string> Targets;
};

/// The definitions of each function, by its key: more than one if several
/// programs have one each.
template <typename T>
using LinkDefinitions = std::map<std::string, std::vector<LinkDefinition<T>>>;

/// Adds to \p Known what the unit with the number \p Unit, of the build target
/// \p Target, says of a function. \p AreSame compares two definitions.
template <typename T, typename Predicate>
void addDefinition(std::vector<LinkDefinition<T>> &Known, T Function,
                   size_t Unit, const std::string &Target, Predicate AreSame) {
  auto Same = llvm::find_if(Known, [&](const LinkDefinition<T> &Other) {
    return AreSame(Other.Function, Function);
  });
  if (Same == Known.end())
    Same = Known.insert(Same, {std::move(Function), {}, {}});
  Same->Units.insert(Unit);
  Same->Targets.insert(Target);
}

/// Which of \p All the definitions of a function \p Caller, or anybody if that
/// is null, calls in \p Program, a build target whose code is part of the
/// program; empty if nothing is known about it. A program has one definition of
/// each function, which is that of its own code. That of the caller's own file
/// or target is in any program that has the caller.
template <typename T>
std::vector<const LinkDefinition<T> *>
meantDefinitions(const std::vector<LinkDefinition<T>> &All,
                 const LinkDefinition<T> *Caller, const std::string &Program) {
  auto Those = [&](auto IsMeant) {
    std::vector<const LinkDefinition<T> *> Found;
    for (const LinkDefinition<T> &Each : All)
      if (IsMeant(Each))
        Found.push_back(&Each);
    return Found;
  };
  if (All.size() > 1) {
    std::vector<const LinkDefinition<T> *> Found;
    if (Caller && Caller->Units.size() == 1)
      Found = Those([&](const LinkDefinition<T> &Each) {
        return Each.Units.contains(*Caller->Units.begin());
      });
    if (Found.empty() && !Program.empty())
      Found = Those([&](const LinkDefinition<T> &Each) {
        return Each.Targets.contains(Program);
      });
    if (Found.empty() && Caller && Caller->Targets.size() == 1 &&
        !Caller->Targets.contains(""))
      Found = Those([&](const LinkDefinition<T> &Each) {
        return Each.Targets.contains(*Caller->Targets.begin());
      });
    if (!Found.empty())
      return Found;
  }
  return Those([](const LinkDefinition<T> &) { return true; });
}

/// What holds for whatever \p Caller calls by \p Key in \p Program: what \p
/// Known says of each definition that it may mean, joined by \p Join. Nothing
/// if no unit defines it.
template <typename T, typename K, typename Joiner>
std::optional<K>
joinedKnowledge(const LinkDefinitions<T> &All,
                const std::map<const LinkDefinition<T> *, K> &Known,
                const LinkDefinition<T> *Caller, llvm::StringRef Key,
                const std::string &Program, Joiner Join) {
  const auto Found = All.find(Key.str());
  if (Found == All.end())
    return std::nullopt;
  std::optional<K> Joined;
  for (const LinkDefinition<T> *Each :
       meantDefinitions(Found->second, Caller, Program)) {
    const K &One = Known.at(Each);
    if (Joined)
      Join(*Joined, One);
    else
      Joined = One;
  }
  return Joined;
}

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_LINKDEFINITIONS_H
