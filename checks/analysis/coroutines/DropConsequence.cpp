//===--- DropConsequence.cpp - What follows from a drop -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/DropConsequence.h"

namespace async_tidy {

llvm::StringRef consequenceOfDrop(const AwaitableType &Type, bool Several) {
  if (Type.StartPolicy == Start::Operation)
    return Several ? ", so they have no effect" : ", so it has no effect";
  if (!Type.DropEffect)
    return "";
  switch (*Type.DropEffect) {
  case Drop::NeverRuns:
    return Several ? ", so they never run" : ", so it never runs";
  case Drop::Continues:
    return Several ? ", so their completion and their exceptions are lost"
                   : ", so its completion and its exception are lost";
  case Drop::Cancels:
    return Several ? ", so they are cancelled" : ", so it is cancelled";
  case Drop::Leaks:
    return Several ? ", so their coroutine frames leak"
                   : ", so its coroutine frame leaks";
  case Drop::Waits:
  case Drop::Nothing:
    break;
  }
  return "";
}

llvm::StringRef consequenceOfLock(const AwaitableType &Type) {
  return Type.startsWhenAwaited()
             ? ", so the lock is never taken"
             : ", so nothing waits until the lock is taken";
}

} // namespace async_tidy
