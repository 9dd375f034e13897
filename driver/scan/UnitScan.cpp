//===--- UnitScan.cpp - Scans units in a process of its own ---------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitScan.h"
#include "platform/Progress.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {

std::optional<int> scanInProcess(const Options &Opts,
                                 const std::string &Executable,
                                 const std::vector<CompileCommand> &Units,
                                 WorkerPool &Pool, TemporaryFolder &Folder,
                                 ScanResult &Found) {
  Found.Units.assign(Units.size(), std::nullopt);
  Found.Flags.assign(Units.size(), UnitFlags());
  const std::string UnitsPath = Folder.file(0, ".units");
  const std::string ResultPath = Folder.file(0, ".scan");
  const std::string ProgressPath = ResultPath + ScanProgressSuffix.str();
  WorkerJob Job;
  Job.Command = scanUnitsArguments(Opts, UnitsPath, ResultPath);
  Job.Command.insert(Job.Command.begin(), Executable);
  Job.ErrorOutput = Folder.file(0, ".scan.stderr");
  // As long as it might take to analyze all of them.
  Job.TimeoutSeconds = Opts.Timeout * Units.size();
  Folder.write(UnitsPath, describeUnits(Units));
  if (Folder.hasFailed())
    return std::nullopt;
  // What a scan before this one counted.
  (void)fs::remove(ProgressPath);
  bool Done = false;
  auto OnEnd = [&](size_t, WorkerOutcome Outcome) {
    Done = Outcome.How == WorkerOutcome::Exited && Outcome.Code == 0;
  };
  const Progress Shown(Units.size(), !Opts.Quiet);
  auto OnTick = [&] {
    uint64_t Count = 0;
    // Until the first unit is done, there is no such file.
    if (fs::file_size(ProgressPath, Count))
      Count = 0;
    Shown.show(Count, "scanned for coroutines");
  };
  const std::optional<int> Signal =
      Shown.shown() ? Pool.run(Job, OnEnd, OnTick) : Pool.run(Job, OnEnd);
  if (Signal)
    return Signal;
  if (!Done && Opts.Verbose)
    llvm::errs() << "async-tidy: the scan did not come to its end, so that "
                    "every file is parsed\n";
  llvm::Expected<ScanResult> Told = Done ? readScan(ResultPath) : ScanResult();
  if (!Told)
    llvm::consumeError(Told.takeError());
  else if (Told->Units.size() == Units.size())
    Found = std::move(*Told);
  return std::nullopt;
}

std::optional<size_t> includerOf(StringRef Header,
                                 llvm::ArrayRef<CompileCommand> Units,
                                 llvm::ArrayRef<ScannedUnit> Scanned) {
  auto Reads = [&](const ScannedUnit &Files) {
    return Files && llvm::any_of(Files->keys(), [&](StringRef File) {
             return path::filename(File) == path::filename(Header) &&
                    fs::equivalent(File, Header);
           });
  };
  std::optional<size_t> First;
  for (size_t I = 0; I < Units.size(); ++I) {
    if (!Reads(Scanned[I]))
      continue;
    if (path::stem(Units[I].Filename) == path::stem(Header))
      return I;
    if (!First)
      First = I;
  }
  return First;
}

} // namespace async_tidy
