//===--- ResultFile.h - Results that builds keep ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_RESULTFILE_H
#define ASYNC_TIDY_DRIVER_RESULTFILE_H

#include "Result.h"
#include "clang/Tooling/CompilationDatabase.h"

namespace async_tidy {

/// A unit and what analyzing it came to, with a record of what other units may
/// want to know.
struct AnalyzedUnit {
  clang::tooling::CompileCommand Command;
  UnitResult Result;
};

/// What a file with the results of \p Units holds, for `async-tidy link`: two
/// lines of JSON each, the command and the result.
std::string textOf(llvm::ArrayRef<AnalyzedUnit> Units);

/// Reads the file \p Path that holds such a text. The error is a line for the
/// user.
llvm::Expected<std::vector<AnalyzedUnit>> readResultFile(llvm::StringRef Path);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_RESULTFILE_H
