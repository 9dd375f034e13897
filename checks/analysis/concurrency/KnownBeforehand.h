//===--- KnownBeforehand.h - Conditions that no await decides ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_KNOWNBEFOREHAND_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_KNOWNBEFOREHAND_H

#include "async-tidy/concurrency/Effects.h"
#include "async-tidy/concurrency/GivenAway.h"
#include "async-tidy/concurrency/LoopForm.h"

namespace async_tidy {

/// Tells which values in the body of a loop are known before anything in it is
/// awaited, and by nothing that may change in the meantime: those of the
/// element, the counter, constants, and what is computed from them alone.
class KnownBeforehand {
public:
  KnownBeforehand(const LoopForm &Loop, const RepeatedCode &Code,
                  const Effects &Found, GivenAway &Given,
                  const clang::ASTContext &AST)
      : Form(Loop), Region(Code), All(Found), Away(Given), Context(AST) {}

  bool isKnown(const clang::Stmt &Value) const;

private:
  bool isKnownVariable(const clang::ValueDecl &Variable) const;
  bool isKnownCall(const clang::CallExpr &Call) const;

  const LoopForm &Form;
  const RepeatedCode &Region;
  const Effects &All;
  GivenAway &Away;
  const clang::ASTContext &Context;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_KNOWNBEFOREHAND_H
