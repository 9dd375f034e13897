//===--- UnitReport.h - What became of one unit of a run --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_UNITREPORT_H
#define ASYNC_TIDY_DRIVER_UNITREPORT_H

#include "Result.h"
#include <optional>
#include <string>

namespace async_tidy {

/// One unit of a run: its result, or why there is none.
struct UnitReport {
  std::string File;
  std::optional<UnitResult> Result;
  /// Set if there is no result: what happened and how to see it again.
  std::string Failure;

  bool failed() const { return !Result || !Result->Failure.empty(); }
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_UNITREPORT_H
