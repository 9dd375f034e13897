//===--- ReferentClosure.h - Closes what tasks refer to ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_REFERENTCLOSURE_H
#define ASYNC_TIDY_DRIVER_REFERENTCLOSURE_H

#include "LinkDefinitions.h"
#include "async-tidy/program/LinkRecord.h"
#include <optional>

namespace async_tidy {

/// What the tasks of the functions of one program refer to, with those of other
/// units that they return.
///
/// Each definition begins with what its own unit shows, and what it is bound to
/// in what it calls is added until nothing changes. Of a function that nobody
/// defines, its signature tells.
class ReferentClosure {
public:
  using Definition = LinkDefinition<LinkReferents>;

  /// \p Definitions must outlive the object. \p Of is a build target whose code
  /// is part of the program; empty if nothing is known about it.
  ReferentClosure(const LinkDefinitions<LinkReferents> &Definitions,
                  std::string Of);

  /// What is known of the function \p Key if anybody calls it. Where it is not
  /// known which definition is meant, what all of them refer to counts.
  std::optional<KnownReferents> of(llvm::StringRef Key) const {
    return calledBy(nullptr, Key);
  }

private:
  std::optional<KnownReferents> calledBy(const Definition *Caller,
                                         llvm::StringRef Key) const;
  bool add(const Definition &Function);

  const LinkDefinitions<LinkReferents> &All;
  const std::string Program;
  std::map<const Definition *, KnownReferents> Known;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_REFERENTCLOSURE_H
