//===--- ObjectsAtWork.h - Objects that work goes on with -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DANGLING_TASK_OBJECTSATWORK_H
#define ASYNC_TIDY_CHECKS_DANGLING_TASK_OBJECTSATWORK_H

#include "async-tidy/common/Analysis.h"
#include "async-tidy/program/ObjectKeepers.h"

namespace async_tidy {

/// Work that a call starts and lets go of, and the object that it works on.
struct WorkOnObject {
  /// A task or a callable.
  const clang::Expr *Work;
  UnkeptObject Object;
};

/// The object of \p Coroutine, a member function that nobody can wait for, if
/// nothing keeps it. What a lambda works on is told where it is handed on.
std::optional<UnkeptObject> unkeptObjectOf(const clang::FunctionDecl &Coroutine,
                                           Analysis &Unit);

/// The work that \p Call, whose result is dropped, starts on `*this` of the
/// code around it, where nothing keeps the object.
std::vector<WorkOnObject> workOnUnkeptObjects(const clang::Expr &Call,
                                              Analysis &Unit);

/// The coroutines among the arguments of \p Call that nobody can wait for, as
/// the handlers of events, and that work on such an object.
std::vector<WorkOnObject> handlersOnUnkeptObjects(const clang::Expr &Call,
                                                  Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DANGLING_TASK_OBJECTSATWORK_H
