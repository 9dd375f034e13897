//===--- MemberTasks.h - Work that a class never awaits ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_MEMBERTASKS_H
#define ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_MEMBERTASKS_H

#include "async-tidy/common/Analysis.h"

namespace async_tidy {

/// The field of the object whose work \p Field, another one, might be awaited
/// like: the members of the class use that one, and never \p Field. Null if
/// they use \p Field, or if code that is not seen may: the field is not
/// private, the class has friends, classes or templates inside, or a body is
/// elsewhere.
const clang::FieldDecl *awaitedInsteadOf(const clang::FieldDecl &Field,
                                         Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_UNAWAITED_COROUTINE_MEMBERTASKS_H
