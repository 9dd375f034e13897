//===--- AsyncCheck.h - What all checks have in common ----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_ASYNCCHECK_H
#define ASYNC_TIDY_COMMON_ASYNCCHECK_H

#include "async-tidy/common/Analysis.h"
#include "clang-tidy/ClangTidyCheck.h"
#include <map>

namespace async_tidy {

/// A check, written as any check of clang-tidy: registerMatchers() states the
/// candidates, and check() looks at one of them.
///
/// What differs is what the matchers run over: each function that the project
/// defines, and no other node. So a matcher begins with `functionDecl`, and
/// gets to the code that the function evaluates by the vocabulary of
/// AsyncMatchers.h. A CheckRunner sees to that, and to what all checks have in
/// common: registerAsyncCheck() makes both.
///
/// - registerMatchers() is called for each translation unit, when the engines
///   are there to be asked by the matchers.
/// - onStartOfTranslationUnit() and onEndOfTranslationUnit() are called before
///   and after the functions of the unit are looked at.
/// - check() does not call diag() itself but hands report() what will.
class AsyncCheck : public clang::tidy::ClangTidyCheck {
public:
  using ClangTidyCheck::ClangTidyCheck;

  bool
  isLanguageVersionSupported(const clang::LangOptions &Options) const override {
    return Options.CPlusPlus;
  }

protected:
  using MatchFinder = clang::ast_matchers::MatchFinder;
  using MatchResult = clang::ast_matchers::MatchFinder::MatchResult;
  using Emitter = FindingBoard::Emitter;

  /// The checks that need not report what this one reports at a place, since it
  /// says more.
  virtual llvm::ArrayRef<llvm::StringRef> standsFor() const { return {}; }

  /// Hands in a finding at \p Location. \p Emit, which prints the warning and
  /// its notes, is called later or never.
  ///
  /// A template is judged by its instantiations: a finding counts only if every
  /// instantiation that reaches the place agrees, and it is reported once. What
  /// a macro of a system header wrote is no finding; then the answer is false.
  bool report(clang::SourceLocation Location, Emitter Emit);

  /// The function that is being looked at; valid in check(). What it refers to
  /// lives as long as the analysis.
  const FunctionBody &body() const { return *Body; }

  /// The engines.
  Analysis &analysis() { return *Shared; }
  clang::ASTContext &context() const { return Shared->context(); }

private:
  friend class CheckRunner;

  std::shared_ptr<Analysis> Shared;
  const FunctionBody *Body = nullptr;
  /// What was found in one function.
  std::map<clang::SourceLocation, Emitter> Found;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_ASYNCCHECK_H
