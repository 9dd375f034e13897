//===--- ObjectOrigin.h - Whose object an expression names ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_OBJECTORIGIN_H
#define ASYNC_TIDY_OBJECTS_OBJECTORIGIN_H

#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"

namespace async_tidy {

/// Where an object comes from, seen from code that runs several times: the
/// body of a loop, or of a function.
struct ObjectOrigin {
  enum KindOfOrigin {
    /// Made by this run of the code: a local variable or a temporary.
    Own,
    /// Picked by this run: the element of a range, or what an own value
    /// indexes.
    Element,
    /// The same in every run, or not known to differ.
    Shared,
  };
  KindOfOrigin Kind = Shared;
  /// The variable outside, or the field of `*this`, that holds the object;
  /// null if there is none or it is not known.
  const clang::ValueDecl *Root = nullptr;
  /// The object is `*this` or a part of it.
  bool InThis = false;

  bool isShared() const { return Kind == Shared; }
};

/// The expressions that write a variable, by that variable.
using Writers = llvm::DenseMap<const clang::ValueDecl *,
                               llvm::SmallVector<const clang::Expr *, 1>>;

/// Code that runs several times, and the variables that each run has anew.
class RepeatedCode {
public:
  /// \p Code is the statements that run each time. \p PerRun are variables
  /// that are declared outside of them but differ from run to run, such as
  /// the variable of a loop. With \p OnOtherObjects, `*this` does, too.
  RepeatedCode(llvm::ArrayRef<const clang::Stmt *> Code,
               llvm::ArrayRef<const clang::ValueDecl *> PerRun,
               const clang::ASTContext &Context, bool OnOtherObjects = false);

  /// The origin of the object that \p E denotes, or points to.
  ObjectOrigin originOf(const clang::Expr &E) const;
  /// Whether the value of \p E differs from run to run, as far as can be seen:
  /// it is computed from a variable that differs. \p Written says what else the
  /// variables of the code get their values from.
  bool variesWithRun(const clang::Expr &E,
                     const Writers &Written = Writers()) const;
  /// Whether each run has its own \p Variable, or field of `*this`.
  bool isPerRun(const clang::ValueDecl &Variable) const;
  /// Whether \p Variable is defined by the code itself.
  bool isLocal(const clang::ValueDecl &Variable) const {
    return Locals.contains(&Variable);
  }

private:
  bool varies(const clang::Expr &E, const Writers &Written,
              llvm::DenseSet<const clang::ValueDecl *> &OnTheWay) const;
  void addLocals(const clang::Stmt &S);
  bool picksAnother(const clang::Expr &Index) const;
  bool isOfOtherObject(const ObjectOrigin &Origin) const;
  ObjectOrigin originOfStart(const clang::Expr &E) const;
  ObjectOrigin originOfElement(ObjectOrigin Base,
                               const clang::Expr &Index) const;
  ObjectOrigin originOfVariable(const clang::ValueDecl &Variable) const;
  ObjectOrigin originOfCall(const clang::CallExpr &Call) const;
  ObjectOrigin originOfResult(const clang::Expr &Call) const;

  const clang::ASTContext &Context;
  llvm::DenseSet<const clang::ValueDecl *> PerRun;
  llvm::DenseSet<const clang::ValueDecl *> Locals;
  const bool ThisIsPerRun;
};

/// Whether a value of \p Type refers to an object elsewhere, as pointers,
/// smart pointers and iterators do.
bool isPointerLike(clang::QualType Type);

/// Whether objects of \p Class can be copied, so that there may be more than
/// one which holds what one of them does.
bool isCopyable(const clang::CXXRecordDecl &Class);

/// The same of values of \p Type, or of the type that it refers to. What is no
/// class can be copied.
bool isCopyable(clang::QualType Type);

/// Whether code that is given a \p Type by value, or by the reference that
/// \p Type is, can write an object of the caller through it.
bool canWriteThrough(clang::QualType Type);

/// Whether objects of \p Record refer to others that they do not own and that
/// can be written: then a constant object says nothing of what is behind it.
bool refersElsewhere(const clang::CXXRecordDecl &Record);

/// Whether evaluating \p S mentions \p Variable, a variable or a field.
bool mentions(const clang::Stmt &S, const clang::ValueDecl &Variable,
              const clang::ASTContext &Context);

/// \p E without what only passes its value on: parentheses, implicit parts and
/// `std::move`.
const clang::Expr &withoutMove(const clang::Expr &E);

/// The same without a copy that is made of the value.
const clang::Expr &withoutCopy(const clang::Expr &E);

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_OBJECTORIGIN_H
