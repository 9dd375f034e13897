//===--- AccessPath.cpp - How an expression gets to an object -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/AccessPath.h"
#include "async-tidy/syntax/LookThrough.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace async_tidy {

/// What \p Access, which denotes an element of something, picks it by.
static const Expr *indexOf(const Expr &Access) {
  if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(&Access))
    return Subscript->getIdx();
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Access);
  return Operator && Operator->getNumArgs() > 1 ? Operator->getArg(1) : nullptr;
}

AccessPath accessPathOf(const Expr &E) {
  AccessPath Path{&E, {}};
  while (true) {
    const Expr &Here = *Path.Start;
    const auto Step = handedOnBy(Here);
    if (const auto *Member = dyn_cast<MemberExpr>(&Here)) {
      Path.Steps.push_back({Member->getMemberDecl(), nullptr});
      Path.Start = Member->getBase();
    } else if (!Step || Step->How == Passing::Copy ||
               isa<CXXBindTemporaryExpr>(Here)) {
      break;
    } else {
      if (Step->How == Passing::Element)
        Path.Steps.push_back({nullptr, indexOf(Here)});
      Path.Start = Step->From;
    }
  }
  std::reverse(Path.Steps.begin(), Path.Steps.end());
  return Path;
}

} // namespace async_tidy
