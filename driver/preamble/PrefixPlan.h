//===--- PrefixPlan.h - Which units begin with the same headers -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_PREFIXPLAN_H
#define ASYNC_TIDY_DRIVER_PREFIXPLAN_H

#include "FileTable.h"
#include "PreamblePlan.h"

namespace async_tidy {

/// Takes units out of \p Units, all of the flags \p Flags, that begin with the
/// same includes, be they of the project, where to share these saves no less
/// than to share what they have in common of the system.
std::vector<PlannedPreamble>
planPrefixes(std::vector<size_t> &Units,
             llvm::ArrayRef<clang::tooling::CompileCommand> Commands,
             llvm::ArrayRef<ScannedUnit> Scanned, const UnitFlags &Flags,
             FileTable &Files, llvm::vfs::FileSystem &FS);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_PREFIXPLAN_H
