//===--- CheckRegistry.cpp - The rows that describe the checks ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/CheckRegistry.h"
#include "llvm/ADT/STLExtras.h"

namespace async_tidy {

static constexpr CheckInfo Rows[] = {
#define ASYNC_CHECK(Class, Name, TIER, Since, Summary, HasFixes,               \
                    AsksOtherUnits)                                            \
  {Name, Tier::TIER, Since, Summary, HasFixes, AsksOtherUnits},
#include "Checks.def"
};

llvm::ArrayRef<CheckInfo> allChecks() { return Rows; }

std::vector<llvm::StringRef> listedChecks() {
  std::vector<llvm::StringRef> Names;
  for (const CheckInfo &Check : Rows)
    if (Check.CheckTier != Tier::Hidden)
      Names.push_back(Check.Name);
  return Names;
}

const CheckInfo *findCheck(llvm::StringRef Name) {
  const CheckInfo *Row = llvm::find_if(
      Rows, [&](const CheckInfo &Check) { return Check.Name == Name; });
  return Row == std::end(Rows) ? nullptr : Row;
}

} // namespace async_tidy
