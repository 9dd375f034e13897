//===--- AnalysisRun.cpp - Analyzes units in processes --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AnalysisRun.h"
#include "platform/Progress.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include <cstring>

using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {

AnalysisRun::AnalysisRun(const Options &Opts,
                         llvm::ArrayRef<CompileCommand> Units,
                         const std::string &Executable, TemporaryFolder &Folder)
    : Opts(Opts), Units(Units), Executable(Executable), Folder(Folder),
      Reports(Units.size()) {
  for (auto [Unit, Report] : llvm::zip_equal(Units, Reports)) {
    Report.File = Unit.Filename;
    Report.Failure = "it was not analyzed";
  }
}

std::vector<WorkerJob> AnalysisRun::jobs(llvm::ArrayRef<size_t> Which) const {
  std::vector<WorkerJob> Jobs;
  for (size_t I : Which) {
    WorkerJob Job;
    Job.Command = analyzeUnitArguments(Opts, Folder.file(I, ".json"), Units[I]);
    Job.Command.insert(Job.Command.begin(), Executable);
    Job.ErrorOutput = Folder.file(I, ".stderr");
    Job.TimeoutSeconds = Opts.Timeout;
    Jobs.push_back(std::move(Job));
  }
  return Jobs;
}

std::string AnalysisRun::reproduceCommand(size_t Index) const {
  // What other files told is gone with the temporary folder.
  Options Again = Opts;
  Again.Index.clear();
  Again.Record = false;
  std::vector<std::string> Command =
      analyzeUnitArguments(Again, "-", Units[Index]);
  Command.insert(Command.begin(), Executable);
  std::string Line;
  llvm::raw_string_ostream OS(Line);
  llvm::interleave(
      Command, OS,
      [&](StringRef Arg) { llvm::sys::printArg(OS, Arg, /*Quote=*/false); },
      " ");
  return Line;
}

std::string AnalysisRun::errorOutput(size_t Index) const {
  auto Text = llvm::MemoryBuffer::getFile(Folder.file(Index, ".stderr"));
  return Text ? (*Text)->getBuffer().str() : "";
}

std::string AnalysisRun::describe(size_t Index,
                                  const WorkerOutcome &Outcome) const {
  switch (Outcome.How) {
  case WorkerOutcome::NotStarted:
    return fmt::format("the analysis cannot be started: {}",
                       std::strerror(Outcome.Code));
  case WorkerOutcome::TimedOut:
    return fmt::format("the analysis took longer than {} s", Opts.Timeout);
  case WorkerOutcome::Signaled:
    return fmt::format("the analysis crashed ({})", strsignal(Outcome.Code));
  case WorkerOutcome::Exited:
    break;
  }
  const std::string Output = errorOutput(Index);
  StringRef Reason = StringRef(Output).trim();
  // Whatever else the process printed before.
  if (const size_t Own = Reason.rfind(errorLine("")); Own != StringRef::npos)
    Reason = Reason.substr(Own + errorLine("").size());
  Reason = Reason.split('\n').first;
  return fmt::format("the analysis ended with exit code {}{}{}", Outcome.Code,
                     Reason.empty() ? "" : ": ", Reason);
}

UnitReport AnalysisRun::collect(size_t Index, const WorkerOutcome &Outcome) {
  if (Outcome.How == WorkerOutcome::Exited && Outcome.Code > ResultNotWritten)
    Folder.noteFailure(std::strerror(Outcome.Code - ResultNotWritten));
  UnitReport Unit;
  Unit.File = Units[Index].Filename;
  if (Outcome.How == WorkerOutcome::Exited && Outcome.Code == 0) {
    llvm::Expected<UnitResult> Result =
        UnitResult::read(Folder.file(Index, ".json"));
    if (Result)
      Unit.Result = std::move(*Result);
    else
      Unit.Failure = fmt::format("the result cannot be read: {}",
                                 llvm::toString(Result.takeError()));
  } else {
    Unit.Failure =
        fmt::format("{}; to see it again, run: {}", describe(Index, Outcome),
                    reproduceCommand(Index));
  }
  if (Opts.Verbose || Opts.EnableCheckProfile)
    llvm::errs() << errorOutput(Index);
  return Unit;
}

Interrupt AnalysisRun::analyze(WorkerPool &Pool, llvm::ArrayRef<size_t> Which) {
  if (Folder.hasFailed())
    return std::nullopt;
  const Progress Shown(Which.size(), !Opts.Quiet);
  size_t Done = 0;
  const std::vector<WorkerJob> Jobs = jobs(Which);
  return Pool.run(Jobs, [&](size_t Job, WorkerOutcome Outcome) {
    const size_t Index = Which[Job];
    Reports[Index] = collect(Index, Outcome);
    Shown.show(++Done, llvm::sys::path::filename(Units[Index].Filename));
  });
}

void AnalysisRun::markClean(size_t Unit) {
  Reports[Unit].Result.emplace().File = Units[Unit].Filename;
}

Interrupt AnalysisRun::record(WorkerPool &Pool, llvm::ArrayRef<size_t> Which) {
  Opts.Record = true;
  const Interrupt Signal = analyze(Pool, Which);
  Opts.Record = false;
  return Signal;
}

} // namespace async_tidy
