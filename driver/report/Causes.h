//===--- Causes.h - Findings that have one cause ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_CAUSES_H
#define ASYNC_TIDY_DRIVER_CAUSES_H

#include "result/Result.h"

namespace async_tidy {

/// What people are to read of \p Findings, in their order. Where several calls
/// lead to one that blocks through the same function, the first of them is
/// told, with the places of the others: to mend one is to mend all. Formats
/// that programs read keep each.
std::vector<clang::tidy::ClangTidyError>
oncePerCause(llvm::ArrayRef<const Finding *> Findings);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_CAUSES_H
