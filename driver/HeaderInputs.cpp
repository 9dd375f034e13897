//===--- HeaderInputs.cpp - Headers that are to be linted -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HeaderInputs.h"
#include "platform/UserError.h"
#include "scan/UnitScan.h"
#include "llvm/Support/raw_ostream.h"

using llvm::StringRef;

namespace async_tidy {

llvm::Expected<std::optional<int>>
addIncluders(LintPlan &Plan, const Options &Opts, const std::string &Executable,
             WorkerPool &Pool, TemporaryFolder &Folder) {
  if (Plan.Headers.empty())
    return std::nullopt;
  ScanResult Found;
  if (const std::optional<int> Signal =
          scanInProcess(Opts, Executable, Plan.Units, Pool, Folder, Found))
    return Signal;
  if (llvm::Error Failure = Folder.failure())
    return Failure;
  for (StringRef Header : Plan.Headers) {
    const auto Includer = includerOf(Header, Plan.Units, Found.Units);
    if (!Includer) {
      const auto Unknown = llvm::find(Found.Units, std::nullopt);
      if (Unknown != Found.Units.end())
        return userError(
            "no C++ file of the compile database is known to include '{}', and "
            "it is not known what {} includes",
            Header, Plan.Units[Unknown - Found.Units.begin()].Filename);
      if (!Opts.Quiet)
        llvm::errs() << fmt::format(
            "async-tidy: '{}' is left out: no C++ file of the compile database "
            "includes it\n",
            Header);
      continue;
    }
    if (Opts.Verbose)
      llvm::errs() << fmt::format("async-tidy: '{}' is linted through {}\n",
                                  Header, Plan.Units[*Includer].Filename);
    if (*Includer < Plan.Linted)
      continue;
    std::swap(Plan.Units[*Includer], Plan.Units[Plan.Linted]);
    std::swap(Found.Units[*Includer], Found.Units[Plan.Linted]);
    ++Plan.Linted;
  }
  if (!Plan.FollowsCalls)
    Plan.Units.resize(Plan.Linted);
  return std::nullopt;
}

} // namespace async_tidy
