//===--- Lint.cpp - Lints all units of a plan -----------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lint.h"
#include "HeaderInputs.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "link/LinkedRun.h"
#include "plan/Plan.h"
#include "platform/ReplaceFile.h"
#include "platform/UserError.h"
#include "report/DependencyRule.h"
#include "report/FormatOutput.h"
#include "report/Report.h"
#include "result/ResultFile.h"
#include "clang/Driver/Types.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <csignal>
#include <numeric>

namespace fs = llvm::sys::fs;
using llvm::StringRef;

namespace async_tidy {
namespace {

llvm::Error cannotWrite(StringRef Option, StringRef Path, llvm::Error Reason) {
  return userError("{} cannot write '{}': {}", Option, Path,
                   llvm::toString(std::move(Reason)));
}

/// Whether \p Path is named as sources and headers are.
bool isCode(StringRef Path) {
  const StringRef Extension = llvm::sys::path::extension(Path);
  return Extension.size() > 1 &&
         clang::driver::types::lookupTypeForExtension(Extension.drop_front()) !=
             clang::driver::types::TY_INVALID;
}

struct Outcome {
  /// One for each unit that is linted.
  std::vector<UnitReport> Reports;
  /// What interrupted the run; some units have no result then.
  Interrupt Signal;
};

/// Writes which files the one file that \p Run is for depends on.
llvm::Error writeDependencies(const Options &Opts, const AnalysisRun &Run) {
  if (Opts.DependencyFile.empty())
    return llvm::Error::success();
  const std::string &Target =
      Opts.ResultFile.empty() ? Opts.Formats.front().File : Opts.ResultFile;
  llvm::Error Failure =
      replaceFile(Opts.DependencyFile, dependencyRule(Target, Run.filesRead()));
  return Failure
             ? cannotWrite("--depfile", Opts.DependencyFile, std::move(Failure))
             : llvm::Error::success();
}

llvm::Expected<Outcome>
analyzeAll(const Options &Opts, LintPlan &Plan, const std::string &Executable,
           WorkerPool &Pool, TemporaryFolder &Folder, ResultCache *Cache,
           llvm::vfs::FileSystem &FS, ReportTaker Take) {
  if (!Plan.FollowsCalls) {
    AnalysisRun Run(Opts, Plan.Units, Executable, Folder, Cache);
    Run.tellWhenDone([&](size_t Unit) {
      Take(Unit, Run.reports()[Unit], /*IsFinal=*/true);
    });
    std::vector<size_t> All(Plan.Units.size());
    std::iota(All.begin(), All.end(), 0);
    const Interrupt Signal = Opts.ResultFile.empty() ? Run.analyze(Pool, All)
                                                     : Run.record(Pool, All);
    if (llvm::Error Failure = Folder.failure())
      return Failure;
    if (!Signal)
      if (llvm::Error Failure = writeDependencies(Opts, Run))
        return Failure;
    return Outcome{std::move(Run.reports()), Signal};
  }
  LinkedRun Run(Opts, Plan, Executable, Folder, Cache, FS, std::move(Take));
  const Interrupt Signal = Plan.Results.empty()
                               ? Run.run(Pool)
                               : Run.join(Pool, std::move(Plan.Results));
  if (llvm::Error Failure = Folder.failure())
    return Failure;
  if (!Signal && !Opts.WriteIndex.empty())
    if (llvm::Error Failure = replaceFile(Opts.WriteIndex, textOf(Run.index())))
      return cannotWrite("--write-index", Opts.WriteIndex, std::move(Failure));
  return Outcome{Run.takeReports(), Signal};
}

/// Fails if it is not known what the file of `--depfile` is about: a run that
/// follows calls reads what the database has.
llvm::Error verifyDependencyFile(const Options &Opts, bool FollowsCalls) {
  if (Opts.DependencyFile.empty())
    return llvm::Error::success();
  if (Opts.ResultFile.empty() &&
      (Opts.Formats.size() != 1 || Opts.Formats.front().File.empty()))
    return userError("--depfile needs one format that is written to a file, or "
                     "--result");
  if (FollowsCalls)
    return userError("--depfile needs files to lint, and --link=false");
  return llvm::Error::success();
}

/// Writes the file of `--result`, unless a unit failed. Returns the exit code.
llvm::Expected<int>
writeResults(const Options &Opts,
             llvm::ArrayRef<clang::tooling::CompileCommand> Commands,
             std::vector<UnitReport> &Reports) {
  if (Report::showFailures(Reports))
    return int(ExitCode::Failure);
  std::vector<AnalyzedUnit> Units;
  for (auto [Command, Report] : llvm::zip_equal(Commands, Reports))
    Units.push_back({Command, std::move(*Report.Result)});
  if (llvm::Error Failure = replaceFile(Opts.ResultFile, textOf(Units)))
    return cannotWrite("--result", Opts.ResultFile, std::move(Failure));
  return int(ExitCode::Clean);
}

/// The cache of the run; null if it has none. What an overlay adds to the files
/// is not looked up in them, and a profile is no result.
std::unique_ptr<ResultCache> openCache(const Options &Opts,
                                       const std::string &Executable) {
  const std::string Folder = cacheFolder(Opts.CacheFolder);
  if (!Opts.UseCache || Folder.empty() || !Opts.VfsOverlay.empty() ||
      Opts.EnableCheckProfile)
    return nullptr;
  return std::make_unique<ResultCache>(Folder, Executable, Opts.CacheLimit);
}

/// Fails, before any work is done, if \p Path must not be written: it is no
/// regular file, or one that is read.
llvm::Error verifyOutput(StringRef Option, StringRef Path,
                         const LintPlan &Plan) {
  if (Path.empty())
    return llvm::Error::success();
  if (llvm::Error Failure = canBeReplaced(Path))
    return cannotWrite(Option, Path, std::move(Failure));
  const bool IsInput =
      llvm::any_of(Plan.InputFiles, [&](const std::string &Input) {
        return fs::equivalent(Path, Input);
      });
  // Headers are inputs, too, but nobody knows of which unit.
  llvm::SmallString<256> Real;
  const bool IsCode = !fs::real_path(Path, Real) && isCode(Real);
  if (IsInput || IsCode)
    return cannotWrite(Option, Path,
                       llvm::createStringError("it is a file to be read"));
  return llvm::Error::success();
}

} // namespace

llvm::Expected<int>
lint(const Options &Opts, std::unique_ptr<Configuration> Configured,
     const llvm::IntrusiveRefCntPtr<llvm::vfs::OverlayFileSystem> &FS,
     const std::string &Executable) {
  if (llvm::Error Failure = verifyFormats(Opts))
    return Failure;
  llvm::Expected<KnownFindings> Known = KnownFindings::read(Opts);
  if (!Known)
    return Known.takeError();
  ModelFiles Models(FS);
  llvm::Expected<LintPlan> Plan =
      Opts.Task == Action::LinkResults
          ? planResults(Opts, *Configured, Models)
          : planUnits(Opts, *Configured, Models, Executable);
  if (!Plan)
    return Plan.takeError();
  if (llvm::Error Failure = verifyDependencyFile(Opts, Plan->FollowsCalls))
    return Failure;
  std::vector<std::pair<StringRef, StringRef>> Outputs = {
      {"--export-fixes", Opts.ExportFixes},
      {"--write-index", Opts.WriteIndex},
      {"--depfile", Opts.DependencyFile},
      {"--result", Opts.ResultFile},
      {"--write-baseline", Opts.WriteBaseline}};
  for (const OutputFormat &Each : Opts.Formats)
    Outputs.emplace_back("--format", Each.File);
  for (const auto &[Option, Path] : Outputs)
    if (llvm::Error Failure = verifyOutput(Option, Path, *Plan))
      return Failure;
  // Outlives the folder, which an interrupt must not leave behind.
  WorkerPool Pool(Opts.Jobs);
  llvm::Expected<TemporaryFolder> Folder = TemporaryFolder::createIn("");
  if (!Folder)
    return Folder.takeError();
  const std::unique_ptr<ResultCache> Cache = openCache(Opts, Executable);
  llvm::Expected<Interrupt> Stopped =
      addIncluders(*Plan, Opts, Executable, Pool, *Folder);
  if (!Stopped)
    return Stopped.takeError();
  if (*Stopped)
    return 128 + **Stopped;
  orderBySource(*Plan, *FS);
  clang::tidy::ClangTidyContext Context(std::move(Configured));
  if (!Plan->Units.empty())
    Context.setCurrentFile(Plan->Units.front().Filename);
  Report Shown(Opts, Context, FS, std::move(*Known),
               llvm::ArrayRef(Plan->Units).take_front(Plan->Linted));
  auto Result =
      analyzeAll(Opts, *Plan, Executable, Pool, *Folder, Cache.get(), *FS,
                 [&](size_t Unit, const UnitReport &Report, bool IsFinal) {
                   Shown.add(Unit, Report, IsFinal);
                 });
  if (Cache && Opts.Verbose && !Cache->folder().problem().empty())
    llvm::errs() << fmt::format(
        "async-tidy: nothing more can be kept in the cache '{}': {}\n",
        Cache->folder().path(), Cache->folder().problem());
  if (!Result)
    return Result.takeError();
  if (!Result->Signal && !Opts.ResultFile.empty())
    return writeResults(Opts, Plan->Units, Result->Reports);
  if (!Result->Signal)
    return Shown.show(Result->Reports);
  Shown.showInterrupted(Result->Reports);
  // Ends this program like any in a pipe, once nothing is left to remove.
  if (*Result->Signal == SIGPIPE)
    raise(SIGPIPE);
  return 128 + *Result->Signal;
}

} // namespace async_tidy
