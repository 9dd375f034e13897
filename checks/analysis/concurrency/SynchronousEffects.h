//===--- SynchronousEffects.h - Effects before the first await --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_SYNCHRONOUSEFFECTS_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_SYNCHRONOUSEFFECTS_H

#include "async-tidy/concurrency/Effects.h"

namespace async_tidy {

/// Whether \p Function lets others get at \p Variable, one of its own or a
/// field of its object, later: a lambda captures it, its address is taken, or a
/// member of the object is called.
bool isGivenAway(const clang::ValueDecl &Variable,
                 const clang::FunctionDecl &Function,
                 const clang::ASTContext &Context);

/// Whether \p Code, which each run evaluates and which is the body of the
/// coroutine \p Function or a part of it, does \p Found before it first
/// suspends, and touches the object no more after that. Runs that are started
/// one after the other do such things in the same order as runs that are
/// awaited one after the other.
bool isSynchronous(const Effect &Found, const clang::Stmt &Code,
                   const clang::FunctionDecl &Function,
                   const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_CONCURRENCY_SYNCHRONOUSEFFECTS_H
