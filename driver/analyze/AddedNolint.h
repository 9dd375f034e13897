//===--- AddedNolint.h - Comments that suppress findings --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_ADDEDNOLINT_H
#define ASYNC_TIDY_DRIVER_ADDEDNOLINT_H

#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "llvm/ADT/StringMap.h"

namespace async_tidy {

/// Replaces the fixes of \p Findings by one for each line with findings of
/// ours: a `NOLINT` comment that names their checks and gives \p Reason, unless
/// that is empty. \p Texts is what the files held, by their names. A line that
/// has such a comment gets the names that it lacks.
void addNolint(std::vector<clang::tidy::ClangTidyError> &Findings,
               const llvm::StringMap<llvm::StringRef> &Texts,
               llvm::StringRef Reason);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_ADDEDNOLINT_H
