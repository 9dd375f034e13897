//===--- ObjectKeepers.h - What keeps an object of a coroutine --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_OBJECTKEEPERS_H
#define ASYNC_TIDY_PROGRAM_OBJECTKEEPERS_H

#include "async-tidy/coroutines/Awaitables.h"
#include "clang/AST/ExprCXX.h"
#include <optional>

namespace async_tidy {

/// An object on which a coroutine works after it was suspended, and which
/// nothing in the coroutine owns.
struct UnkeptObject {
  const clang::CXXRecordDecl *Class;
  /// What makes another owner of the object, such as `shared_from_this`, or
  /// null.
  const clang::CXXMethodDecl *OwnerMaker;
  /// The first place at which the coroutine uses the object too late.
  const clang::Stmt *Use;
  /// The suspension before; null for a coroutine that is started later.
  const clang::CoroutineSuspendExpr *Suspension;
};

/// Tells whether an object lives as long as a coroutine that works on it, and
/// that nobody waits for. What counts as keeping one is
///
/// - an owner of it that the coroutine has from the beginning, as a parameter,
/// a
///   capture or a variable, or has made of a weak reference before
/// - a scope, such as a gate, to which the coroutine belongs: something that
///   can be awaited to end
/// - that objects of the class themselves can be awaited to end, or that their
///   destructor waits
class ObjectKeepers {
public:
  ObjectKeepers(const clang::ASTContext &AST, const ModelIndex &Known,
                Awaitables &Awaited)
      : Context(AST), Models(Known), Types(Awaited) {}

  /// The object `*this` of \p Coroutine, a member function or a lambda that is
  /// seen, if it is used late and nothing keeps it. With \p StartsLater, all of
  /// the body runs when others have run.
  std::optional<UnkeptObject> usedLateBy(const clang::FunctionDecl &Coroutine,
                                         bool StartsLater) const;

  /// The same for objects whose class says that they end with the last of their
  /// owners: it has a function that makes another owner.
  std::optional<UnkeptObject> unkeptBy(const clang::FunctionDecl &Coroutine,
                                       bool StartsLater) const;

  /// Whether an argument of \p Call, or its object, keeps objects of \p Class:
  /// an owner, a scope, or a lambda that has one.
  bool isKeptBy(const clang::Expr &Call,
                const clang::CXXRecordDecl &Class) const;

private:
  const clang::CXXMethodDecl *
  ownerMakerOf(const clang::CXXRecordDecl &Class) const;
  bool canBeAwaitedToEnd(const clang::CXXRecordDecl &Class) const;
  bool waitsInDestructor(const clang::CXXRecordDecl &Class) const;
  bool isScope(const clang::Expr &Object) const;
  bool tellsStarter(const clang::Expr &Argument) const;
  bool hasKeeper(const clang::LambdaExpr &Lambda,
                 const clang::CXXRecordDecl &Class) const;
  bool hasKeeper(const clang::Expr &Value,
                 const clang::CXXRecordDecl &Class) const;
  bool makesKeeper(const clang::Stmt &S, const clang::CXXRecordDecl &Class,
                   const clang::Stmt *End, bool &IsAtEnd) const;

  const clang::ASTContext &Context;
  const ModelIndex &Models;
  Awaitables &Types;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_OBJECTKEEPERS_H
