//===--- Waivers.h - Comments that suppress findings ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_WAIVERS_H
#define ASYNC_TIDY_COMMON_WAIVERS_H

#include "clang-tidy/NoLintDirectiveHandler.h"

namespace async_tidy {

/// Tells, before anything is reported, what a `NOLINT` comment suppresses.
class Waivers {
public:
  /// Whether a comment suppresses findings of \p Check at \p Location. Macros
  /// are looked through as clang-tidy does.
  bool cover(clang::SourceLocation Location, llvm::StringRef Check,
             clang::DiagnosticsEngine &Diagnostics);

private:
  clang::tidy::NoLintDirectiveHandler Comments;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_WAIVERS_H
