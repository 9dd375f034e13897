//===--- TestAssertions.cpp - What a test looks at ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestAssertions.h"
#include "async-tidy/coroutines/Tests.h"

using namespace clang;

namespace async_tidy {

bool asserts(const Stmt &S, const LibraryModel &Framework) {
  const FunctionDecl *Callee = nullptr;
  if (const auto *Call = dyn_cast<CallExpr>(&S))
    Callee = Call->getDirectCallee();
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&S))
    Callee = Construct->getConstructor();
  return (Callee && Tests::isOf(Framework, *Callee)) ||
         llvm::any_of(S.children(), [&](const Stmt *Part) {
           return Part && asserts(*Part, Framework);
         });
}

static bool declares(const Stmt &S, const VarDecl &Variable) {
  const auto *Declaration = dyn_cast<DeclStmt>(&S);
  return (Declaration && llvm::is_contained(Declaration->decls(), &Variable)) ||
         llvm::any_of(S.children(), [&](const Stmt *Part) {
           return Part && declares(*Part, Variable);
         });
}

bool assertsInScopeOf(const VarDecl &Variable, const Stmt &S,
                      const LibraryModel &Framework) {
  bool IsDeclared = false;
  for (const Stmt *Part : S.children()) {
    if (!Part)
      continue;
    if (IsDeclared ? asserts(*Part, Framework)
                   : assertsInScopeOf(Variable, *Part, Framework))
      return true;
    // What a block of its own ends with the variable, is what the test is
    // about.
    IsDeclared |= isa<CompoundStmt>(S) && isa<DeclStmt, CompoundStmt>(Part) &&
                  declares(*Part, Variable);
  }
  return false;
}

static bool contains(const Stmt &S, const Stmt &Wanted) {
  return &S == &Wanted || llvm::any_of(S.children(), [&](const Stmt *Part) {
    return Part && contains(*Part, Wanted);
  });
}

bool assertsAfter(const Stmt &Start, const Stmt &S,
                  const LibraryModel &Framework) {
  bool IsPast = false;
  for (const Stmt *Part : S.children()) {
    if (!Part || &S == &Start)
      continue;
    if (IsPast && asserts(*Part, Framework))
      return true;
    if (!contains(*Part, Start))
      continue;
    if (assertsAfter(Start, *Part, Framework))
      return true;
    IsPast = true;
  }
  return false;
}

bool sharesWith(const LambdaExpr &Lambda, const Stmt &S,
                const ModelIndex &Models) {
  if (isa<LambdaExpr>(S))
    return false;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&S)) {
    const CXXRecordDecl *Class =
        Reference->getType().getNonReferenceType()->getAsCXXRecordDecl();
    return !(Class && Models.isContext(*Class)) &&
           llvm::any_of(Lambda.captures(), [&](const LambdaCapture &Capture) {
             return Capture.capturesVariable() &&
                    Capture.getCaptureKind() == LCK_ByRef &&
                    Capture.getCapturedVar() == Reference->getDecl();
           });
  }
  return llvm::any_of(S.children(), [&](const Stmt *Part) {
    return Part && sharesWith(Lambda, *Part, Models);
  });
}

} // namespace async_tidy
