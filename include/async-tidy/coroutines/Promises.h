//===--- Promises.h - The promise types of coroutines -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_PROMISES_H
#define ASYNC_TIDY_COROUTINES_PROMISES_H

#include "async-tidy/models/Model.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <optional>

namespace async_tidy {

/// Finds the promise types of coroutines, and tells what they say: when a
/// coroutine starts ([dcl.fct.def.coroutine], `initial_suspend`) and what it
/// may await ([expr.await], `await_transform`).
class Promises {
public:
  explicit Promises(const clang::ASTContext &AST) : Context(AST) {}

  /// The promise type of coroutines that return \p Record, or null if none do.
  /// The arguments of the coroutine may select another promise; any of them
  /// tells what is asked here.
  const clang::CXXRecordDecl *of(const clang::CXXRecordDecl &Record) const;

  /// Whether a coroutine with the promise \p Promise may return a \p Record:
  /// not if it returns another type that has that promise, too.
  bool mayReturn(const clang::CXXRecordDecl &Promise,
                 const clang::CXXRecordDecl &Record) const;

  /// Whether a coroutine whose promise is \p Promise starts when it is called:
  /// what `initial_suspend` returns is ready at once. Awaiters other than
  /// `suspend_always` count too, as libraries have their own.
  std::optional<Start> startPolicy(const clang::CXXRecordDecl &Promise) const;

  /// Whether who awaits a \p Task, of coroutines with \p Promise, resumes the
  /// coroutine, so that this waited for it: `Caller = H; Own.resume();`, or
  /// `return Own;`. Where all coroutines with that promise start alike, it is
  /// enough if that depends on a state: one that runs already is not resumed.
  bool isResumedByAwait(const clang::CXXRecordDecl &Promise,
                        const clang::CXXRecordDecl &Task) const;

  /// Whether coroutines with \p Promise may yield, as generators do.
  bool yields(const clang::CXXRecordDecl &Promise) const;

  /// Whether an exception that leaves a coroutine with \p Promise ends the
  /// program: `unhandled_exception` calls what does not return, or must not
  /// throw and rethrows.
  bool endsProgram(const clang::CXXRecordDecl &Promise) const;

  /// Whether \p Promise has an `await_transform` for \p Pattern, a class or a
  /// class template.
  bool transforms(const clang::CXXRecordDecl &Promise,
                  const clang::NamedDecl &Pattern) const;
  /// Whether some coroutine of this translation unit has a promise that
  /// transforms \p Pattern.
  bool anyTransforms(const clang::NamedDecl &Pattern) const;
  /// Whether \p Promise has an `await_transform` for any type that meets its
  /// constraints.
  bool mayTransformAnything(const clang::CXXRecordDecl &Promise) const;
  /// Whether \p Promise takes any awaitable: it transforms nothing, or does so
  /// without constraints.
  bool awaitsAnything(const clang::CXXRecordDecl &Promise) const;

private:
  const clang::CXXRecordDecl *find(const clang::CXXRecordDecl &Record) const;
  /// What \p Holder, a task or its coroutine traits, has as its `promise_type`.
  const clang::CXXRecordDecl *in(const clang::CXXRecordDecl &Holder) const;
  const clang::ClassTemplateDecl *coroutineTraits() const;
  bool
  hasTransform(const clang::CXXRecordDecl &Promise,
               llvm::function_ref<bool(const clang::NamedDecl &)> Wanted) const;
  clang::DeclarationName name(llvm::StringRef Identifier) const;

  const clang::ASTContext &Context;
  /// What was asked for before: most classes are asked about many times, and
  /// most have none.
  mutable llvm::DenseMap<const clang::CXXRecordDecl *,
                         const clang::CXXRecordDecl *>
      Known;
};

/// Whether \p Candidate, an `await_transform` or an `operator co_await`, or
/// what it was instantiated to because some code here awaits it, takes a value
/// of
/// \p Pattern and not of any type.
bool takesExactly(const clang::NamedDecl &Candidate,
                  const clang::NamedDecl &Pattern);

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_PROMISES_H
