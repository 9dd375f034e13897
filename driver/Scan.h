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
#include "llvm/Support/VirtualFileSystem.h"
#include <optional>
#include <vector>

namespace async_tidy {

/// The files that a translation unit reads, as absolute paths. Absent if they
/// cannot be known without compiling it.
using ScannedUnit = std::optional<llvm::StringSet<>>;

/// Finds the files of all \p Units, \p Jobs units at a time.
std::vector<ScannedUnit>
scanUnits(llvm::ArrayRef<clang::tooling::CompileCommand> Units, unsigned Jobs);

/// Whether a check may find something in \p Unit: it includes the language's
/// header of coroutines, or one of a library whose types a model knows. A unit
/// that could not be scanned may hold anything.
bool mayHoldFindings(const ScannedUnit &Unit);

/// Whether the text of \p File has the identifier \p Name.
bool spells(llvm::StringRef File, llvm::StringRef Name,
            llvm::vfs::FileSystem &FS);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_SCAN_H
