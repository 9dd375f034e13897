//===--- Report.cpp - Shows what a run came to ----------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"
#include "Causes.h"
#include "FormatOutput.h"
#include "NamesFromHere.h"
#include "clang-tidy/ClangTidy.h"
#include "fix/FixDiff.h"
#include "fix/FixExport.h"
#include "platform/ReplaceFile.h"
#include "platform/UserError.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include <set>
#include <tuple>

using clang::tidy::ClangTidyError;
using llvm::StringRef;

namespace async_tidy {

namespace {

/// A finding with what orders it and tells it from others.
struct OrderedFinding {
  std::string Path;
  const Finding *Found;
  /// Which unit has it: the first one's is shown.
  size_t Unit;

  auto key() const {
    const ClangTidyError &Diagnostic = Found->Diagnostic;
    return std::tie(Path, Diagnostic.Message.FileOffset,
                    Diagnostic.DiagnosticName, Diagnostic.Message.Message);
  }
  bool isBefore(const OrderedFinding &Other) const {
    if (const int Order = StringRef(Path).compare_numeric(Other.Path))
      return Order < 0;
    return std::tuple(key(), Unit) < std::tuple(Other.key(), Other.Unit);
  }
};

/// Finds out which files are the same one behind links.
class RealPaths {
public:
  const std::string &of(const std::string &Path) {
    const auto [Entry, IsNew] = Known.try_emplace(Path);
    llvm::SmallString<256> Real;
    if (IsNew)
      Entry->second =
          llvm::sys::fs::real_path(Path, Real) ? Path : Real.str().str();
    return Entry->second;
  }

private:
  llvm::StringMap<std::string> Known;
};

} // namespace

/// A comment that suppresses nothing in one of the units of a source may do so
/// in another.
static void dropWaiversUsedElsewhere(llvm::ArrayRef<UnitReport> Units,
                                     std::vector<OrderedFinding> &Sorted,
                                     RealPaths &Paths) {
  llvm::StringMap<size_t> UnitsOf;
  for (const UnitReport &Unit : Units)
    if (Unit.Result)
      ++UnitsOf[Paths.of(Unit.File)];
  for (auto At = Sorted.begin(); At != Sorted.end();) {
    const auto Behind =
        std::find_if(At, Sorted.end(), [&](const OrderedFinding &Each) {
          return Each.key() != At->key();
        });
    const bool IsUsed =
        At->Found->Diagnostic.DiagnosticName == UnusedNolintName &&
        static_cast<size_t>(Behind - At) < UnitsOf.lookup(At->Path);
    At = IsUsed ? Sorted.erase(At, Behind) : Behind;
  }
}

/// All findings by file and place. Those of a header, which every unit that
/// includes it has, appear once.
static std::vector<const Finding *>
inOrderWithoutDuplicates(llvm::ArrayRef<UnitReport> Units) {
  std::vector<OrderedFinding> All;
  RealPaths Paths;
  for (size_t I = 0; I < Units.size(); ++I)
    if (Units[I].Result)
      for (const Finding &Found : Units[I].Result->Findings)
        All.push_back({Paths.of(Found.absolutePath()), &Found, I});
  llvm::sort(All, [](const OrderedFinding &A, const OrderedFinding &B) {
    return A.isBefore(B);
  });
  dropWaiversUsedElsewhere(Units, All, Paths);
  All.erase(llvm::unique(All,
                         [](const OrderedFinding &A, const OrderedFinding &B) {
                           return A.key() == B.key();
                         }),
            All.end());
  std::vector<const Finding *> Result;
  Result.reserve(All.size());
  for (const OrderedFinding &Ordered : All)
    Result.push_back(Ordered.Found);
  return Result;
}

/// The files as they were analyzed, as far as findings show lines of them, in
/// front of \p FS: what is there now may be something else, be it a pipe.
static llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
asAnalyzed(llvm::ArrayRef<UnitReport> Units,
           llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS) {
  auto Copies = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  for (const UnitReport &Unit : Units)
    if (Unit.Result)
      for (const auto &[Path, Copy] : Unit.Result->Shown)
        if (auto Text = llvm::MemoryBuffer::getFile(Copy);
            Text && !Copies->exists(Path))
          Copies->addFile(Path, /*ModificationTime=*/0, std::move(*Text));
  auto Both =
      llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(std::move(FS));
  Both->pushOverlay(std::move(Copies));
  return Both;
}

size_t Report::showFindings(llvm::ArrayRef<UnitReport> Units,
                            llvm::ArrayRef<ClangTidyError> Findings) {
  unsigned WarningsAsErrors = 0;
  // Who names a file in full looks for that name in the output.
  const bool InFull = llvm::any_of(Opts.Inputs, [](const std::string &Input) {
    return llvm::sys::path::is_absolute(Input);
  });
  clang::tidy::handleErrors(
      InFull ? Findings.vec() : withNamesFromHere(Findings), Context,
      clang::tidy::FB_NoFix, WarningsAsErrors, asAnalyzed(Units, FS));
  llvm::outs().flush();
  return Findings.size();
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
  const RunReport All = makeRunReport(Units, Findings, *asAnalyzed(Units, FS),
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
      writeFormats(Opts, Units, Findings, *asAnalyzed(Units, FS));
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

void Report::showFailures(llvm::ArrayRef<UnitReport> Units) const {
  for (const UnitReport &Unit : Units) {
    if (!Unit.failed())
      continue;
    if (!Unit.Result) {
      llvm::errs() << errorLine("{}: {}", Unit.File, Unit.Failure) << '\n';
      continue;
    }
    llvm::errs() << errorLine("{}: {}", Unit.File, Unit.Result->Failure)
                 << '\n';
  }
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
  std::vector<const Finding *> All = inOrderWithoutDuplicates(Units);
  Known.remove(All, *asAnalyzed(Units, FS));
  if (showsText(Opts))
    showFindings(Units, oncePerCause(All));
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
  std::vector<const Finding *> All = inOrderWithoutDuplicates(Units);
  const bool AnyFailed =
      llvm::any_of(Units, [](const UnitReport &Unit) { return Unit.failed(); });
  const bool IsBaselineWritten = writeBaseline(Units, All, AnyFailed);
  Known.remove(All, *asAnalyzed(Units, FS));
  for (const Finding *Found : All) {
    Diagnostics.push_back(Found->Diagnostic);
    Findings += !Found->isError();
  }
  size_t Told = All.size();
  if (showsText(Opts))
    Told =
        showFindings(Units, Opts.EachCause ? Diagnostics : oncePerCause(All));
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
    showSummary(Units, Findings, All.size() - Told);
  if (AnyFailed || !AllFixed || !Exported || !Written || !IsBaselineWritten)
    return int(ExitCode::Failure);
  return int(Findings && !Opts.ExitZero ? ExitCode::Findings : ExitCode::Clean);
}

} // namespace async_tidy
