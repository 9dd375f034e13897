//===--- BlockingMessages.h - How blocking is told --------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_BLOCKING_CALL_BLOCKINGMESSAGES_H
#define ASYNC_TIDY_CHECKS_BLOCKING_CALL_BLOCKINGMESSAGES_H

#include "async-tidy/common/Analysis.h"
#include "clang-tidy/ClangTidyCheck.h"

namespace async_tidy {

/// Says, in the name of \p Check, that \p Site, a call that \p Body makes,
/// blocks on \p Blocking.
void tellBlocking(clang::tidy::ClangTidyCheck &Check, const CallSite &Site,
                  const BlockingCall &Blocking, const FunctionBody &Body,
                  Analysis &Unit);

/// The same of \p Await, which calls what blocks itself.
void tellBlocking(clang::tidy::ClangTidyCheck &Check,
                  const clang::CoawaitExpr &Await, const BlockingCall &Blocking,
                  const FunctionBody &Body, Analysis &Unit);

/// Where it is said that \p End blocks.
clang::SourceLocation placeOf(const Destruction &End);

/// The same of \p End, which destroys an object of \p Body.
void tellBlocking(clang::tidy::ClangTidyCheck &Check, const Destruction &End,
                  const BlockingCall &Blocking, const FunctionBody &Body,
                  Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_BLOCKING_CALL_BLOCKINGMESSAGES_H
