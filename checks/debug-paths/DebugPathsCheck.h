//===--- DebugPathsCheck.h - What is known of paths -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_DEBUG_PATHS_DEBUGPATHSCHECK_H
#define ASYNC_TIDY_CHECKS_DEBUG_PATHS_DEBUGPATHSCHECK_H

#include "async-tidy/common/AsyncCheck.h"

namespace async_tidy {

/// Prints what the engines know of each statement of the functions that have
/// `[[clang::annotate("async-tidy-debug-paths")]]`. For who works on the
/// engines: CONTRIBUTING.md says how to read it.
class DebugPathsCheck : public AsyncCheck {
public:
  using AsyncCheck::AsyncCheck;
  void registerMatchers(MatchFinder *Finder) override;
  void check(const MatchResult &Result) override;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_DEBUG_PATHS_DEBUGPATHSCHECK_H
