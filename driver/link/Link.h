//===--- Link.h - Joins what units know of each other -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_LINK_H
#define ASYNC_TIDY_DRIVER_LINK_H

#include "LinkDefinitions.h"
#include "async-tidy/program/LinkRecord.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace async_tidy {

/// Closes the records of translation units over each other, as a linker
/// resolves symbols.
class Linker {
public:
  /// Adds the record of the unit with the number \p Unit. \p Target names the
  /// build target that the unit belongs to; empty if it is not known.
  void add(size_t Unit, std::string Target, LinkRecord Record);

  /// The functions that coroutines lead to and no unit so far defines, those
  /// that may be evidence for their awaits, and those whose tasks it depends on
  /// whether something dangles. Each is asked for once.
  std::vector<LinkReference> missing();

  /// What is known of the functions of the project that other units can call.
  LinkIndex close() const;

  /// Whether the unit that \p Record is of asks anything that others may
  /// answer: only then it may be one of unitsThatNeed().
  static bool asks(const LinkRecord &Record);

  /// The units that call a function that \p Index knows and that they do not
  /// define themselves, and whose coroutines lead there or may need the
  /// evidence, or to which it tells something new about tasks.
  std::vector<size_t> unitsThatNeed(const LinkIndex &Index) const;

private:
  friend class LinkClosure;

  struct Unit {
    size_t Number;
    std::string File;
    std::string Target;
    std::vector<std::string> Roots;
    std::vector<LinkReference> References;
    std::vector<std::string> Awaited;
    std::vector<LinkQuestion> Questions;
  };

  void addBlocking(LinkIndex &Index) const;
  void addOverlaps(LinkIndex &Index) const;
  void addReferents(LinkIndex &Index) const;
  std::map<std::string, std::vector<const Unit *>> programs() const;
  bool callsWhatBlocks(const Unit &Each, const LinkIndex &Index) const;

  std::vector<Unit> Units;
  LinkDefinitions<LinkFunction> Functions;
  LinkDefinitions<LinkOverlap> Overlaps;
  LinkDefinitions<LinkReferents> Referents;
  /// The functions that may run where others are called that they override, by
  /// the keys of LinkLead::Target.
  std::map<std::string, std::set<std::string>> Overriders;
  llvm::StringMap<LinkReference> References;
  llvm::StringSet<> AskedFor;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_LINK_H
