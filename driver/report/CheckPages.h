//===--- CheckPages.h - What --list-checks, --explain print -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_CHECKPAGES_H
#define ASYNC_TIDY_DRIVER_CHECKPAGES_H

#include "llvm/Support/Error.h"

namespace async_tidy {

/// Prints name, tier and summary of every check.
void listChecks();

/// The page of a check, which is built in; empty for an unknown one.
llvm::StringRef pageOf(llvm::StringRef Name);

/// Prints the page of a check, which is built in. Fails for an unknown check.
llvm::Error explainCheck(llvm::StringRef Name);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_CHECKPAGES_H
