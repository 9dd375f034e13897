//===--- ReferredObject.h - What references and views refer to --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_REFERREDOBJECT_H
#define ASYNC_TIDY_OBJECTS_REFERREDOBJECT_H

#include "async-tidy/objects/LocalValues.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/SmallVector.h"

namespace async_tidy {

/// The object to which a reference, a pointer or a view refers. At most one of
/// the members is set; none if it is not known.
struct ReferredObject {
  /// A temporary that ends with its full expression.
  const clang::MaterializeTemporaryExpr *Temporary = nullptr;
  /// A local variable or a parameter that holds the object, or a reference
  /// that has a temporary live as long as itself: also what a loop goes over.
  const clang::VarDecl *Variable = nullptr;
  /// A parameter that refers to the object: the caller knows more.
  const clang::ParmVarDecl *ReferredBy = nullptr;
  /// A variable that a lambda, which is the function, has captured; whether it
  /// has a copy is not said.
  const clang::VarDecl *Captured = nullptr;
  /// `*this`, or a part of it.
  bool IsThis = false;

  /// Whether it is known, and could be gone: an object without a state, such
  /// as a tag, is as good afterwards.
  bool isKnown() const;
};

/// Whether a value of \p Type refers to an object that it does not own: a
/// pointer, an initializer list, a class that is marked or known as a view, or
/// a class that could own nothing but has a pointer or a reference.
bool isView(clang::QualType Type);

/// Whether \p Argument of a template is a reference, or several types of which
/// one is.
bool mayReferTo(const clang::TemplateArgument &Argument);

/// Follows references, pointers and views to what they refer to.
class ReferredObjects {
public:
  explicit ReferredObjects(LocalValues &Known) : Values(Known) {}

  /// What a parameter of \p Type that is bound to \p Argument refers to: the
  /// argument itself for a reference, and what is viewed for a view.
  ReferredObject through(clang::QualType Type, const clang::Expr &Argument);

  /// The object that \p E, a glvalue, denotes or is a part of.
  ReferredObject denotedBy(const clang::Expr &E);

  /// What \p Local, a reference, a view or an aggregate of views, refers to
  /// since it was initialized.
  llvm::SmallVector<ReferredObject, 1> heldBy(const clang::VarDecl &Local);

private:
  ReferredObject denotedByBinding(const clang::BindingDecl &Part);
  ReferredObject denotedByName(const clang::DeclRefExpr &Name);
  ReferredObject viewedBy(const clang::Expr &View);
  ReferredObject viewedByName(const clang::DeclRefExpr &Name);
  ReferredObject viewedByMade(const clang::CXXConstructExpr &Construct);
  ReferredObject behind(const clang::Expr &Object);
  ReferredObject elementOf(const clang::Expr &Whole);
  bool givesAway(const clang::Expr &Owner);
  ReferredObject ofResult(const clang::CallExpr &Call);
  void addViewed(const clang::Expr &Value,
                 llvm::SmallVectorImpl<ReferredObject> &Found);

  LocalValues &Values;
  /// The variables that are being looked through, so that none is twice.
  llvm::SmallPtrSet<const clang::VarDecl *, 4> Pending;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_REFERREDOBJECT_H
