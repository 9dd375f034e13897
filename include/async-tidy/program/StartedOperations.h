//===--- StartedOperations.h - Operations that call back --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_STARTEDOPERATIONS_H
#define ASYNC_TIDY_PROGRAM_STARTEDOPERATIONS_H

#include "async-tidy/models/ModelIndex.h"

namespace async_tidy {

/// Whether \p Call starts an operation that goes on when it has returned, as
/// `async_write(Socket, Buffer, Handler)` does: an event loop calls the handler
/// that it is given, or a token says that nobody wants to know of its end.
bool startsOperation(const clang::Expr &Call, const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_STARTEDOPERATIONS_H
