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
#include "llvm/ADT/BitmaskEnum.h"
#include <optional>

namespace async_tidy {

LLVM_ENABLE_BITMASK_ENUMS_IN_NAMESPACE();

// A class is a container, in the sense of [container.reqmts], if it has `begin`
// and `end`; its members then mean what the standard says of their names. That
// holds for the containers of every library.

/// What the standard says of a member, by the name that all containers have for
/// it, or all owners of one value: smart pointers and `optional`.
enum class MemberRole : unsigned {
  None = 0,
  /// Adds what it is given, or what it makes of that.
  Puts = 1 << 0,
  /// Adds elements, or makes room for them, so that the others may move.
  Adds = 1 << 1,
  /// Adds an element at an end.
  AddsAtEnd = 1 << 2,
  /// Removes elements, but not all of them.
  Erases = 1 << 3,
  /// Gives it other elements, or none.
  Replaces = 1 << 4,
  /// Destroys what is owned; without an argument, nothing takes its place.
  Empties = 1 << 5,
  /// Gives an owner of one value another value.
  Refills = 1 << 6,
  /// Looks at no element.
  Sizes = 1 << 7,
  /// Only finds an element: what counts is what is done to it.
  Accesses = 1 << 8,
  /// Finds the element of an index.
  Indexes = 1 << 9,
  /// Returns an iterator.
  GivesIterator = 1 << 10,
  /// Returns a reference or a pointer to elements.
  GivesElement = 1 << 11,
  /// Returns a pointer to what a smart pointer owns.
  GivesOwned = 1 << 12,
  /// Tells what the container has now.
  LooksUp = 1 << 13,
  /// Tells the number of elements.
  Counts = 1 << 14,
  /// Tells that there is none.
  SaysEmpty = 1 << 15,
  /// Tells that there is a value.
  SaysFull = 1 << 16,
  /// Is about the first element.
  First = 1 << 17,
  /// Is about the last element.
  Last = 1 << 18,
  /// Tells the number of a smart pointer's fellow owners.
  CountsOwners = 1 << 19,
  LLVM_MARK_AS_BITMASK_ENUM(/*LargestValue=*/CountsOwners)
};

/// Whether the name of \p Method is one with the role \p Role. Whether its
/// class is a container is another question.
bool hasRole(const clang::CXXMethodDecl &Method, MemberRole Role);

/// Whether \p Class is a container, or a view of one.
bool isContainer(const clang::CXXRecordDecl &Class,
                 const clang::ASTContext &Context);

/// Whether \p Class is a string: a container that is used as one value.
bool isString(const clang::CXXRecordDecl &Class,
              const clang::ASTContext &Context);

/// Whether a \p Class owns one value, which nobody else does: the smart
/// pointers for one owner and `optional` are such, by their members.
bool isOwner(const clang::CXXRecordDecl &Class,
             const clang::ASTContext &Context);

/// Whether elements of a \p Class are found by a key, so that a store may add
/// one.
bool hasKeys(const clang::CXXRecordDecl &Class,
             const clang::ASTContext &Context);

/// Whether \p Method puts a value into its object: a container, or another
/// class of the library that owns what it is given, as `std::optional` and
/// `std::queue`.
bool putsInto(const clang::CXXMethodDecl &Method,
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
/// arguments that it hands on, and the first of these:
/// `std::make_unique<T>(a)`, or `v.emplace_back(a)`. Null if it is no such
/// call.
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

/// How \p Method changes its container, or what its owner owns, if it does.
std::optional<ContainerChange> changeOf(const clang::CXXMethodDecl &Method,
                                        const clang::ASTContext &Context);

/// How \p Function, which is no member, changes the container that is its first
/// argument, if it does.
std::optional<ContainerChange> changeOf(const clang::FunctionDecl &Function);

/// How a variable refers into a container.
enum class ElementHandle {
  /// It is an iterator.
  Iterator,
  /// It is a reference or a pointer to an element, or a view of elements.
  Reference,
  /// It is a reference or a pointer to what an element, or a member, owns.
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
