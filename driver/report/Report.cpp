//===--- Report.cpp - Shows what a run came to ----------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "AsAnalyzed.h"
#include "FormatOutput.h"
#include "clang-tidy/ClangTidy.h"
#include "fix/FixDiff.h"
#include "fix/FixExport.h"
#include "platform/ReplaceFile.h"
#include "platform/UserError.h"
#include <set>

using clang::tidy::ClangTidyError;
using llvm::StringRef;

namespace async_tidy {

/// What FindingOrder and asAnalyzed() take.
static std::vector<const UnitReport *>
pointersTo(llvm::ArrayRef<UnitReport> Units) {
  std::vector<const UnitReport *> Pointers;
  for (const UnitReport &Unit : Units)
    Pointers.push_back(&Unit);
  return Pointers;
}

/// All findings by file and place.
static std::vector<const Finding *>
allFindings(llvm::ArrayRef<UnitReport> Units) {
  return FindingOrder().take(
      pointersTo(Units),
      [](const UnitReport &, const Finding &) { return true; });
}

Report::Report(const Options &Options, clang::tidy::ClangTidyContext &Context,
               llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
               KnownFindings NoNews,
               llvm::ArrayRef<clang::tooling::CompileCommand> Units)
    : Opts(Options), Context(Context), FS(std::move(Files)),
      Known(std::move(NoNews)) {
  if (showsText(Opts))
    Text.emplace(Opts, Context, FS, Known, Units);
}

void Report::add(size_t Unit, const UnitReport &Report, bool IsFinal) {
  if (Text)
    Text->add(Unit, Report, IsFinal);
}

bool Report::writeBaseline(llvm::ArrayRef<UnitReport> Units,
                           llvm::ArrayRef<const Finding *> Findings,
                           bool AnyFailed) {
  if (Opts.WriteBaseline.empty())
    return true;
  if (AnyFailed) {
    llvm::errs() << errorLine("no baseline was written, since a file failed")
                 << '\n';
    return false;
  }
  const RunReport All =
      makeRunReport(Units, Findings, *asAnalyzed(pointersTo(Units), FS),
                    Baseline::rootOf(Opts.WriteBaseline));
  llvm::Error Failure = replaceFile(Opts.WriteBaseline, Baseline::textOf(All));
  if (!Failure)
    return true;
  llvm::errs() << errorLine("cannot write the baseline '{}': {}",
                            Opts.WriteBaseline,
                            llvm::toString(std::move(Failure)))
               << '\n';
  return false;
}

bool Report::writeReports(llvm::ArrayRef<UnitReport> Units,
                          llvm::ArrayRef<const Finding *> Findings) {
  const std::vector<std::string> Problems =
      writeFormats(Opts, Units, Findings, *asAnalyzed(pointersTo(Units), FS));
  for (const std::string &Problem : Problems)
    llvm::errs() << Problem << '\n';
  return Problems.empty();
}

void Report::addFixes(llvm::ArrayRef<UnitReport> Units,
                      llvm::ArrayRef<ClangTidyError> Findings,
                      FixApplier &Applier) const {
  for (const UnitReport &Unit : Units)
    if (Unit.Result)
      Applier.addAnalyzed(*Unit.Result);
  for (const ClangTidyError &Finding : Findings)
    if (const auto *Fix =
            clang::tidy::getFixIt(Finding, /*AnyFix=*/Opts.FixNotes))
      if (!Fix->empty())
        Applier.addFix(*Fix, Finding.BuildDirectory);
}

bool Report::showPatch(llvm::ArrayRef<UnitReport> Units,
                       llvm::ArrayRef<ClangTidyError> Findings) {
  FixApplier Applier(Context, *FS);
  addFixes(Units, Findings, Applier);
  std::map<std::string, std::string> Patches;
  const FixOutcome Outcome =
      Applier.apply([&](const std::string &Path, StringRef Text) {
        llvm::Expected<std::string> Patch = patchFor(Path, Text);
        if (Patch)
          Patches[Path] = std::move(*Patch);
        return Patch.takeError();
      });
  for (const auto &[Path, Patch] : Patches)
    llvm::outs() << Patch;
  for (const std::string &Problem : Outcome.Problems)
    llvm::errs() << Problem << '\n';
  return Outcome.Problems.empty();
}

bool Report::applyFixes(llvm::ArrayRef<UnitReport> Units,
                        llvm::ArrayRef<ClangTidyError> Findings) {
  FixApplier Applier(Context, *FS);
  addFixes(Units, Findings, Applier);
  const FixOutcome Outcome = Applier.apply();
  for (const std::string &Problem : Outcome.Problems)
    llvm::errs() << Problem << '\n';
  // In the words of clang-tidy.
  if (Outcome.Suggested && !Opts.Quiet)
    llvm::errs() << fmt::format(
        "async-tidy applied {} of {} suggested fixes.\n", Outcome.Applied,
        Outcome.Suggested);
  return Outcome.Problems.empty();
}

bool Report::exportFixes(llvm::ArrayRef<UnitReport> Units,
                         llvm::ArrayRef<ClangTidyError> Findings) {
  if (Opts.ExportFixes.empty())
    return true;
  const std::vector<std::string> Problems = async_tidy::exportFixes(
      Opts.ExportFixes, Units.empty() ? "" : Units.front().File, Findings);
  for (const std::string &Problem : Problems)
    llvm::errs() << Problem << '\n';
  return Problems.empty();
}

bool Report::showFailures(llvm::ArrayRef<UnitReport> Units) {
  bool AnyFailed = false;
  for (const UnitReport &Unit : Units) {
    if (!Unit.failed())
      continue;
    AnyFailed = true;
    llvm::errs() << errorLine("{}: {}", Unit.File,
                              Unit.Result ? Unit.Result->Failure : Unit.Failure)
                 << '\n';
  }
  return AnyFailed;
}

void Report::showRemarks(llvm::ArrayRef<UnitReport> Units) const {
  std::set<StringRef> Lines;
  for (const UnitReport &Unit : Units)
    if (Unit.Result)
      for (StringRef Line : Unit.Result->Remarks)
        if (Lines.insert(Line).second)
          llvm::errs() << "async-tidy: " << Line << '\n';
}

static std::string counted(size_t Count, llvm::StringRef Noun) {
  return fmt::format("{} {}{}", Count, Noun, Count == 1 ? "" : "s");
}

void Report::showSummary(llvm::ArrayRef<UnitReport> Units, size_t Findings,
                         size_t Untold) const {
  std::string Line =
      fmt::format("async-tidy: {} in {}", counted(Findings, "finding"),
                  counted(Units.size(), "translation unit"));
  if (const size_t Failed = llvm::count_if(
          Units, [](const UnitReport &Unit) { return Unit.failed(); }))
    Line += fmt::format(", {} of which failed", Failed);
  if (Untold)
    Line += fmt::format("; {} of the same causes not told one by one", Untold);
  size_t Nolint = 0, Headers = 0, Lines = 0;
  for (const UnitReport &Unit : Units) {
    if (!Unit.Result)
      continue;
    Nolint += Unit.Result->IgnoredByNolint;
    Headers += Unit.Result->IgnoredInHeaders;
    Lines += Unit.Result->IgnoredByLineFilter;
  }
  const std::pair<size_t, llvm::StringRef> Ignored[] = {
      {Known.InBaseline, "by the baseline"},
      {Known.InOldLines, "in lines that did not change"},
      {Nolint, "by NOLINT"},
      {Headers, "in headers that are filtered out"},
      {Lines, "by the line filter"}};
  for (const auto &[Count, Reason] : Ignored)
    if (Count)
      Line += fmt::format("; {} ignored {}", Count, Reason);
  llvm::errs() << Line << '\n';
}

void Report::showInterrupted(llvm::ArrayRef<UnitReport> Units) {
  std::vector<const Finding *> All = allFindings(Units);
  Known.remove(All, *asAnalyzed(pointersTo(Units), FS));
  if (Text)
    Text->finish(Units);
  const size_t Done = llvm::count_if(
      Units, [](const UnitReport &Unit) { return Unit.Result.has_value(); });
  if (!Opts.Quiet)
    llvm::errs() << fmt::format("async-tidy: interrupted: {} in {} of {}\n",
                                counted(All.size(), "finding"), Done,
                                counted(Units.size(), "translation unit"));
}

int Report::show(llvm::ArrayRef<UnitReport> Units) {
  std::vector<ClangTidyError> Diagnostics;
  size_t Findings = 0;
  if (Text)
    Text->finish(Units);
  std::vector<const Finding *> All = allFindings(Units);
  const bool AnyFailed =
      llvm::any_of(Units, [](const UnitReport &Unit) { return Unit.failed(); });
  const bool IsBaselineWritten = writeBaseline(Units, All, AnyFailed);
  Known.remove(All, *asAnalyzed(pointersTo(Units), FS));
  for (const Finding *Found : All) {
    Diagnostics.push_back(Found->Diagnostic);
    Findings += !Found->isError();
  }
  const bool Written = writeReports(Units, All);
  bool AllFixed = true;
  if (Opts.Fix && AnyFailed && !Opts.FixErrors)
    llvm::errs() << errorLine("no fix was applied, since a file failed; "
                              "'--fix-errors' applies them nevertheless")
                 << '\n';
  else if (Opts.Fix)
    AllFixed = applyFixes(Units, Diagnostics);
  else if (Opts.ShowDiff)
    AllFixed = showPatch(Units, Diagnostics);
  const bool Exported = exportFixes(Units, Diagnostics);
  showFailures(Units);
  if (Opts.Verbose)
    showRemarks(Units);
  if (!Opts.Quiet)
    showSummary(Units, Findings, Text ? Text->untold() : 0);
  if (AnyFailed || !AllFixed || !Exported || !Written || !IsBaselineWritten)
    return int(ExitCode::Failure);
  return int(Findings && !Opts.ExitZero ? ExitCode::Findings : ExitCode::Clean);
}

} // namespace async_tidy
