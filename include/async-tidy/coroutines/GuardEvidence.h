//===--- GuardEvidence.h - What is meant to hold a lock ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_GUARDEVIDENCE_H
#define ASYNC_TIDY_COROUTINES_GUARDEVIDENCE_H

#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/ASTContext.h"

namespace async_tidy {

/// Whether awaiting a \p Type yields the guard of a lock.
bool awaitsGuard(clang::QualType Type, const ModelIndex &Models,
                 const clang::ASTContext &Context);

/// Whether \p Variable, an awaitable, is meant to hold a lock: so says what
/// awaiting it yields, or its name if that is nothing or an object.
bool isMeantAsGuard(const clang::VarDecl &Variable, const ModelIndex &Models,
                    const clang::ASTContext &Context);

/// Whether \p Variable holds a lock, of the thread or of the coroutine: the
/// model of its class says so, or the name of what it is made of. One that is
/// only meant to hold a lock counts: that it does not is another mistake.
bool isGuard(const clang::VarDecl &Variable, const ModelIndex &Models,
             const clang::ASTContext &Context);

/// Whether \p S, a call or an await, acquires a lock: the model of a mutex or a
/// guard says so, or the name of what is called.
bool acquiresLock(const clang::Stmt &S, const ModelIndex &Models);

/// Whether \p S releases a lock: a model says so, or the name of what it calls.
bool releasesLock(const clang::Stmt &S, const ModelIndex &Models);

/// Whether \p S awaits that other work ends, itself or by a bridge, as far as
/// the name of what it calls tells.
bool awaitsEnd(const clang::Stmt &S, const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_GUARDEVIDENCE_H
