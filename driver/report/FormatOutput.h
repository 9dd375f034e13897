//===--- FormatOutput.h - Writes reports for programs -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_FORMATOUTPUT_H
#define ASYNC_TIDY_DRIVER_FORMATOUTPUT_H

#include "config/Options.h"
#include "result/UnitReport.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace async_tidy {

/// Fails if a format that \p Opts asks for does not exist, or if two are to be
/// written to the same place.
llvm::Error verifyFormats(const Options &Opts);

/// Whether stdout is for people: no format is to be written there.
bool showsText(const Options &Opts);

/// Writes \p Findings, and which of \p Units failed, in all formats that
/// \p Opts asks for. \p FS has the files as they were analyzed. Returns what
/// could not be written, a line for the user each.
std::vector<std::string> writeFormats(const Options &Opts,
                                      llvm::ArrayRef<UnitReport> Units,
                                      llvm::ArrayRef<const Finding *> Findings,
                                      llvm::vfs::FileSystem &FS);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_FORMATOUTPUT_H
