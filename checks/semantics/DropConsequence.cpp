//===--- DropConsequence.cpp - What follows from a drop -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/DropConsequence.h"

namespace async_tidy {

llvm::StringRef consequenceOfDrop(const AwaitableType &Type) {
  if (Type.StartPolicy == Start::Operation)
    return ", so it has no effect";
  if (!Type.DropEffect)
    return "";
  switch (*Type.DropEffect) {
  case Drop::NeverRuns:
    return ", so it never runs";
  case Drop::Continues:
    return ", so its completion and its exception are lost";
  case Drop::Cancels:
    return ", so it is cancelled";
  case Drop::Leaks:
    return ", so its coroutine frame leaks";
  case Drop::Waits:
  case Drop::Nothing:
    break;
  }
  return "";
}

} // namespace async_tidy
