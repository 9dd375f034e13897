//===--- CallablePosition.h - Where callables stand -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_VOID_CALLBACK_CALLABLEPOSITION_H
#define ASYNC_TIDY_CHECKS_VOID_CALLBACK_CALLABLEPOSITION_H

#include "async-tidy/coroutines/FunctionBody.h"
#include <optional>

namespace async_tidy {

/// Where a callable stands.
enum class CallablePosition { Argument, Member, Return, Variable };

/// All positions, as options spell them.
inline constexpr llvm::StringLiteral AllCallablePositions =
    "argument;member;return;variable";

/// The position that options spell \p Spelling.
std::optional<CallablePosition> positionNamed(llvm::StringRef Spelling);

/// Where a callable stands that is given to \p Call. Nothing unless \p Body
/// evaluates the call outside of lambdas.
std::optional<CallablePosition>
positionOfGiven(const clang::Expr &Call, const FunctionBody &Body,
                const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_VOID_CALLBACK_CALLABLEPOSITION_H
