//===--- StatisticsFormat.cpp - How many findings each check has ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Formats.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Format.h"

using llvm::StringRef;

namespace async_tidy {

void writeStatistics(const RunReport &Report, llvm::raw_ostream &OS) {
  llvm::StringMap<size_t> Counts;
  for (const ReportedFinding &Each : Report.Findings)
    ++Counts[Each.Check];
  std::vector<std::pair<size_t, StringRef>> Sorted;
  for (const auto &Each : Counts)
    Sorted.emplace_back(Each.getValue(), Each.getKey());
  llvm::sort(Sorted, [](const auto &A, const auto &B) {
    return std::tuple(B.first, A.second) < std::tuple(A.first, B.second);
  });
  size_t Width = 0;
  for (const auto &[Count, Check] : Sorted)
    Width = std::max(Width, Check.size());
  for (const auto &[Count, Check] : Sorted) {
    OS << llvm::format_decimal(static_cast<int64_t>(Count), 6) << "  "
       << llvm::left_justify(Check, Width);
    if (const CheckInfo *Row = findCheck(Check))
      OS << "  " << Row->Summary;
    OS << '\n';
  }
}

} // namespace async_tidy
