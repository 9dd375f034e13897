//===--- CallIndependence.h - Calls that leave each other alone -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CONCURRENCY_CALLINDEPENDENCE_H
#define ASYNC_TIDY_CONCURRENCY_CALLINDEPENDENCE_H

#include "async-tidy/concurrency/BodyOverlap.h"
#include "async-tidy/concurrency/ConcurrentUses.h"
#include <optional>

namespace async_tidy {

/// Why the calls that one await makes, run by run, do not affect each other.
enum class Evidence {
  /// The awaited tasks were made before and have not started yet.
  StoredTask,
  /// The callee's body was seen to write nothing that the calls share.
  Body,
  /// A model says that calls on one object may be in flight together.
  Model,
  /// The code itself has calls on one object in flight together elsewhere.
  ConcurrentUse,
  /// Each call is given another part of a range, and writes nothing else that
  /// the calls share.
  OtherPart,
  /// Each run calls a member of another object.
  OtherObject,
  /// Each call works at another place in the object that the calls share.
  OtherPlace,
  /// The callee gets values and const objects only.
  Signature,
  /// The calls share an object that they may change, and nothing is known of
  /// it that says that they do.
  Nothing,
};

/// How sure a claim of independence is, the surest first.
enum class Confidence { Body, Model, Signature, Guess };

Confidence confidenceOf(Evidence Why);

/// What rules out that calls are independent.
enum class Obstacle {
  /// The callee is not known, as that of a function pointer.
  HiddenCallee,
  /// It paces the caller.
  Paces,
  /// It awaits several tasks at once already.
  Combines,
  /// It only waits for what runs already.
  Joins,
  /// Its body awaits nothing, or only what runs already, so that nothing is
  /// gained.
  Idle,
  /// The calls work on an object that they share, and their order matters.
  SharedObject,
};

/// Either evidence or an obstacle.
struct CallVerdict {
  std::optional<Evidence> Why;
  Obstacle Against = Obstacle::HiddenCallee;
  /// The functions of other units whose bodies count, too.
  FunctionsElsewhere Elsewhere = {};

  CallVerdict(Evidence Shown) : Why(Shown) {}
  CallVerdict(Obstacle Found) : Against(Found) {}
};

/// Tells whether calls of one function can be in flight at the same time. The
/// callee's body decides if it is known; else its signature, its name and what
/// a model says of it.
class CallIndependence {
public:
  CallIndependence(const clang::ASTContext &AST, const ModelIndex &Known,
                   BodyOverlap &OfBodies, ConcurrentUses &InUnit)
      : Context(AST), Models(Known), Bodies(OfBodies), Uses(InUnit) {}

  /// Judges the calls that \p Call makes in the runs of \p Region.
  CallVerdict judge(const clang::CallExpr &Call, const RepeatedCode &Region);

  /// Whether \p First and \p Second, which call the same function, are given
  /// adjoining parts of one range, as in `sort(begin, middle)` and
  /// `sort(middle + 1, end)`, and its body was seen to write nothing else.
  bool workOnOtherParts(const clang::CallExpr &First,
                        const clang::CallExpr &Second);

  /// Whether awaiting \p Call does nothing but wait for a time that it is
  /// given, or a model says that it paces its caller.
  bool paces(const clang::CallExpr &Call, const RepeatedCode &Region) const;

private:
  CallVerdict decide(const clang::CallExpr &Call, const RepeatedCode &Region);
  bool sharesObjects(const clang::CallExpr &Call, const RepeatedCode &Region,
                     bool IsConcurrent) const;

  const clang::ASTContext &Context;
  const ModelIndex &Models;
  BodyOverlap &Bodies;
  ConcurrentUses &Uses;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CONCURRENCY_CALLINDEPENDENCE_H
