//===--- NamesFromHere.h - How findings name files ------------ -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_NAMESFROMHERE_H
#define ASYNC_TIDY_DRIVER_NAMESFROMHERE_H

#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include <vector>

namespace async_tidy {

/// The \p Findings with names of files as people want to see them: from the
/// working directory if they are below it, whatever folder the compiler runs
/// in, else in full.
std::vector<clang::tidy::ClangTidyError>
withNamesFromHere(llvm::ArrayRef<clang::tidy::ClangTidyError> Findings);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_NAMESFROMHERE_H
