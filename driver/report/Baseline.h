//===--- Baseline.h - Findings that are known already -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_BASELINE_H
#define ASYNC_TIDY_DRIVER_BASELINE_H

#include "RunReport.h"
#include "llvm/ADT/StringSet.h"

namespace async_tidy {

/// Findings of an earlier run that are not to be told again. A file holds them:
/// JSON with a version, one finding a line, so that a change of it can be
/// reviewed.
class Baseline {
public:
  /// Reads the file \p Path. The error is a line for the user.
  static llvm::Expected<Baseline> read(llvm::StringRef Path);

  /// What a file that holds the findings of \p Report says.
  static std::string textOf(const RunReport &Report);

  /// The folder that the files of its findings are named from.
  static std::string rootOf(llvm::StringRef Path);

  bool contains(const ReportedFinding &Each) const {
    return Fingerprints.contains(Each.Fingerprint);
  }

private:
  llvm::StringSet<> Fingerprints;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_BASELINE_H
