//===--- UnusedNolint.h - Comments that suppress nothing --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_UNUSEDNOLINT_H
#define ASYNC_TIDY_DRIVER_UNUSEDNOLINT_H

#include "async-tidy/common/Waivers.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"

namespace async_tidy {

/// The checks that `NOLINT` comments in \p Text, which the main file held, name
/// in vain: nothing of the check is suppressed there according to
/// \p Used. Only checks that are \p Enabled count, by their full names. A fix
/// takes the name, or the comment if it has no other. \p File is the file as
/// seen from \p Directory.
std::vector<clang::tidy::ClangTidyError>
unusedNolint(const std::string &File, const std::string &Directory,
             llvm::StringRef Text, const WaivedLines &Used,
             llvm::ArrayRef<std::string> Enabled);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_UNUSEDNOLINT_H
