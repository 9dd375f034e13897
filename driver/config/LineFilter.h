//===--- LineFilter.h - Reads the value of --line-filter --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_LINEFILTER_H
#define ASYNC_TIDY_DRIVER_LINEFILTER_H

#include "clang-tidy/ClangTidyOptions.h"
#include "llvm/Support/Error.h"

namespace async_tidy {

/// Reads clang-tidy's JSON form, `[{"name": "a.cpp", "lines": [[1, 3]]}]`. An
/// empty \p Text filters nothing. clang-tidy's own reader prints several lines
/// when it fails.
llvm::Expected<clang::tidy::ClangTidyGlobalOptions>
parseLineFilter(llvm::StringRef Text);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_LINEFILTER_H
