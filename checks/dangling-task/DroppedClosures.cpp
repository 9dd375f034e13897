//===--- DroppedClosures.cpp - Lambdas that a call destroys ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DroppedClosures.h"
#include "async-tidy/program/LetGoWork.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"

using namespace clang;

namespace async_tidy {

std::vector<DroppedClosure> closuresDroppedBy(const Expr &Call,
                                              Analysis &Unit) {
  std::vector<DroppedClosure> Found;
  TaskReferents Referents = Unit.taskReferents();
  const Known<FunctionFact> Fact = Unit.models().functionFact(Call);
  const bool ByModel = Fact && Fact->DropsCallables;
  const FunctionDecl *Callee = calleeOf(Call);
  for (const auto &[Index, Argument] : llvm::enumerate(argumentsOf(Call))) {
    const LambdaExpr *Lambda = lambdaWrittenAs(*Argument);
    if (!Lambda)
      continue;
    if (!ByModel && !(Callee && Index < Callee->getNumParams() &&
                      startsAndLetsGo(*Callee->getParamDecl(Index), Referents,
                                      Unit.models(), Unit.context())))
      continue;
    // What starts it at once gets as far as its first suspension.
    if (const Stmt *Use = Referents.closureUse(
            *Lambda, ByModel ? FirstRun::Later : FirstRun::AtOnce))
      Found.push_back({Lambda, Use, ByModel});
  }
  return Found;
}

} // namespace async_tidy
