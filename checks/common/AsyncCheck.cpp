//===--- AsyncCheck.cpp - What all checks have in common ------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/AsyncCheck.h"

namespace async_tidy {

bool AsyncCheck::report(clang::SourceLocation Location, Emitter Emit) {
  if (context().getSourceManager().isInSystemMacro(Location))
    return false;
  Found.insert({Location, std::move(Emit)});
  return true;
}

} // namespace async_tidy
