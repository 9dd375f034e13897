//===--- DetachedWaits.h - What may wait for detached work ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_DETACHEDWAITS_H
#define ASYNC_TIDY_PROGRAM_DETACHEDWAITS_H

#include "async-tidy/program/DetachedWork.h"

namespace async_tidy {

/// Whether \p S ends the object that \p Owner, a variable or a member of
/// `*this`, owns: `Owner.reset()`, `Owner = nullptr`.
bool endsOwned(const clang::Stmt &S, const clang::ValueDecl &Owner);

/// Where what \p Owner is or owns ends after \p Started, a call in \p Body,
/// with nothing before that may wait for what was started: an await, a call of
/// which it is not known that it cannot, a use of what the work was given, or a
/// destructor. \p Owner is a local variable, or a member of `*this`, or null
/// for
/// `*this` itself, which end with a destructor. Nothing if something may wait,
/// or the end is not seen.
std::optional<clang::SourceLocation>
endBeforeWait(const Detachment &Started, const clang::ValueDecl *Owner,
              llvm::ArrayRef<Detachment> All, const FunctionBody &Body,
              const clang::ASTContext &Context, const ModelIndex &Models);

/// Whether anything in \p Body after \p Started, a call in it, may wait for
/// what was started, in the same sense.
bool mayWaitAfter(const Detachment &Started, llvm::ArrayRef<Detachment> All,
                  const FunctionBody &Body, const clang::ASTContext &Context,
                  const ModelIndex &Models);

/// Whether an author wrote what happens when an object of \p Type is destroyed,
/// one of its parts, or what they own. That may be to wait for work, or to end
/// it.
bool destructorMayWait(clang::QualType Type, const clang::ASTContext &Context,
                       const ModelIndex &Models);

/// Whether objects of \p Type run the work that they are given, as the contexts
/// of Asio do: what is not done by then ends with such an object.
bool isExecutionContext(clang::QualType Type, const clang::ASTContext &Context);

/// Whether it is known of \p Call that it does not wait: what a library does
/// waits only if a model says so, and what a short body does, that tells.
bool cannotWait(const clang::Expr &Call, const clang::ASTContext &Context,
                const ModelIndex &Models);

/// Whether \p S, without its parts, awaits, or is a call of which that is not
/// known.
bool mayWait(const clang::Stmt &S, const clang::ASTContext &Context,
             const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_DETACHEDWAITS_H
