//===--- CheckRunner.h - What runs a check ----------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_CHECKRUNNER_H
#define ASYNC_TIDY_COMMON_CHECKRUNNER_H

#include "async-tidy/common/AsyncCheck.h"
#include "async-tidy/common/CheckGroup.h"
#include "clang-tidy/ClangTidyModule.h"

namespace async_tidy {

/// What stands before the name of a check in the line of a stack dump that says
/// which one was at work.
constexpr llvm::StringLiteral AtWorkMark = "at work: ";

/// What a host sees of a check. It runs the check over the functions that the
/// project defines, one after the other, and decides what all checks have in
/// common: which checks are selected, which functions are looked at, whether
/// the instantiations of a template agree, and when findings are printed.
class CheckRunner final : public clang::tidy::ClangTidyCheck {
public:
  /// \p Runs has the name \p Name too.
  CheckRunner(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context,
              std::unique_ptr<AsyncCheck> Runs);

  bool
  isLanguageVersionSupported(const clang::LangOptions &Options) const override {
    return Check->isLanguageVersionSupported(Options);
  }
  void
  storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override {
    Check->storeOptions(Options);
  }
  void registerPPCallbacks(const clang::SourceManager &Sources,
                           clang::Preprocessor *Plain,
                           clang::Preprocessor *Expander) override {
    Check->registerPPCallbacks(Sources, Plain, Expander);
  }
  void registerMatchers(clang::ast_matchers::MatchFinder *Finder) override;
  void
  check(const clang::ast_matchers::MatchFinder::MatchResult &Result) override;
  void onEndOfTranslationUnit() override;

private:
  using Findings = std::map<clang::SourceLocation, FindingBoard::Emitter>;

  Analysis &startAnalysis(clang::ASTContext &AST);
  void checkAnnotations(const clang::FunctionDecl &Function, Analysis &Unit);
  void runCheck();
  Findings findingsIn(const clang::FunctionDecl &Function,
                      clang::ast_matchers::MatchFinder &Finder);
  bool isWaivedForOther(clang::SourceLocation Location);
  void addAgreed(const ProjectFunctions::Instances &Of,
                 llvm::MutableArrayRef<Findings> All);

  const std::unique_ptr<AsyncCheck> Check;
  const std::string Name;
  clang::tidy::ClangTidyContext &Owner;
  const std::shared_ptr<CheckGroup> Group;
  /// Hosts know nothing of our preview tier: they enable all that a wildcard
  /// matches.
  const bool IsSelected;
  /// Whether the driver wants to know how the unit was judged.
  const bool TellsRemarks;
  std::shared_ptr<Analysis> Shared;
};

/// Registers \p Check, an AsyncCheck, as \p Name with a host.
template <typename Check>
void registerAsyncCheck(clang::tidy::ClangTidyCheckFactories &Factories,
                        llvm::StringRef Name) {
  Factories.registerCheckFactory(
      Name,
      [](llvm::StringRef Given, clang::tidy::ClangTidyContext *Context)
          -> std::unique_ptr<clang::tidy::ClangTidyCheck> {
        return std::make_unique<CheckRunner>(
            Given, Context, std::make_unique<Check>(Given, Context));
      });
}

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_CHECKRUNNER_H
