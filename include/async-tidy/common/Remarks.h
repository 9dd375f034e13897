//===--- Remarks.h - What is told beside findings ---------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_REMARKS_H
#define ASYNC_TIDY_COMMON_REMARKS_H

#include "async-tidy/common/Analysis.h"
#include "clang/Basic/Diagnostic.h"

namespace async_tidy {

/// How a diagnostic without a place begins that is for `-v` of the driver.
inline constexpr char RemarkMark[] = "remark for the driver: ";

/// The same for a line and the name of a check of which a comment suppresses
/// something there before anything is reported.
inline constexpr char WaiverMark[] = "waiver for the driver: ";

/// The value of the flag of a diagnostic that is a guess.
inline constexpr char GuessFlag[] = "guess";

/// What a check hands to its diagnostic, so that reports tell a guess, which
/// an option has to ask for, from what is shown.
inline clang::AddFlagValue guessIf(bool IsGuess) {
  return clang::AddFlagValue(IsGuess ? GuessFlag : "");
}

/// What to know of how \p Unit was judged, a line for each: which folders were
/// taken for other people's, and in which functions engines met which limit, in
/// the order of the source.
std::vector<std::string> remarksOn(Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_REMARKS_H
