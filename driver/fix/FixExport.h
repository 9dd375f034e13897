//===--- FixExport.h - Writes the file of --export-fixes --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_FIXEXPORT_H
#define ASYNC_TIDY_DRIVER_FIXEXPORT_H

#include "clang-tidy/ClangTidyDiagnosticConsumer.h"

namespace async_tidy {

/// Writes \p Findings to \p Path as `clang-apply-replacements` reads them.
///
/// YAML holds Unicode and nothing else, and clang's writer replaces other
/// bytes: a file with such a name would not be found again, and another text
/// would be inserted. A finding with them is left out. Returns what could not
/// be written: a line for each file.
std::vector<std::string>
exportFixes(llvm::StringRef Path, llvm::StringRef MainFile,
            llvm::ArrayRef<clang::tidy::ClangTidyError> Findings);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_FIXEXPORT_H
