//===--- Containers.h - Containers in the standard's sense ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_SYNTAX_CONTAINERS_H
#define ASYNC_TIDY_SYNTAX_CONTAINERS_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include <optional>

namespace async_tidy {

// A class is a container, in the sense of [container.reqmts], if it has `begin`
// and `end`; its members then mean what the standard says of their names. That
// holds for the containers of every library.

/// Whether \p Class is a container, or a view of one.
bool isContainer(const clang::CXXRecordDecl &Class,
                 const clang::ASTContext &Context);

/// Whether \p Class is a string: a container that is used as one value.
bool isString(const clang::CXXRecordDecl &Class,
              const clang::ASTContext &Context);

/// Whether \p Method adds to its container.
bool addsToContainer(const clang::CXXMethodDecl &Method,
                     const clang::ASTContext &Context);

/// Whether \p Method asks for the size of its container or makes room in it,
/// so that no element is looked at.
bool onlySizesContainer(const clang::CXXMethodDecl &Method,
                        const clang::ASTContext &Context);

/// Whether \p Method only finds an element of its container, so that what
/// counts is what is then done to the element.
bool accessesContainer(const clang::CXXMethodDecl &Method,
                       const clang::ASTContext &Context);

/// The class of the object that \p Call makes in the standard library, of
/// arguments that it hands on, and the first of these: `std::make_unique<T>(a)`,
/// or `v.emplace_back(a)`. Null if it is no such call.
struct Construction {
  const clang::CXXRecordDecl *Class = nullptr;
  llvm::ArrayRef<const clang::Expr *> Arguments;
};
Construction constructedBy(const clang::CallExpr &Call);

/// What a change of a container does to what refers into it.
enum class ContainerChange {
  /// Adds elements, so that the others may move.
  Adds,
  /// Adds an element at an end.
  AddsAtEnd,
  /// Removes elements, but not all of them.
  Erases,
  /// Gives it other elements, or none.
  Replaces,
};

/// How \p Method changes its container, if it does.
std::optional<ContainerChange> changeOf(const clang::CXXMethodDecl &Method,
                                        const clang::ASTContext &Context);

/// How a variable refers into a container.
enum class ElementHandle {
  /// It is an iterator.
  Iterator,
  /// It is a reference or a pointer to an element, or a view of elements.
  Reference,
  /// It is a reference or a pointer to what an element owns elsewhere.
  Owned,
};

/// Whether \p Change of a container of class \p Class may leave dangling what
/// refers into it as \p Handle says. For a removal, that is so if the element
/// is the one that is removed. Which containers keep their elements in place,
/// their members tell, as [container.node] and [sequence.reqmts] do.
bool invalidates(ContainerChange Change, ElementHandle Handle,
                 const clang::CXXRecordDecl &Class,
                 const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_SYNTAX_CONTAINERS_H
