//===--- Bridges.h - Functions that wait for a task -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COROUTINES_BRIDGES_H
#define ASYNC_TIDY_COROUTINES_BRIDGES_H

#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/models/ModelIndex.h"

namespace async_tidy {

/// Whether \p Call, of a function that neither a model nor a body explains,
/// blocks until the task that it gets is done, as `syncWait(task)` does: it is
/// a template that returns what awaiting the task would yield, and has nowhere
/// else to take that from, or its name says so.
bool isBridge(const clang::CallExpr &Call, Awaitables &Types,
              const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_COROUTINES_BRIDGES_H
