//===--- Lint.cpp - Lints all units of a plan -----------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lint.h"
#include "Link.h"
#include "Plan.h"
#include "Report.h"
#include "Scan.h"
#include "UserError.h"
#include "WorkerPool.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include <cstring>
#include <numeric>
#include <set>
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

/// What the analysis of some units came to: nothing, or the signal that
/// interrupted it.
using Interrupt = std::optional<int>;

/// Analyzes the units of one plan.
class Run {
public:
  Run(const Options &Opts, llvm::ArrayRef<CompileCommand> Units,
      const std::string &Executable, const TemporaryFolder &Folder,
      llvm::vfs::FileSystem &FS)
      : Opts(Opts), Units(Units), Executable(Executable), Folder(Folder),
        FS(FS), Reports(Units.size()) {
    for (auto [Unit, Report] : llvm::zip_equal(Units, Reports)) {
      Report.File = Unit.Filename;
      Report.Result.emplace().File = Unit.Filename;
    }
  }

  /// One report for each unit, or the signal that interrupted.
  std::variant<std::vector<UnitReport>, int> analyze(WorkerPool &Pool);
  /// The same for a project whose calls are followed across units. \p Scanned
  /// says what each unit reads. What comes of it goes to \p Index.
  std::variant<std::vector<UnitReport>, int>
  analyzeLinked(WorkerPool &Pool, llvm::ArrayRef<ScannedUnit> Scanned,
                LinkIndex &Index);

private:
  Interrupt analyze(WorkerPool &Pool, llvm::ArrayRef<size_t> Which);
  Interrupt record(WorkerPool &Pool, llvm::ArrayRef<size_t> Which,
                   Linker &Links);
  Interrupt readMissing(WorkerPool &Pool, llvm::ArrayRef<ScannedUnit> Scanned,
                        Linker &Links);
  bool mayDefine(const CompileCommand &Unit, const ScannedUnit &Scanned,
                 const LinkReference &Reference) const;
  std::vector<WorkerJob> jobs(llvm::ArrayRef<size_t> Which) const;
  UnitReport collect(size_t Index, const WorkerOutcome &Outcome) const;
  std::string describe(size_t Index, const WorkerOutcome &Outcome) const;
  std::string reproduceCommand(size_t Index) const;
  std::string errorOutput(size_t Index) const;

  Options Opts;
  llvm::ArrayRef<CompileCommand> Units;
  const std::string &Executable;
  const TemporaryFolder &Folder;
  llvm::vfs::FileSystem &FS;
  std::vector<UnitReport> Reports;
  /// The units that were analyzed.
  std::set<size_t> Read;
};

llvm::Error writeIndex(const std::string &Path, const LinkIndex &Index) {
  return llvm::writeToOutput(Path, [&](llvm::raw_ostream &OS) {
    Index.write(OS);
    return llvm::Error::success();
  });
}

std::vector<WorkerJob> Run::jobs(llvm::ArrayRef<size_t> Which) const {
  std::vector<WorkerJob> Jobs;
  for (size_t I : Which) {
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

Interrupt Run::analyze(WorkerPool &Pool, llvm::ArrayRef<size_t> Which) {
  Progress Shown(Which.size(), !Opts.Quiet);
  const std::vector<WorkerJob> Jobs = jobs(Which);
  return Pool.run(Jobs, [&](size_t Job, WorkerOutcome Outcome) {
    const size_t Index = Which[Job];
    Reports[Index] = collect(Index, Outcome);
    Shown.finished(Units[Index].Filename);
  });
}

std::variant<std::vector<UnitReport>, int> Run::analyze(WorkerPool &Pool) {
  std::vector<size_t> All(Units.size());
  std::iota(All.begin(), All.end(), 0);
  if (const Interrupt Signal = analyze(Pool, All))
    return *Signal;
  return std::move(Reports);
}

/// Analyzes some units and adds what they record to \p Links.
Interrupt Run::record(WorkerPool &Pool, llvm::ArrayRef<size_t> Which,
                      Linker &Links) {
  Opts.Record = true;
  const Interrupt Signal = analyze(Pool, Which);
  Opts.Record = false;
  for (size_t Index : Which)
    if (std::optional<UnitResult> &Result = Reports[Index].Result;
        Result && Result->Record)
      Links.add(Index, std::move(*Result->Record));
  return Signal;
}

static bool isHeader(StringRef File) {
  return llvm::StringSwitch<bool>(llvm::sys::path::extension(File))
      .Cases({"", ".h", ".hh", ".hpp", ".hxx", ".h++"}, true)
      .Default(false);
}

/// Whether \p Unit may define what \p Reference refers to: it reads the file
/// that declares it, and a file that is no header of others has its name.
bool Run::mayDefine(const CompileCommand &Unit, const ScannedUnit &Scanned,
                    const LinkReference &Reference) const {
  if (!Scanned)
    return spells(Unit.Filename, Reference.Name, FS);
  return Scanned->contains(Reference.Header) &&
         llvm::any_of(Scanned->keys(), [&](StringRef File) {
           return !isHeader(File) && spells(File, Reference.Name, FS);
         });
}

/// Reads further units as long as calls lead to functions that none of those
/// read so far defines, and only those that may define one.
Interrupt Run::readMissing(WorkerPool &Pool,
                           llvm::ArrayRef<ScannedUnit> Scanned, Linker &Links) {
  while (true) {
    const std::vector<LinkReference> Missing = Links.missing();
    std::vector<size_t> Candidates;
    for (size_t I = 0; I < Units.size(); ++I)
      if (!Read.contains(I) &&
          llvm::any_of(Missing, [&](const LinkReference &Reference) {
            return mayDefine(Units[I], Scanned[I], Reference);
          }))
        Candidates.push_back(I);
    if (Candidates.empty() && Missing.empty())
      return std::nullopt;
    Read.insert(Candidates.begin(), Candidates.end());
    if (Opts.Verbose)
      for (size_t I : Candidates)
        llvm::errs() << "async-tidy: " << Units[I].Filename
                     << " is read, since coroutines call what it may define\n";
    if (const Interrupt Signal = record(Pool, Candidates, Links))
      return Signal;
  }
}

std::variant<std::vector<UnitReport>, int>
Run::analyzeLinked(WorkerPool &Pool, llvm::ArrayRef<ScannedUnit> Scanned,
                   LinkIndex &Index) {
  std::vector<size_t> First;
  for (size_t I = 0; I < Units.size(); ++I)
    if (mayHoldFindings(Scanned[I]) || spells(Units[I].Filename, "import", FS))
      First.push_back(I);
  if (Opts.Verbose)
    llvm::errs() << "async-tidy: " << Units.size() - First.size()
                 << " translation unit(s) without coroutines are left out\n";
  Read.insert(First.begin(), First.end());
  Linker Links;
  if (const Interrupt Signal = record(Pool, First, Links))
    return *Signal;
  if (const Interrupt Signal = readMissing(Pool, Scanned, Links))
    return *Signal;
  Index = Links.close();

  // What is known now is told to the units that asked.
  const std::vector<size_t> Again = Links.unitsThatNeed(Index);
  if (Again.empty())
    return std::move(Reports);
  Opts.Index = Folder.file(0, ".index");
  if (llvm::Error Failure = writeIndex(Opts.Index, Index)) {
    llvm::consumeError(std::move(Failure));
    return std::move(Reports);
  }
  if (const Interrupt Signal = analyze(Pool, Again))
    return *Signal;
  return std::move(Reports);
}

/// Whether calls are followed across the units of this run.
bool isLinked(const Options &Opts) {
  if (Opts.Link)
    return *Opts.Link;
  return !Opts.WriteIndex.empty() ||
         (!Opts.FixedFlags &&
          (Opts.Inputs.empty() ||
           llvm::any_of(Opts.Inputs, [](const std::string &Input) {
             return fs::is_directory(Input);
           })));
}

llvm::Expected<std::variant<std::vector<UnitReport>, int>>
analyzeAll(const Options &Opts, llvm::ArrayRef<CompileCommand> Units,
           const std::string &Executable, llvm::vfs::FileSystem &FS) {
  const bool Linked = isLinked(Opts);
  std::vector<ScannedUnit> Scanned;
  if (Linked)
    Scanned = scanUnits(Units, Opts.Jobs);
  // Outlives the folder, which an interrupt must not leave behind.
  WorkerPool Pool(Opts.Jobs, Opts.Timeout);
  llvm::Expected<TemporaryFolder> Folder = TemporaryFolder::create();
  if (!Folder)
    return Folder.takeError();
  Run Analysis(Opts, Units, Executable, *Folder, FS);
  if (!Linked)
    return Analysis.analyze(Pool);
  LinkIndex Index;
  auto Outcome = Analysis.analyzeLinked(Pool, Scanned, Index);
  if (!Opts.WriteIndex.empty() &&
      std::holds_alternative<std::vector<UnitReport>>(Outcome))
    if (llvm::Error Failure = writeIndex(Opts.WriteIndex, Index))
      return userError("--write-index cannot write '{}': {}", Opts.WriteIndex,
                       llvm::toString(std::move(Failure)));
  return Outcome;
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
  auto Outcome = analyzeAll(Opts, *Units, Executable, *FS);
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
