//===--- CheckSelection.h - Which checks globs select -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_CHECKSELECTION_H
#define ASYNC_TIDY_COMMON_CHECKSELECTION_H

#include "async-tidy/common/CheckRegistry.h"
#include <string>
#include <vector>

namespace async_tidy {

/// The option that lets wildcards select checks of the preview tier too.
inline constexpr char PreviewKey[] = "async-tidy.Preview";

/// Whether \p Globs, a list as clang-tidy's `Checks` has it, select \p Check.
/// A glob with a wildcard adds checks of the default tier only, and previews if
/// \p WithPreview; it removes checks of any tier.
bool isSelected(const CheckInfo &Check, llvm::StringRef Globs,
                bool WithPreview);

/// The names of those \p Checks that \p Globs select.
std::vector<std::string> selectChecks(llvm::ArrayRef<CheckInfo> Checks,
                                      llvm::StringRef Globs, bool WithPreview);

/// Whether a glob of \p Globs speaks of our checks by name: a list that does
/// not was written for other checks and says nothing about ours.
bool namesAsyncChecks(llvm::StringRef Globs);

/// The first of \p Globs that means one of our checks, without a wildcard, but
/// is the name of none; empty if there is none.
std::string findUnknownCheck(llvm::StringRef Globs);

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_CHECKSELECTION_H
