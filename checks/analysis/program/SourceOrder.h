//===--- SourceOrder.h - Statements in the order of the source --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_PROGRAM_SOURCEORDER_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_PROGRAM_SOURCEORDER_H

#include "async-tidy/syntax/EvaluatedCode.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/DenseMap.h"
#include <vector>

namespace async_tidy {

/// The statements of a function in the order of the source.
class SourceOrder {
public:
  SourceOrder(const clang::Stmt &Body, const clang::ASTContext &AST)
      : Context(AST) {
    add(Body, nullptr);
  }

  const clang::Stmt *parent(const clang::Stmt &S) const {
    return Places.lookup(&S).Parent;
  }
  size_t begin(const clang::Stmt &S) const { return Places.lookup(&S).Begin; }
  size_t end(const clang::Stmt &S) const { return Places.lookup(&S).End; }
  bool contains(const clang::Stmt &Outer, const clang::Stmt &Inner) const {
    return begin(Outer) <= begin(Inner) && end(Inner) <= end(Outer);
  }
  const clang::Stmt &at(size_t Index) const { return *All[Index]; }
  /// The statement that declares \p Variable; null for a parameter.
  const clang::Stmt *declaring(const clang::VarDecl &Variable) const {
    return Declarations.lookup(&Variable);
  }
  const llvm::DenseMap<const clang::VarDecl *, const clang::Stmt *> &
  declarations() const {
    return Declarations;
  }

private:
  struct Place {
    const clang::Stmt *Parent = nullptr;
    size_t Begin = 0, End = 0;
  };

  void add(const clang::Stmt &S, const clang::Stmt *Parent) {
    Places[&S] = {Parent, All.size(), 0};
    All.push_back(&S);
    if (const auto *Declaration = dyn_cast<clang::DeclStmt>(&S))
      for (const clang::Decl *Declared : Declaration->decls())
        if (const auto *Variable = dyn_cast<clang::VarDecl>(Declared))
          Declarations[Variable] = &S;
    for (const clang::Stmt *Child : evaluatedChildren(S, Context))
      add(*Child, &S);
    Places[&S].End = All.size();
  }

  const clang::ASTContext &Context;
  std::vector<const clang::Stmt *> All;
  llvm::DenseMap<const clang::Stmt *, Place> Places;
  llvm::DenseMap<const clang::VarDecl *, const clang::Stmt *> Declarations;
};

inline bool isLoop(const clang::Stmt &S) {
  return isa<clang::ForStmt, clang::WhileStmt, clang::DoStmt,
             clang::CXXForRangeStmt>(S);
}

/// The statement with which the life of what \p Declaration declares ends.
inline const clang::Stmt &scopeOf(const clang::Stmt &Declaration,
                                  const SourceOrder &Order) {
  const clang::Stmt *Scope = Order.parent(Declaration);
  while (Order.parent(*Scope) &&
         !isa<clang::CompoundStmt, clang::IfStmt, clang::SwitchStmt,
              clang::CXXCatchStmt>(*Scope) &&
         !isLoop(*Scope))
    Scope = Order.parent(*Scope);
  return *Scope;
}

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_PROGRAM_SOURCEORDER_H
