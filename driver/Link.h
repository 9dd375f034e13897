//===--- Link.h - Joins what units know of each other -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_LINK_H
#define ASYNC_TIDY_DRIVER_LINK_H

#include "async-tidy/LinkRecord.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <map>

namespace async_tidy {

/// Closes the records of translation units over each other, as a linker
/// resolves symbols.
class Linker {
public:
  /// Adds the record of the unit with the number \p Unit.
  void add(size_t Unit, LinkRecord Record);

  /// The functions that coroutines lead to and no unit so far defines. Each is
  /// asked for once.
  std::vector<LinkReference> missing();

  /// What the functions of the project block on that other units can call.
  LinkIndex close();

  /// The units that call a function that \p Index knows and that they do not
  /// define themselves, and whose coroutines lead there.
  std::vector<size_t> unitsThatNeed(const LinkIndex &Index) const;

private:
  struct Unit {
    size_t Number;
    std::vector<std::string> Roots;
    std::vector<LinkReference> References;
  };

  std::optional<IndexedFunction> firstOf(const LinkFunction &Function) const;

  std::vector<Unit> Units;
  /// The definitions of each function: more than one if several programs have
  /// one each.
  std::map<std::string, std::vector<LinkFunction>> Functions;
  llvm::StringMap<LinkReference> References;
  llvm::StringSet<> AskedFor;
  /// What each function blocks on, as far as is known.
  llvm::StringMap<IndexedFunction> Blocking;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_LINK_H
