//===--- Loggers.h - Functions that write a log -----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_ANALYSIS_PROGRAM_LOGGERS_H
#define ASYNC_TIDY_CHECKS_ANALYSIS_PROGRAM_LOGGERS_H

#include "async-tidy/models/ModelIndex.h"

namespace async_tidy {

/// Whether \p Function writes a log: it takes a format and what goes into it,
/// or its name or that of its class says so. Now and then a logger opens,
/// rotates or flushes a file, and who calls it does not mean to.
bool isLogger(const clang::FunctionDecl &Function, const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_ANALYSIS_PROGRAM_LOGGERS_H
