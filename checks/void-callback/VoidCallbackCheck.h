//===--- VoidCallbackCheck.h - Coroutines given as callbacks ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_VOID_CALLBACK_VOIDCALLBACKCHECK_H
#define ASYNC_TIDY_CHECKS_VOID_CALLBACK_VOIDCALLBACKCHECK_H

#include "async-tidy/common/AsyncCheck.h"
#include "async-tidy/program/ResultSinks.h"

namespace async_tidy {

/// Finds callables that return a task, given to something that drops it.
///
/// For the user's view see docs/checks/async-void-callback.md.
class VoidCallbackCheck : public AsyncCheck {
public:
  VoidCallbackCheck(llvm::StringRef Name,
                    clang::tidy::ClangTidyContext *Context);
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;

protected:
  void checkFunction(const FunctionBody &Body) override;

private:
  /// Where the callable stands.
  enum class Position { Argument, Member, Return, Variable };

  static std::optional<Position> positionNamed(llvm::StringRef Spelling);
  Position positionIn(const clang::Stmt &Parent, Position Outer) const;
  void walk(const clang::Stmt &S, Position Where, const ResultSinks &Sinks);
  void checkCall(const clang::Expr &Call, Position Where,
                 const ResultSinks &Sinks);
  void checkCallable(const clang::Expr &Callable, const clang::Expr &Sink);

  /// Also report types that are commonly dropped.
  const bool WarnOnIdiomaticDrops;
  /// The positions to report, as the user spells them.
  const llvm::StringRef Positions;
  /// The same, as a set: bit N stands for Position(N).
  unsigned EnabledPositions = 0;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_VOID_CALLBACK_VOIDCALLBACKCHECK_H
