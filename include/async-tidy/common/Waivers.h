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
#include <set>
#include <string>

namespace async_tidy {

/// Lines of a file, each with the check of which something was suppressed
/// there.
using WaivedLines = std::set<std::pair<unsigned, std::string>>;

/// Adds the lines of the main file on which a comment can stand that suppresses
/// \p Check at \p Location: a macro has those where it is used and defined.
void addWaivedLines(clang::SourceLocation Location, llvm::StringRef Check,
                    const clang::SourceManager &Sources, WaivedLines &Lines);

/// Tells, before anything is reported, what a `NOLINT` comment suppresses.
class Waivers {
public:
  /// Whether a comment suppresses findings of \p Check at \p Location. Macros
  /// are looked through as clang-tidy does.
  bool cover(clang::SourceLocation Location, llvm::StringRef Check,
             clang::DiagnosticsEngine &Diagnostics);

  /// Where that was so in the main file.
  const WaivedLines &used() const { return Used; }

private:
  clang::tidy::NoLintDirectiveHandler Comments;
  WaivedLines Used;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_WAIVERS_H
