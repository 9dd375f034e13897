//===--- Lint.cpp - Lints all units of a plan -----------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lint.h"
#include "LinkedRun.h"
#include "Plan.h"
#include "Report.h"
#include "UserError.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "llvm/Support/FileSystem.h"
#include <numeric>
#include <variant>

namespace fs = llvm::sys::fs;

namespace async_tidy {
namespace {

/// One report for each unit that is linted, or the signal that interrupted.
using Outcome = std::variant<std::vector<UnitReport>, int>;

llvm::Expected<Outcome> analyzeAll(const Options &Opts, const LintPlan &Plan,
                                   const std::string &Executable,
                                   llvm::vfs::FileSystem &FS) {
  // Outlives the folder, which an interrupt must not leave behind.
  WorkerPool Pool(Opts.Jobs);
  llvm::Expected<TemporaryFolder> Folder = TemporaryFolder::create();
  if (!Folder)
    return Folder.takeError();
  if (!Plan.FollowsCalls) {
    AnalysisRun Run(Opts, Plan.Units, Executable, *Folder);
    std::vector<size_t> All(Plan.Units.size());
    std::iota(All.begin(), All.end(), 0);
    if (const Interrupt Signal = Run.analyze(Pool, All))
      return Outcome(*Signal);
    return Outcome(std::move(Run.reports()));
  }
  LinkedRun Run(Opts, Plan, Executable, *Folder, FS);
  if (const Interrupt Signal = Run.run(Pool))
    return Outcome(*Signal);
  if (!Opts.WriteIndex.empty())
    if (llvm::Error Failure = writeIndex(Opts.WriteIndex, Run.index()))
      return userError("--write-index cannot write '{}': {}", Opts.WriteIndex,
                       llvm::toString(std::move(Failure)));
  return Outcome(Run.takeReports());
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
  llvm::Expected<LintPlan> Plan =
      planUnits(Opts, *Configured, Models, Executable);
  if (!Plan)
    return Plan.takeError();
  auto Result = analyzeAll(Opts, *Plan, Executable, *FS);
  if (!Result)
    return Result.takeError();
  if (const int *Signal = std::get_if<int>(&*Result))
    return 128 + *Signal;
  clang::tidy::ClangTidyContext Context(std::move(Configured));
  if (!Plan->Units.empty())
    Context.setCurrentFile(Plan->Units.front().Filename);
  return Report(Opts, Context, FS, Export->get())
      .show(std::get<std::vector<UnitReport>>(*Result));
}

} // namespace async_tidy
