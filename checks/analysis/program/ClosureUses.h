//===--- ClosureUses.h - What templates do with a lambda --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_PROGRAM_CLOSUREUSES_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_PROGRAM_CLOSUREUSES_H

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace async_tidy {

/// Finds where the project's templates call a lambda that they are given, even
/// if they store it first and forget its type, as a hand-written type erasure
/// does. A lambda has a type of its own, so that who calls it shows in the
/// instantiations for that type.
class ClosureUses {
public:
  /// With \p MayLetGo, a cast to `void` is as good as a use: what the lambda
  /// returns runs already.
  ClosureUses(const clang::CXXRecordDecl &Lambda, bool MayLetGo,
              const clang::ASTContext &AST)
      : Closure(Lambda), MayLetGo(MayLetGo), Context(AST) {}

  /// Whether what \p Call runs or stores calls the lambda somewhere, and drops
  /// what it returns each time.
  bool areDroppedBy(const clang::Expr &Call);

private:
  void visitFunction(const clang::FunctionDecl &Function);
  void visitClass(const clang::CXXRecordDecl &Class);
  void visitPattern(const clang::CXXMethodDecl &Method);
  bool isHolder(const clang::Stmt &E) const;
  void visitCallee(const clang::Expr &Call);
  void visit(const clang::Stmt &S, bool IsDropped);
  bool concernsClosure(const clang::FunctionDecl &Function) const;

  const clang::CXXRecordDecl &Closure;
  const bool MayLetGo;
  const clang::ASTContext &Context;
  llvm::SmallPtrSet<const clang::Decl *, 8> Seen;
  /// Members of patterns that hold the lambda in the class that is made.
  llvm::SmallPtrSet<const clang::ValueDecl *, 2> Holders;
  bool Drops = false;
  bool Keeps = false;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_PROGRAM_CLOSUREUSES_H
