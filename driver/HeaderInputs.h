//===--- HeaderInputs.h - Headers that are to be linted ------- -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_HEADERINPUTS_H
#define ASYNC_TIDY_DRIVER_HEADERINPUTS_H

#include "plan/Plan.h"
#include "platform/TemporaryFolder.h"
#include "platform/WorkerPool.h"

namespace async_tidy {

/// A header is linted through a unit that includes it: adds one for each of
/// LintPlan::Headers to the units that are linted, unless one is already.
///
/// That no unit includes a header is no failure, since there is nothing to
/// find; that it is not known of some unit is. Returns the signal that
/// interrupted the search.
llvm::Expected<std::optional<int>>
addIncluders(LintPlan &Plan, const Options &Opts, const std::string &Executable,
             WorkerPool &Pool, TemporaryFolder &Folder);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_HEADERINPUTS_H
