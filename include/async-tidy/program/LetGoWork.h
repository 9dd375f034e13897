//===--- LetGoWork.h - Work that a function lets go of ----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_LETGOWORK_H
#define ASYNC_TIDY_PROGRAM_LETGOWORK_H

#include "async-tidy/program/TaskReferents.h"

namespace async_tidy {

/// Whether all that the function of \p Work, a parameter, does with it is to
/// start it and to let go of it: a task, or a callable that is called and whose
/// task is started, or dropped if it runs on. A task may as well be put into
/// the object, for later. Then what the parameter holds, or refers to for the
/// time of the call, is gone before the work is done. Not known of functions
/// whose bodies are not seen, and of coroutines, which keep their parameters.
bool startsAndLetsGo(const clang::ParmVarDecl &Work, TaskReferents &Referents,
                     const ModelIndex &Models,
                     const clang::ASTContext &Context);

/// Whether \p Call, which returns nothing, is given a task with which its
/// function does that.
bool letsGoOfTask(const clang::Expr &Call, TaskReferents &Referents,
                  const ModelIndex &Models, const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_LETGOWORK_H
