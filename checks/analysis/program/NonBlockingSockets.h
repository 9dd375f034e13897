//===--- NonBlockingSockets.h - Sockets that never wait ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_PROGRAM_NONBLOCKINGSOCKETS_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_PROGRAM_NONBLOCKINGSOCKETS_H

#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/models/ModelIndex.h"

namespace async_tidy {

/// Whether the socket that \p Call, which \p Body makes, works on, its object
/// or its first argument, does not make calls wait: \p Body puts it into the
/// mode in which what is not there yet is an error, or, if it is a member, a
/// function of its class does that is seen. When it does is not looked at: who
/// uses the mode does not expect to wait. Nor do calls wait on a stream whose
/// socket \p Body has closed.
bool worksOnNonBlockingSocket(const clang::Expr &Call, const FunctionBody &Body,
                              const BodyProvider &BodyOf,
                              const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_PROGRAM_NONBLOCKINGSOCKETS_H
