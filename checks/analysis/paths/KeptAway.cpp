//===--- KeptAway.cpp - Where a coroutine is sure to be alone -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/paths/KeptAway.h"
#include "async-tidy/coroutines/GuardEvidence.h"

using namespace clang;

namespace async_tidy {

FactChange KeptAway::after(const Stmt &S) const {
  if (acquiresLock(S, Models, Context) || awaitsEnd(S, Models))
    return FactChange::Begins;
  return releasesLock(S, Models) ? FactChange::Ends : FactChange::None;
}

} // namespace async_tidy
