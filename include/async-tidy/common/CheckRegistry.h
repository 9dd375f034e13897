//===--- CheckRegistry.h - The rows that describe the checks ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_CHECKREGISTRY_H
#define ASYNC_TIDY_COMMON_CHECKREGISTRY_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace async_tidy {

/// How much a check is trusted.
enum class Tier {
  /// On wherever a wildcard such as `async-*` selects it: nearly free of false
  /// positives on real projects.
  Default,
  /// Runs only if its full name is spelled, or previews are asked for.
  Preview,
  /// For who works on async-tidy: runs only if its full name is spelled, and is
  /// listed nowhere.
  Hidden,
};

/// What is known about one check without running it. The rows in
/// `checks/common/Checks.def` are the single source for registration, the
/// driver's `--list-checks` and `--explain`, and the index of the
/// documentation.
struct CheckInfo {
  llvm::StringRef Name;
  Tier CheckTier;
  /// The first release that has the check, as `major.minor`.
  llvm::StringRef Since;
  /// One line, in lower case and without a full stop.
  llvm::StringRef Summary;
  /// Whether any of its diagnostics carries a fix.
  bool HasFixes;
  /// Whether what it says may change once it is known what other translation
  /// units do: it asks that itself, or another check that does may stand for
  /// it.
  bool AsksOtherUnits;
};

/// All checks, sorted by name. The rows live as long as the program.
llvm::ArrayRef<CheckInfo> allChecks();

/// The names of those that users are told of.
std::vector<llvm::StringRef> listedChecks();

/// The row named \p Name, or null if there is none.
const CheckInfo *findCheck(llvm::StringRef Name);

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_CHECKREGISTRY_H
