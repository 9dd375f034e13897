//===--- EndedObjects.h - Objects that visibly end --------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DANGLING_TASK_ENDEDOBJECTS_H
#define ASYNC_TIDY_CHECKS_DANGLING_TASK_ENDEDOBJECTS_H

#include "async-tidy/common/Analysis.h"
#include "async-tidy/program/ObjectKeepers.h"

namespace async_tidy {

/// An object that ends while a coroutine works on it that was started and let
/// go of.
struct EndedObject {
  /// What starts the coroutine.
  const clang::Expr *Start;
  /// What is or owns the object: a variable, or a member of the object around
  /// the code. Null for that object itself.
  const clang::ValueDecl *Owner;
  UnkeptObject Object;
  /// Where it ends, and the function that sees to it.
  clang::SourceLocation End;
  const clang::FunctionDecl *By;
};

/// Finds such objects in one translation unit.
class EndedObjects {
public:
  explicit EndedObjects(Analysis &Engines) : Unit(Engines) {}

  /// The objects that the work of \p Started, in \p Body, uses late, and that
  /// visibly end before anything waits for it: in the same function, with the
  /// destructor that \p Body is, or in another function of the unit.
  std::vector<EndedObject> endedUnder(const Detachment &Started,
                                      DetachedWork &Work,
                                      const FunctionBody &Body);

  /// The same for \p Call, of an ordinary function that starts the work on its
  /// object, which is a local variable.
  std::optional<EndedObject> endedUnder(const clang::Expr &Call,
                                        const FunctionBody &Body);

private:
  struct End {
    const clang::Expr *Where;
    const clang::FunctionDecl *By;
  };

  std::optional<UnkeptObject> usedLate(const clang::FunctionDecl &Coroutine);
  std::optional<UnkeptObject> workOf(const clang::FunctionDecl &Function);
  void findEnds();
  const End *endElsewhere(const clang::FieldDecl &Owner,
                          const clang::FunctionDecl &Coroutine,
                          const FunctionBody &Body);

  Analysis &Unit;
  /// The ends of what members own that come first in a function, by the member;
  /// found when they are first asked for.
  std::optional<llvm::DenseMap<const clang::ValueDecl *, std::vector<End>>>
      Ends;
  /// The work that functions start on their objects.
  llvm::DenseMap<const clang::FunctionDecl *, std::optional<UnkeptObject>>
      Works;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DANGLING_TASK_ENDEDOBJECTS_H
