//===--- KeptTasks.h - Objects that keep a task -----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_KEPTTASKS_H
#define ASYNC_TIDY_PROGRAM_KEPTTASKS_H

#include "async-tidy/program/TaskReferents.h"

namespace async_tidy {

/// Whether \p Value makes an object, by a constructor whose body is seen, that
/// keeps a task which it is given in a member.
bool keepsTask(const clang::Expr &Value, TaskReferents &Referents,
               const clang::ASTContext &Context);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_KEPTTASKS_H
