//===--- BodyOverlap.h - What overlapping calls do, by bodies ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CONCURRENCY_BODYOVERLAP_H
#define ASYNC_TIDY_CONCURRENCY_BODYOVERLAP_H

#include "async-tidy/concurrency/Effects.h"
#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/program/LinkRecord.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallBitVector.h"
#include <map>
#include <memory>
#include <optional>

namespace async_tidy {

/// Whether the name of what \p Call calls, a free function, says that the order
/// of its calls matters, and nothing that it gets tells otherwise: an object
/// that each run of \p Region has for itself, or the name of what it reads.
bool soundsOrdered(const clang::CallExpr &Call, const RepeatedCode &Region,
                   const ModelIndex &Models);

/// Functions of other units.
using FunctionsElsewhere = llvm::SmallVector<const clang::FunctionDecl *, 1>;

/// Tells what several calls of one function, in flight together, do to each
/// other, as far as bodies tell: those of this translation unit, and those of
/// others that an index knows.
class BodyOverlap {
public:
  /// \p Elsewhere, which may be null, is what is known of other units.
  BodyOverlap(const clang::ASTContext &AST, const ModelIndex &Known,
              Awaitables &Types, const LinkIndex *Elsewhere)
      : Context(AST), Models(Known), Awaitable(Types), Index(Elsewhere) {}

  /// What the calls do to each other that \p Call makes in the runs of
  /// \p Region; nothing if no body tells.
  std::optional<Overlap> of(const clang::CallExpr &Call,
                            const RepeatedCode &Region);
  /// The same for calls of \p Definition that get something else each time for
  /// each of the inputs \p Differ: see LinkDifference.
  Overlap of(const clang::FunctionDecl &Definition,
             const llvm::SmallBitVector &Differ);

  /// Whether nothing is gained by calls of \p Callee that overlap, as its body
  /// tells: it awaits nothing, or only what runs already.
  bool isIdle(const clang::FunctionDecl &Callee);
  /// Whether the body of \p Callee was seen to write a global variable, or to
  /// call a function whose name says that the order of its calls matters.
  bool isOrdered(const clang::FunctionDecl &Callee);
  /// Whether the body of \p Callee was seen in this unit to write a global
  /// variable.
  bool writesGlobals(const clang::FunctionDecl &Callee);

  /// The functions of other units whose bodies decide what of() says of
  /// \p Call, whether they are known or not.
  FunctionsElsewhere elsewhere(const clang::CallExpr &Call,
                               const RepeatedCode &Region);
  /// What is known of \p Callee, a function of another unit, or null.
  const KnownOverlap *known(const clang::FunctionDecl &Callee) const;

  /// What other units may want to know of \p Definitions, which are told the
  /// first time only, and that this one wants to know of \p Awaited, functions
  /// of others.
  LinkRecord record(llvm::ArrayRef<const clang::FunctionDecl *> Definitions,
                    llvm::ArrayRef<const clang::FunctionDecl *> Awaited);

private:
  /// Calls of one function whose body is not in sight.
  struct UnseenCalls {
    /// The inputs for which they never get the same.
    llvm::SmallBitVector Differ;
    /// What they are taken for if nothing is known of the body.
    Overlap Otherwise = Overlap::Harmless;
  };
  /// What one body says.
  struct Summary {
    Overlap Seen = Overlap::Harmless;
    llvm::MapVector<const clang::FunctionDecl *, UnseenCalls> Unseen;

    void worsen(Overlap Found) { Seen = std::max(Seen, Found); }
    void add(const clang::FunctionDecl &Callee, const UnseenCalls &Calls);
  };

  const Summary &summaryOf(const clang::FunctionDecl &Definition,
                           const llvm::SmallBitVector &Differ);
  void addEffect(const Effect &Found, const RepeatedCode &Outer, Summary &Into);
  void addInnerCall(const clang::CallExpr &Call, const RepeatedCode &Outer,
                    Summary &Into);
  void addCall(const clang::CallExpr &Call, const RepeatedCode &Outer,
               Overlap Otherwise, Summary &Into);
  Overlap resolve(const Summary &Found) const;
  std::optional<Overlap> elsewhere(const clang::FunctionDecl &Callee,
                                   const llvm::SmallBitVector &Differ) const;
  Overlap shownBy(const clang::FunctionDecl &Definition,
                  const llvm::SmallBitVector &Differ);
  llvm::SmallBitVector neededBy(const clang::FunctionDecl &Definition);
  LinkOverlap overlapOf(const clang::FunctionDecl &Definition);

  const clang::ASTContext &Context;
  const ModelIndex &Models;
  Awaitables &Awaitable;
  const LinkIndex *Index;
  /// By the definition and the inputs in which the calls differ.
  llvm::DenseMap<std::pair<const clang::FunctionDecl *, llvm::SmallBitVector>,
                 std::unique_ptr<Summary>>
      Summaries;
  llvm::DenseMap<const clang::FunctionDecl *, bool> WritingGlobals;
  bool HasRecorded = false;
};

/// None of the inputs of \p Function: see LinkDifference.
inline llvm::SmallBitVector noInputs(const clang::FunctionDecl &Function) {
  return llvm::SmallBitVector(Function.getNumParams() + 1);
}

/// The definition that a call of \p Callee runs, if it can be seen. A virtual
/// call may get to another body.
const clang::FunctionDecl *calledDefinition(const clang::FunctionDecl &Callee,
                                            const clang::ASTContext &Context);

/// Whether calling \p Callee, such as the operator of `std::function<void()>`,
/// runs what its object hides: that is of a template whose argument is the type
/// of a function.
bool callsErased(const clang::FunctionDecl &Callee);

} // namespace async_tidy

#endif // ASYNC_TIDY_CONCURRENCY_BODYOVERLAP_H
