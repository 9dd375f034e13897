//===--- DebugPathsCheck.cpp - What is known of paths ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DebugPathsCheck.h"
#include "PathFacts.h"
#include "clang/AST/Attr.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace async_tidy {

namespace {

AST_MATCHER(FunctionDecl, isMarked) {
  return llvm::any_of(
      Node.specific_attrs<AnnotateAttr>(), [](const AnnotateAttr *Mark) {
        return Mark->getAnnotation() == "async-tidy-debug-paths";
      });
}

} // namespace

void DebugPathsCheck::registerMatchers(MatchFinder *Finder) {
  Finder->addMatcher(functionDecl(isMarked()), this);
}

void DebugPathsCheck::check(const MatchResult &Result) {
  PathFacts Facts(body(), analysis());
  for (const PathFacts::Statement &Each : Facts.statements())
    report(Each.Whole->getBeginLoc(),
           [this, At = Each.Whole->getBeginLoc(),
            Known = Facts.describe(Each)] { diag(At, "%0") << Known; });
}

} // namespace async_tidy
