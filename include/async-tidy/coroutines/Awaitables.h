//===--- Awaitables.h - What a type promises when it is awaited -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_AWAITABLES_H
#define ASYNC_TIDY_COROUTINES_AWAITABLES_H

#include "async-tidy/coroutines/Promises.h"
#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallPtrSet.h"
#include <optional>

namespace async_tidy {

/// What a type that can be awaited promises.
struct AwaitableType {
  /// Whether coroutines return it; else it is an operation or an awaiter.
  bool IsTask = false;
  /// Unknown if neither a model nor the promise type tells.
  std::optional<Start> StartPolicy;
  /// Unknown if StartPolicy is.
  std::optional<Drop> DropEffect;
  /// Dropping it is common practice. So says a model; or the work is started
  /// by the call and the author of the type did not mark it `[[nodiscard]]`.
  bool DropIsIdiom = false;
  /// The library that a model attributes it to, or null.
  const LibraryModel *Library = nullptr;
  /// The class, or the pattern of the class template.
  const clang::NamedDecl *Declaration = nullptr;

  /// Whether nothing runs before it is awaited.
  bool startsWhenAwaited() const {
    return StartPolicy && *StartPolicy != Start::Eager;
  }
};

/// Tells which types can be awaited, and what follows from that. The evidence
/// is a model or the type's structure, never its name:
/// [expr.await] defines what can be awaited, [coroutine.traits] which types
/// coroutines return, and the promise's `initial_suspend` when they start.
class Awaitables {
public:
  Awaitables(const clang::ASTContext &AST, const ModelIndex &KnownModels)
      : Context(AST), Models(KnownModels), CoroutinePromises(AST) {}

  const ModelIndex &models() const { return Models; }

  /// What \p Type promises, references stripped. Nothing for a type that
  /// cannot be awaited, generators included.
  std::optional<AwaitableType> of(clang::QualType Type);

  /// What is dropped with a value of \p Type: what the type itself promises, or
  /// what a wrapper such as `std::optional<task>`, an array or a structure
  /// owns.
  std::optional<AwaitableType> ownedBy(clang::QualType Type);

  /// Whether \p Type is one that coroutines return and that only holds a value:
  /// no work runs behind it.
  bool isValue(clang::QualType Type) const;

  /// Whether coroutines return \p Type: tasks and generators.
  bool isReturnedByCoroutines(clang::QualType Type) const;

  /// Whether a coroutine that returns \p Task, with the promise \p Promise, can
  /// await a value of \p Type. What the constraints of an `await_transform` let
  /// through is not known; there, types of one library count as made for one
  /// another.
  bool canAwait(const clang::CXXRecordDecl &Promise, clang::QualType Task,
                const AwaitableType &Type);

  /// Whether \p Record says of itself that it is a sender
  /// ([exec.snd.concepts]): what it describes starts when somebody connects it,
  /// an await among others, and it has copies of what it was made of.
  bool isSender(const clang::CXXRecordDecl &Record) const;

  const Promises &promises() const { return CoroutinePromises; }

private:
  using ClassSet = llvm::SmallPtrSetImpl<const clang::CXXRecordDecl *>;

  std::optional<AwaitableType> ownedBy(clang::QualType Type, ClassSet &Passed);
  std::optional<AwaitableType>
  ownedByArguments(llvm::ArrayRef<clang::TemplateArgument> Arguments,
                   ClassSet &Passed);
  std::optional<AwaitableType>
  ownedByMembers(const clang::CXXRecordDecl &Record, ClassSet &Passed);
  std::optional<AwaitableType> inspect(const clang::CXXRecordDecl &Record);
  std::optional<Start> startPolicy(const clang::CXXRecordDecl &Promise,
                                   const clang::CXXRecordDecl &Task) const;
  bool followsProtocol(const clang::CXXRecordDecl &Record) const;
  bool hasFreeCoAwait(const clang::CXXRecordDecl &Record) const;
  bool isTransformed(const clang::CXXRecordDecl &Record,
                     const clang::CXXRecordDecl &Promise) const;
  bool derivesFromKnownTask(const clang::CXXRecordDecl &Record) const;
  bool hasToBeStarted(const AwaitableType &Type) const;
  bool isAwaitedByTemplate(const clang::CXXRecordDecl &Record) const;
  bool looksLikeFuture(const clang::CXXRecordDecl &Record) const;
  clang::DeclarationName name(llvm::StringRef Identifier) const;

  const clang::ASTContext &Context;
  const ModelIndex &Models;
  const Promises CoroutinePromises;
  llvm::DenseMap<const clang::CXXRecordDecl *, std::optional<AwaitableType>>
      Cache;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_AWAITABLES_H
