//===--- OverlapClosure.h - Closes what calls do to each other --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_OVERLAPCLOSURE_H
#define ASYNC_TIDY_DRIVER_OVERLAPCLOSURE_H

#include "LinkDefinitions.h"
#include "async-tidy/program/LinkRecord.h"
#include <optional>

namespace async_tidy {

/// What overlapping calls of the functions of one program do to each other,
/// with all that they call in other units.
///
/// Each definition begins with what its own unit shows, and gets worse with
/// what the functions do that it calls, until nothing changes. So functions
/// that call each other in a circle are harmless if nothing was seen of any of
/// them: what a call does in the end, one of the functions on the way does
/// itself. What nobody defines is unknown, and so is who calls it.
class OverlapClosure {
public:
  using Definition = LinkDefinition<LinkOverlap>;

  /// \p Definitions must outlive the object. \p Of is a build target whose code
  /// is part of the program; empty if nothing is known about it.
  OverlapClosure(const LinkDefinitions<LinkOverlap> &Definitions,
                 std::string Of);

  /// What is known of the function \p Key if anybody calls it. Where it is not
  /// known which definition is meant, all of them have to agree.
  std::optional<KnownOverlap> of(llvm::StringRef Key) const {
    return calledBy(nullptr, Key);
  }

private:
  std::optional<KnownOverlap> calledBy(const Definition *Caller,
                                       llvm::StringRef Key) const;
  bool worsen(const Definition &Function);

  const LinkDefinitions<LinkOverlap> &All;
  const std::string Program;
  std::map<const Definition *, KnownOverlap> Known;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_OVERLAPCLOSURE_H
