//===--- FindingJson.h - Findings as JSON -----------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_FINDINGJSON_H
#define ASYNC_TIDY_DRIVER_FINDINGJSON_H

#include "RunReport.h"
#include "llvm/Support/JSON.h"

namespace async_tidy {

/// \p Each as the formats `json` and `jsonl` have it.
llvm::json::Object toJsonObject(const ReportedFinding &Each);
llvm::json::Object toJsonObject(const ReportedFailure &Each);
/// The whole, as the format `json` has it.
llvm::json::Object toJsonObject(const RunReport &Report);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_FINDINGJSON_H
