//===--- Analyze.h - Runs the checks on one unit ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_ANALYZE_H
#define ASYNC_TIDY_DRIVER_ANALYZE_H

#include "UnitAnalysis.h"

namespace async_tidy {

/// Parses what \p Command compiles, which is taken as it is, and runs the
/// checks that \p Configured enables for it. A unit that does not compile has a
/// result, too. Modules that have to be built go to the folder
/// \p ModuleCache, and copies of files of which findings show lines go to
/// \p TextFolder, unless that is empty.
UnitResult analyze(const Options &Opts,
                   const clang::tooling::CompileCommand &Command,
                   std::unique_ptr<Configuration> Configured,
                   const OverlayPtr &FS, llvm::StringRef ModuleCache,
                   llvm::StringRef TextFolder);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_ANALYZE_H
