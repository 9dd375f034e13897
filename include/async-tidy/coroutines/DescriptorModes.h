//===--- DescriptorModes.h - Which descriptors block ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_DESCRIPTORMODES_H
#define ASYNC_TIDY_COROUTINES_DESCRIPTORMODES_H

#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/ASTContext.h"

namespace async_tidy {

/// Whether the descriptor that \p Call, a call that \p By makes, gets as
/// \p Fact says makes it block. That is known only of a local variable that
/// \p By made itself, by a call that gives such descriptors, and gave to
/// nothing that might change its mode: most sockets that come from elsewhere
/// belong to an event loop.
bool waitsOnDescriptor(const clang::Expr &Call, const FunctionFact &Fact,
                       const clang::FunctionDecl &By, const ModelIndex &Models,
                       const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_DESCRIPTORMODES_H
