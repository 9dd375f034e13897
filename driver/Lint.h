//===--- Lint.h - Lints all units of a plan ---------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_LINT_H
#define ASYNC_TIDY_DRIVER_LINT_H

#include "config/Configuration.h"
#include "config/Options.h"

namespace async_tidy {

/// Plans, analyzes each unit in a process of its own and reports. Returns the
/// exit code, which is 128 plus the signal if the user interrupts. Fails for
/// what stops the run before anything is analyzed.
llvm::Expected<int>
lint(const Options &Opts, std::unique_ptr<Configuration> Configured,
     const llvm::IntrusiveRefCntPtr<llvm::vfs::OverlayFileSystem> &FS,
     const std::string &Executable);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_LINT_H
