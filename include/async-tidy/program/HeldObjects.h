//===--- HeldObjects.h - What a holder holds when it goes -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_HELDOBJECTS_H
#define ASYNC_TIDY_PROGRAM_HELDOBJECTS_H

#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/ModelIndex.h"

namespace async_tidy {

/// Tells what a local variable or a member that holds other objects, such as a
/// container, an `optional` or a smart pointer, is known to hold when it is
/// destroyed. One that was never filled holds nothing.
class HeldObjects {
public:
  HeldObjects(const ModelIndex &Known, clang::ASTContext &AST)
      : Models(Known), Context(AST) {}

  /// The classes of what an object of \p Type holds; none if it is no holder.
  llvm::SmallVector<const clang::CXXRecordDecl *, 1>
  heldBy(clang::QualType Type) const;

  /// Whether \p Body puts an object of \p Held that was made of something into
  /// \p Holder whenever it runs; \p IfAsked counts, too, what a condition
  /// decides. \p Initial is what initializes the holder, or null.
  bool fills(const FunctionBody &Body, const clang::ValueDecl &Holder,
             const clang::CXXRecordDecl &Held, const clang::Expr *Initial,
             bool IfAsked) const;

  /// Whether \p Body does more with \p Holder, a variable or a member of its
  /// object, than to fill it or to look at what it holds. With \p MayReach, it
  /// may also do anything to what is held.
  bool usesOtherwise(const FunctionBody &Body, const clang::ValueDecl &Holder,
                     bool MayReach) const;

private:
  bool isModelled(const clang::CXXRecordDecl &Held) const;
  bool holdsMade(const clang::Expr &Value,
                 const clang::CXXRecordDecl &Held) const;
  bool startsSomething(const clang::Expr &Argument,
                       const clang::CXXRecordDecl &Held) const;
  bool isMadeOf(llvm::ArrayRef<const clang::Expr *> Arguments,
                const clang::CXXRecordDecl &Held) const;
  bool leavesAlone(const clang::Expr &Call, bool MayReach) const;
  bool mentions(const clang::Stmt &S, const clang::ValueDecl &Holder,
                bool MayReach) const;

  const ModelIndex &Models;
  clang::ASTContext &Context;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_HELDOBJECTS_H
