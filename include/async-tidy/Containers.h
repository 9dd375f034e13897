//===--- Containers.h - Containers in the standard's sense ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CONTAINERS_H
#define ASYNC_TIDY_CONTAINERS_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"

namespace async_tidy {

// A class is a container, in the sense of [container.reqmts], if it has `begin`
// and `end`; its members then mean what the standard says of their names. That
// holds for the containers of every library.

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

} // namespace async_tidy

#endif // ASYNC_TIDY_CONTAINERS_H
