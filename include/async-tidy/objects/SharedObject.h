//===--- SharedObject.h - Objects that others can reach ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_SHAREDOBJECT_H
#define ASYNC_TIDY_OBJECTS_SHAREDOBJECT_H

#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include <optional>

namespace async_tidy {

/// Who can reach an object, besides the function that names it.
enum class Reach {
  /// It is a local variable, or a part of one: whoever captures that.
  Local,
  /// It is a part of `*this`: whoever has the object.
  This,
  /// It is, or is found through, a variable with static storage: everybody.
  Global,
  /// It is reached through what the function was given: whoever gave it.
  Given,
};

/// An object as the code of one function names it.
struct SharedObject {
  /// The variable or the field that holds it.
  const clang::ValueDecl *Name;
  /// Where the way to it begins; null for `*this`.
  const clang::ValueDecl *Root;
  Reach By;
  /// Its class, or null.
  const clang::CXXRecordDecl *Class;

  /// Whether the code that names \p Other may mean the same object.
  bool mayBe(const SharedObject &Other) const;
};

/// Names the objects that the code of one function works on.
class SharedObjects {
public:
  SharedObjects(const FunctionBody &Function, const clang::ASTContext &AST)
      : Body(Function), Context(AST) {}

  /// The object that \p E denotes, or points to. Nothing if only this run of
  /// the function can reach it, if it is a part of a value, or if it has no
  /// name.
  std::optional<SharedObject> of(const clang::Expr &E) const;

private:
  const RepeatedCode &code() const;

  const FunctionBody &Body;
  const clang::ASTContext &Context;
  /// Most functions name nothing that others can reach.
  mutable std::optional<RepeatedCode> Code;
};

/// The field or variable that \p E denotes, or a part of which it denotes:
/// references and functions that do nothing but return it are looked through.
const clang::ValueDecl *nameOfObject(const clang::Expr &E);

/// Whether \p Variable, declared around the lambda whose call operator
/// \p Function is, is copied into the lambda.
bool isCapturedByCopy(const clang::FunctionDecl &Function,
                      const clang::ValueDecl &Variable);

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_SHAREDOBJECT_H
