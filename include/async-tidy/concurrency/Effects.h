//===--- Effects.h - What code does to objects that outlive it --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CONCURRENCY_EFFECTS_H
#define ASYNC_TIDY_CONCURRENCY_EFFECTS_H

#include "async-tidy/concurrency/AwaitForms.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "clang/AST/ExprCXX.h"
#include <vector>

namespace async_tidy {

/// A place where repeated code may change an object that its runs share.
struct Effect {
  enum KindOfEffect {
    /// Adds to a container, or folds into a number: the order of the runs may
    /// change the order of the elements, but not which there are.
    Accumulate,
    /// Stores to a place that the run picks, as in `out[i] = x`.
    StorePicked,
    /// Overwrites.
    Write,
    /// Hands the object to a function that may change it.
    Pass,
  };
  KindOfEffect Kind;
  const clang::Expr *Where;
  ObjectOrigin Object;
  /// The call that may change it, for Pass.
  const clang::Expr *Call = nullptr;
};

/// A statement that leaves repeated code for good: a `break` out of it, a
/// `return`, a `throw` or a `goto`.
struct Exit {
  const clang::Stmt *Where;
  /// Only after an exception.
  bool IsInHandler;
};

/// What repeated code does that later runs of it can notice.
struct Effects {
  std::vector<Effect> OnShared;
  /// The shared variables and fields of `*this` on which depends what is
  /// awaited, what a condition says, or what a variable of the run holds.
  llvm::DenseSet<const clang::ValueDecl *> Steering;
  /// The containers of which only the size does that.
  llvm::DenseSet<const clang::ValueDecl *> SteeringBySize;
  /// Those of all of them on which a condition depends.
  llvm::DenseSet<const clang::ValueDecl *> Deciding;
  /// All variables that the code may write, itself or through what it calls,
  /// shared or not, and by what.
  Writers Touched;
  /// Those that it counts up or down only.
  llvm::DenseSet<const clang::ValueDecl *> Stepped;
  /// The fields that the code writes in an object that it has picked, and
  /// those that it reads in an object that it got at through a pointer.
  llvm::DenseSet<const clang::ValueDecl *> WrittenFields, ReachedFields;
  std::vector<Exit> Exits;
  /// The first `co_yield`, or null.
  const clang::Stmt *Yield = nullptr;

  /// Whether what \p Found does to its object, which has a root, may decide
  /// what a later run awaits or does.
  bool steers(const Effect &Found) const;

  /// Whether the runs may do \p Found in any order: it adds to what they share,
  /// or stores to a place of its own there, and nothing depends on it.
  bool commutes(const Effect &Found) const;

  /// Whether one run may read in an object what another wrote, through a
  /// pointer that leads from object to object.
  bool followsLinks() const;
};

/// Collects the effects of \p Code, which each run of \p Region evaluates.
/// \p Condition, which may be null, decides whether there is another run.
/// Calls count by their signature: what a callee is given by value or as
/// const, it leaves alone. \p Forms are those of the function around it.
Effects effectsOf(llvm::ArrayRef<const clang::Stmt *> Code,
                  const clang::Expr *Condition, const RepeatedCode &Region,
                  const AwaitForms &Forms, const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_CONCURRENCY_EFFECTS_H
