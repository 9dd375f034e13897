//===--- AsyncCheck.cpp - What all checks have in common ------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AsyncCheck.h"
#include "async-tidy/CheckSelection.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace async_tidy {

static bool isSelected(llvm::StringRef Check,
                       const tidy::ClangTidyOptions &Options) {
  const auto Preview = Options.CheckOptions.find(PreviewKey);
  return isSelected(*findCheck(Check), Options.Checks.value_or(""),
                    Preview != Options.CheckOptions.end() &&
                        Preview->second.Value == "true");
}

AsyncCheck::AsyncCheck(llvm::StringRef Name, tidy::ClangTidyContext *Context)
    : ClangTidyCheck(Name, Context), Name(findCheck(Name)->Name),
      Owner(*Context), IsSelected(isSelected(Name, Context->getOptions())) {}

void AsyncCheck::registerMatchers(MatchFinder *Finder) {
  if (!IsSelected)
    return;
  Finder->addMatcher(functionDecl(isDefinition(), unless(isImplicit()),
                                  unless(isExpansionInSystemHeader()))
                         .bind("function"),
                     this);
}

void AsyncCheck::check(const MatchFinder::MatchResult &Result) {
  const auto *Function = Result.Nodes.getNodeAs<FunctionDecl>("function");
  const Stmt *Body = Function->getBody();
  // A template that is never instantiated is not guessed about.
  if (!Body || Function->isDependentContext() || Function->isInvalidDecl())
    return;
  if (!Shared) {
    Shared = Analysis::of(
        Owner, *Result.Context, [&](const llvm::SMDiagnostic &Problem) {
          configurationDiag("%0:%1:%2: %3", DiagnosticIDs::Error)
              << Problem.getFilename() << std::max(Problem.getLineNo(), 1)
              << Problem.getColumnNo() + 1 << Problem.getMessage();
        });
    Shared->findings().begin();
  }
  Functions[Body->getBeginLoc()].push_back(Function);
}

void AsyncCheck::report(SourceLocation Location, Emitter Emit) {
  Current.insert({Location, std::move(Emit)});
}

AsyncCheck::Findings AsyncCheck::findingsIn(const FunctionDecl &Function) {
  Current.clear();
  const FunctionBody &Body = Shared->bodyOf(Function);
  if (!Body.hasErrors())
    checkFunction(Body);
  return std::move(Current);
}

void AsyncCheck::onEndOfTranslationUnit() {
  for (auto &[Place, Definitions] : Functions) {
    std::vector<Findings> All;
    for (const FunctionDecl *Definition : Definitions)
      All.push_back(findingsIn(*Definition));

    auto Agreed = [&](SourceLocation Location) {
      return llvm::all_of(llvm::zip_equal(Definitions, All), [&](auto Pair) {
        auto &[Definition, Found] = Pair;
        return Found.contains(Location) ||
               !Shared->bodyOf(*Definition).reaches(Location);
      });
    };
    llvm::DenseSet<SourceLocation> Reported;
    for (Findings &Found : All)
      for (auto &[Location, Emit] : Found)
        if (Agreed(Location) && Reported.insert(Location).second)
          Shared->findings().add(Name, Location, standsFor(), std::move(Emit));
  }
  Functions.clear();
  if (!Shared)
    return;
  // What is held back needs the engines until it is emitted.
  const std::shared_ptr<Analysis> Engines = Shared;
  Engines->findings().end([this] { Shared.reset(); });
}

} // namespace async_tidy
