//===--- UnitScan.h - Scans units in a process of its own ----- -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_UNITSCAN_H
#define ASYNC_TIDY_DRIVER_UNITSCAN_H

#include "Scan.h"
#include "platform/TemporaryFolder.h"
#include "platform/WorkerPool.h"

namespace async_tidy {

/// Finds out what \p Units read, in a process of its own: this program, \p
/// Executable. Of those for which that fails, nothing is known in \p Found.
/// What was looked up is listed in Options::InputsPath, if that is given.
/// Returns the signal that interrupted it.
std::optional<int>
scanInProcess(const Options &Opts, const std::string &Executable,
              const std::vector<clang::tooling::CompileCommand> &Units,
              WorkerPool &Pool, TemporaryFolder &Folder, ScanResult &Found);

/// The place in \p Units of one that reads \p Header, as \p Scanned tells:
/// preferably the source that is named like it, else the first.
std::optional<size_t>
includerOf(llvm::StringRef Header,
           llvm::ArrayRef<clang::tooling::CompileCommand> Units,
           llvm::ArrayRef<ScannedUnit> Scanned);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_UNITSCAN_H
