//===--- KnownFindings.h - Findings that are not to be told -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_KNOWNFINDINGS_H
#define ASYNC_TIDY_DRIVER_KNOWNFINDINGS_H

#include "Baseline.h"
#include "ChangedLines.h"
#include "RunReport.h"
#include "config/Options.h"
#include <optional>

namespace async_tidy {

/// What a run leaves out because it is no news: what a baseline has, and what
/// stands in lines that did not change.
class KnownFindings {
public:
  /// Reads what \p Opts names. The error is a line for the user.
  static llvm::Expected<KnownFindings> read(const Options &Opts);

  /// How many were left out because of what.
  size_t InBaseline = 0;
  size_t InOldLines = 0;

  /// Takes out of \p Findings what is no news, and counts it. \p FS has the
  /// files as they were analyzed. May be called with some findings after the
  /// other.
  void remove(std::vector<const Finding *> &Findings,
              llvm::vfs::FileSystem &FS);

private:
  void removeInBaseline(std::vector<const Finding *> &Findings,
                        llvm::vfs::FileSystem &FS);

  std::string BaselinePath;
  std::optional<Baseline> Known;
  Recurrences Met;
  std::optional<ChangedLines> Changed;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_KNOWNFINDINGS_H
