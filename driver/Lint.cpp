//===--- Lint.cpp - Lints all units of a plan -----------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lint.h"
#include "Plan.h"
#include "Report.h"
#include "UserError.h"
#include "WorkerPool.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include <cstring>
#include <variant>

namespace fs = llvm::sys::fs;
using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// A new folder that is gone, with all that is in it, when its owner is.
class TemporaryFolder {
public:
  static llvm::Expected<TemporaryFolder> create() {
    llvm::SmallString<128> Path;
    if (std::error_code Failure = fs::createUniqueDirectory("async-tidy", Path))
      return userError("no temporary folder can be made: {}",
                       Failure.message());
    return TemporaryFolder(Path.str().str());
  }
  TemporaryFolder(TemporaryFolder &&Other) : Path(std::move(Other.Path)) {
    Other.Path.clear();
  }
  ~TemporaryFolder() {
    if (!Path.empty())
      fs::remove_directories(Path);
  }

  std::string file(size_t Index, StringRef Suffix) const {
    return fmt::format("{}/{}{}", Path, Index, Suffix);
  }

private:
  explicit TemporaryFolder(std::string Path) : Path(std::move(Path)) {}
  std::string Path;
};

/// A line on the terminal that counts the units; silent in a pipe.
class Progress {
public:
  Progress(size_t Total, bool Wanted)
      : Total(Total),
        Shown(Wanted && llvm::sys::Process::StandardErrIsDisplayed()) {}
  ~Progress() {
    if (Shown)
      llvm::errs() << "\r\x1b[K";
  }
  void finished(StringRef File) {
    ++Done;
    if (Shown)
      llvm::errs() << fmt::format("\r\x1b[K[{}/{}] {}", Done, Total,
                                  llvm::sys::path::filename(File));
  }

private:
  const size_t Total;
  const bool Shown;
  size_t Done = 0;
};

/// Analyzes the units of one plan.
class Run {
public:
  Run(const Options &Opts, llvm::ArrayRef<CompileCommand> Units,
      const std::string &Executable, const TemporaryFolder &Folder)
      : Opts(Opts), Units(Units), Executable(Executable), Folder(Folder) {}

  /// One report for each unit, or the signal that interrupted.
  std::variant<std::vector<UnitReport>, int> analyze(WorkerPool &Pool);

private:
  std::vector<WorkerJob> jobs() const;
  UnitReport collect(size_t Index, const WorkerOutcome &Outcome) const;
  std::string describe(size_t Index, const WorkerOutcome &Outcome) const;
  std::string reproduceCommand(size_t Index) const;
  std::string errorOutput(size_t Index) const;

  const Options &Opts;
  llvm::ArrayRef<CompileCommand> Units;
  const std::string &Executable;
  const TemporaryFolder &Folder;
};

std::vector<WorkerJob> Run::jobs() const {
  std::vector<WorkerJob> Jobs;
  for (size_t I = 0; I < Units.size(); ++I) {
    WorkerJob Job;
    Job.Command = analyzeUnitArguments(Opts, Folder.file(I, ".json"), Units[I]);
    Job.Command.insert(Job.Command.begin(), Executable);
    Job.ErrorOutput = Folder.file(I, ".stderr");
    Jobs.push_back(std::move(Job));
  }
  return Jobs;
}

std::string Run::reproduceCommand(size_t Index) const {
  std::vector<std::string> Command =
      analyzeUnitArguments(Opts, "-", Units[Index]);
  Command.insert(Command.begin(), Executable);
  std::string Line;
  llvm::raw_string_ostream OS(Line);
  llvm::interleave(
      Command, OS,
      [&](StringRef Arg) { llvm::sys::printArg(OS, Arg, /*Quote=*/false); },
      " ");
  return Line;
}

std::string Run::errorOutput(size_t Index) const {
  auto Text = llvm::MemoryBuffer::getFile(Folder.file(Index, ".stderr"));
  return Text ? (*Text)->getBuffer().str() : "";
}

std::string Run::describe(size_t Index, const WorkerOutcome &Outcome) const {
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
  StringRef Reason = StringRef(Output).trim().split('\n').first;
  Reason.consume_front(errorLine(""));
  return fmt::format("the analysis ended with exit code {}{}{}", Outcome.Code,
                     Reason.empty() ? "" : ": ", Reason);
}

UnitReport Run::collect(size_t Index, const WorkerOutcome &Outcome) const {
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

std::variant<std::vector<UnitReport>, int> Run::analyze(WorkerPool &Pool) {
  std::vector<UnitReport> Reports(Units.size());
  Progress Shown(Units.size(), !Opts.Quiet);
  const std::vector<WorkerJob> Jobs = jobs();
  const std::optional<int> Signal =
      Pool.run(Jobs, [&](size_t Index, WorkerOutcome Outcome) {
        Reports[Index] = collect(Index, Outcome);
        Shown.finished(Units[Index].Filename);
      });
  if (Signal)
    return *Signal;
  return Reports;
}

llvm::Expected<std::variant<std::vector<UnitReport>, int>>
analyzeAll(const Options &Opts, llvm::ArrayRef<CompileCommand> Units,
           const std::string &Executable) {
  // Outlives the folder, which an interrupt must not leave behind.
  WorkerPool Pool(Opts.Jobs, Opts.Timeout);
  llvm::Expected<TemporaryFolder> Folder = TemporaryFolder::create();
  if (!Folder)
    return Folder.takeError();
  return Run(Opts, Units, Executable, *Folder).analyze(Pool);
}

/// Opens the file for `--export-fixes` before any work is done.
llvm::Expected<std::unique_ptr<llvm::ToolOutputFile>>
openExport(const std::string &Path) {
  if (Path.empty())
    return nullptr;
  std::error_code Failure;
  auto File =
      std::make_unique<llvm::ToolOutputFile>(Path, Failure, fs::OF_None);
  if (Failure)
    return userError("--export-fixes cannot write '{}': {}", Path,
                     Failure.message());
  return File;
}

} // namespace

llvm::Expected<int>
lint(const Options &Opts, std::unique_ptr<Configuration> Configured,
     llvm::IntrusiveRefCntPtr<llvm::vfs::OverlayFileSystem> FS,
     const std::string &Executable) {
  llvm::Expected<std::unique_ptr<llvm::ToolOutputFile>> Export =
      openExport(Opts.ExportFixes);
  if (!Export)
    return Export.takeError();
  ModelFiles Models(FS);
  llvm::Expected<std::vector<CompileCommand>> Units =
      planUnits(Opts, *Configured, Models, Executable);
  if (!Units)
    return Units.takeError();
  auto Outcome = analyzeAll(Opts, *Units, Executable);
  if (!Outcome)
    return Outcome.takeError();
  if (const int *Signal = std::get_if<int>(&*Outcome))
    return 128 + *Signal;
  clang::tidy::ClangTidyContext Context(std::move(Configured));
  if (!Units->empty())
    Context.setCurrentFile(Units->front().Filename);
  return Report(Opts, Context, FS, Export->get())
      .show(std::get<std::vector<UnitReport>>(*Outcome));
}

} // namespace async_tidy
