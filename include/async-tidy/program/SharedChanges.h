//===--- SharedChanges.h - Who changes what others can reach ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_SHAREDCHANGES_H
#define ASYNC_TIDY_PROGRAM_SHAREDCHANGES_H

#include "async-tidy/objects/SharedObject.h"
#include "async-tidy/program/CallRoots.h"
#include "async-tidy/syntax/Containers.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace async_tidy {

/// A place where code changes an object that others can reach.
struct SharedChange {
  const clang::FunctionDecl *By;
  const clang::Expr *Where;
  SharedObject Object;
  /// For a container; else its value is overwritten.
  std::optional<ContainerChange> Kind;
  /// The value that it overwrites goes into the new one.
  bool IsUpdate = false;
  /// It comes after an await in its function.
  bool IsLate = false;
};

/// Knows what the functions of one translation unit change of the objects that
/// others can reach: containers and numbers.
class SharedChanges {
public:
  SharedChanges(llvm::ArrayRef<const clang::FunctionDecl *> Definitions,
                const BodyProvider &BodyOf, const clang::ASTContext &AST,
                const ModelIndex &Models, Awaitables &Types);

  /// The changes of what may be \p Object by code that may run while \p Reader,
  /// a coroutine, is suspended: what it calls itself is left out, and so is
  /// what only makes the object ready for use, as far as that is seen. Elements
  /// that plain functions add, which nothing asynchronous calls, are likely to
  /// be there before the work begins; and who gives a container other elements
  /// as a whole mostly begins another step of the work, unless it was suspended
  /// before, ends the work, or is known to run beside it.
  llvm::SmallVector<const SharedChange *, 2>
  changesBeside(const clang::FunctionDecl &Reader,
                const SharedObject &Object) const;

  /// The elements that other functions take out of what may be \p Object while
  /// \p Reader, a coroutine, is suspended, which a run of their common caller
  /// does beside another: where each connection is served by one, say.
  llvm::SmallVector<const SharedChange *, 2>
  removalsByOtherRuns(const clang::FunctionDecl &Reader,
                      const SharedObject &Object) const;

  /// The changes that \p Function itself makes of what may be \p Object.
  llvm::SmallVector<const SharedChange *, 2>
  changesBy(const clang::FunctionDecl &Function,
            const SharedObject &Object) const;

  /// Where the calls in the unit lead.
  const CallRoots &calls() const { return Roots; }

private:
  void add(const FunctionBody &Body);
  void add(const clang::Expr &E, const clang::FunctionDecl &Function,
           const SharedObjects &Objects, bool IsLate);
  bool mayRunBeside(const SharedChange &Change,
                    const clang::FunctionDecl &Reader) const;
  llvm::SmallVector<const SharedChange *, 2>
  changesTo(const SharedObject &Object,
            llvm::function_ref<bool(const SharedChange &)> IsWanted) const;

  const clang::ASTContext &Context;
  const ModelIndex &Models;
  CallRoots Roots;
  llvm::DenseMap<const clang::ValueDecl *, std::vector<SharedChange>> Changes;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_SHAREDCHANGES_H
