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
#include "llvm/ADT/FunctionExtras.h"
#include "llvm/ADT/MapVector.h"
#include <map>

namespace async_tidy {

/// A check that looks at one function after the other.
///
/// A template is judged by its instantiations: a finding counts only if every
/// instantiation that reaches the place agrees, and it is reported once. So a
/// check does not call diag() itself but hands report() what will.
class AsyncCheck : public clang::tidy::ClangTidyCheck {
public:
  AsyncCheck(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context);

  bool
  isLanguageVersionSupported(const clang::LangOptions &Options) const override {
    return Options.CPlusPlus;
  }
  void registerMatchers(clang::ast_matchers::MatchFinder *Finder) final;
  void check(const clang::ast_matchers::MatchFinder::MatchResult &Result) final;
  void onEndOfTranslationUnit() final;

protected:
  using Emitter = FindingBoard::Emitter;

  /// Looks for what the check is about in one function and calls report().
  virtual void checkFunction(const FunctionBody &Body) = 0;

  /// The checks that need not report what this one reports at a place, since it
  /// says more.
  virtual llvm::ArrayRef<llvm::StringRef> standsFor() const { return {}; }
  /// Called before the functions of the unit are looked at. \p Definitions are
  /// those that checkFunction() will see.
  virtual void
  startUnit(llvm::ArrayRef<const clang::FunctionDecl *> Definitions) {}
  /// Called when all functions of the unit were looked at. \p Definitions are
  /// those that checkFunction() saw.
  virtual void
  checkUnit(llvm::ArrayRef<const clang::FunctionDecl *> Definitions) {}

  /// Hands in a finding at \p Location. \p Emit, which prints the warning and
  /// its notes, is called later or never.
  void report(clang::SourceLocation Location, Emitter Emit);

  /// The engines; valid in checkFunction().
  Analysis &analysis() { return *Shared; }
  clang::ASTContext &context() const { return Shared->context(); }

private:
  using Findings = std::map<clang::SourceLocation, Emitter>;

  void startAnalysis(clang::ASTContext &AST);
  void checkAnnotations(const clang::FunctionDecl &Function);
  Findings findingsIn(const clang::FunctionDecl &Function);

  const llvm::StringRef Name;
  clang::tidy::ClangTidyContext &Owner;
  /// Hosts know nothing of our preview tier: they enable all that a wildcard
  /// matches.
  const bool IsSelected;
  std::shared_ptr<Analysis> Shared;
  /// The definitions that come from one place in the source, by that place:
  /// one for an ordinary function, and all instantiations of a template.
  llvm::MapVector<clang::SourceLocation,
                  llvm::SmallVector<const clang::FunctionDecl *, 1>>
      Functions;
  Findings Current;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_ASYNCCHECK_H
