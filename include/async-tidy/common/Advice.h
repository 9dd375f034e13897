//===--- Advice.h - What to write instead -----------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_ADVICE_H
#define ASYNC_TIDY_COMMON_ADVICE_H

#include "async-tidy/models/Model.h"

namespace async_tidy {

/// What \p Library, if any, says to write instead of what blocks by \p
/// Category, as in "await 'sleep_for(...)'"; empty if it says nothing.
llvm::StringRef adviceOn(BlockingCategory Category,
                         const LibraryModel *Library);

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_ADVICE_H
