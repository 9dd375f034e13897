//===--- Scan.h - What units read, without parsing them ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_SCAN_H
#define ASYNC_TIDY_DRIVER_SCAN_H

#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <optional>
#include <vector>

namespace async_tidy {

/// The files that a translation unit reads, as absolute paths. Absent if they
/// cannot be known without compiling it.
using ScannedUnit = std::optional<llvm::StringSet<>>;

// A file that cannot be read to its end must not keep the user from stopping
// the run, so that a process of its own scans: it is handed the units in one
// file and answers in another.

/// Writes \p Units to \p Path for the process that scans them.
llvm::Error
writeUnits(llvm::StringRef Path,
           const std::vector<clang::tooling::CompileCommand> &Units);
/// Is that process: finds the files of the units in \p UnitsPath, \p Jobs units
/// at a time, and writes them to \p ResultPath.
llvm::Error scanUnits(llvm::StringRef UnitsPath, llvm::StringRef ResultPath,
                      unsigned Jobs);
/// Reads what the process found about each unit.
llvm::Expected<std::vector<ScannedUnit>> readScan(llvm::StringRef ResultPath);

/// Whether a check may find something in \p Unit: it includes the language's
/// header of coroutines, or one of a library whose types a model knows. A unit
/// that could not be scanned may hold anything.
bool mayHoldFindings(const ScannedUnit &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_SCAN_H
