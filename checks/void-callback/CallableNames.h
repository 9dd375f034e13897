//===--- CallableNames.h - What messages call callables ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_VOID_CALLBACK_CALLABLENAMES_H
#define ASYNC_TIDY_CHECKS_VOID_CALLBACK_CALLABLENAMES_H

#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/ASTContext.h"
#include <string>

namespace async_tidy {

/// What a message calls \p Callable.
std::string nameOfCallable(const clang::Expr &Callable);

/// What a message calls \p Sink, which drops what a callable returns.
std::string nameOfSink(const clang::Expr &Sink, const ModelIndex &Models,
                       const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_VOID_CALLBACK_CALLABLENAMES_H
