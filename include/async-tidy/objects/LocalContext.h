//===--- LocalContext.h - Who runs a local context --------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_OBJECTS_LOCALCONTEXT_H
#define ASYNC_TIDY_OBJECTS_LOCALCONTEXT_H

#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/ModelIndex.h"

namespace async_tidy {

/// The first call in \p Body that gives work to \p RunLoop, a local variable,
/// if all that the function does with the variable is to give it work. Then
/// nobody runs it. Else null.
const clang::Expr *workNobodyRuns(const clang::VarDecl &RunLoop,
                                  const FunctionBody &Body,
                                  const clang::ASTContext &Context,
                                  const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_OBJECTS_LOCALCONTEXT_H
