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

/// As `#pragma clang __debug crash` does for clang: shows what becomes of a
/// check that crashes.
constexpr StringRef CrashMark = "async-tidy-debug-crash";

bool isMarkedAs(const FunctionDecl &Function, StringRef Text) {
  return llvm::any_of(Function.specific_attrs<AnnotateAttr>(),
                      [Text](const AnnotateAttr *Mark) {
                        return Mark->getAnnotation() == Text;
                      });
}

AST_MATCHER(FunctionDecl, isMarked) {
  return isMarkedAs(Node, "async-tidy-debug-paths") ||
         isMarkedAs(Node, CrashMark);
}

} // namespace

void DebugPathsCheck::registerMatchers(MatchFinder *Finder) {
  Finder->addMatcher(functionDecl(isMarked()), this);
}

void DebugPathsCheck::check(const MatchResult &Result) {
  if (isMarkedAs(body().function(), CrashMark))
    LLVM_BUILTIN_TRAP;
  PathFacts Facts(body(), analysis());
  for (const PathFacts::Statement &Each : Facts.statements())
    report(Each.Whole->getBeginLoc(),
           [this, At = Each.Whole->getBeginLoc(),
            Known = Facts.describe(Each)] { diag(At, "%0") << Known; });
}

} // namespace async_tidy
