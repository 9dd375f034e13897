//===--- MetLimits.h - What was too much to be followed ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_METLIMITS_H
#define ASYNC_TIDY_COMMON_METLIMITS_H

#include "async-tidy/common/Analysis.h"

namespace async_tidy {

/// How a diagnostic without a place begins that tells the driver of a limit.
inline constexpr char MetLimitMark[] = "limit that was met: ";

/// The functions of \p Unit in which engines met a limit, and which: a line for
/// each, in the order of the source.
std::vector<std::string> limitsMetIn(Analysis &Unit);

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_METLIMITS_H
