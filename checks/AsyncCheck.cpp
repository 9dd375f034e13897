//===--- AsyncCheck.cpp - What all checks have in common ------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AsyncCheck.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace async_tidy {

void AsyncCheck::registerMatchers(MatchFinder *Finder) {
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
  if (!Shared)
    Shared = Analysis::of(
        Owner, *Result.Context, [&](const llvm::SMDiagnostic &Problem) {
          configurationDiag("%0:%1:%2: %3", DiagnosticIDs::Error)
              << Problem.getFilename() << std::max(Problem.getLineNo(), 1)
              << Problem.getColumnNo() + 1 << Problem.getMessage();
        });
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
  llvm::SmallVector<const FunctionDecl *> Seen;
  for (auto &[Place, Definitions] : Functions) {
    llvm::append_range(Seen, Definitions);
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
          Emit();
  }
  if (Shared)
    checkUnit(Seen);
  Functions.clear();
  Shared.reset();
}

} // namespace async_tidy
