//===--- LetGoCallables.h - Callables that end before tasks -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_LETGOCALLABLES_H
#define ASYNC_TIDY_PROGRAM_LETGOCALLABLES_H

#include "async-tidy/program/TaskReferents.h"

namespace async_tidy {

/// Whether all that the function of \p Callable, a parameter, does with it is
/// to call it and to start the task that it gets, or to drop one that runs on.
/// Then what the parameter holds, or refers to for the time of the call, is
/// gone before the task is done. Not known of functions whose bodies are not
/// seen, and of coroutines, which keep their parameters.
bool startsAndLetsGo(const clang::ParmVarDecl &Callable,
                     TaskReferents &Referents, const ModelIndex &Models,
                     const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_LETGOCALLABLES_H
