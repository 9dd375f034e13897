//===--- DropConsequence.h - What follows from a drop -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_DROPCONSEQUENCE_H
#define ASYNC_TIDY_COROUTINES_DROPCONSEQUENCE_H

#include "async-tidy/coroutines/Awaitables.h"

namespace async_tidy {

/// The end of a message that says that a value of \p Type, or \p Several, is
/// dropped, as in ", so it never runs"; empty if nothing is known to follow.
llvm::StringRef consequenceOfDrop(const AwaitableType &Type,
                                  bool Several = false);

/// The same for a value that would have yielded a lock.
llvm::StringRef consequenceOfLock(const AwaitableType &Type);

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_DROPCONSEQUENCE_H
