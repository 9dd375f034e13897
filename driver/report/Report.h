//===--- Report.h - Shows what a run came to --------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_REPORT_H
#define ASYNC_TIDY_DRIVER_REPORT_H

#include "KnownFindings.h"
#include "TextReport.h"
#include "config/Options.h"
#include "fix/FixApplier.h"
#include "result/UnitReport.h"

namespace async_tidy {

/// Joins the results of all units and shows them as clang-tidy does.
class Report {
public:
  /// \p Context has the configuration that decides on colors and formatting,
  /// and \p Units are those that are linted. The references must outlive the
  /// object.
  Report(const Options &Opts, clang::tidy::ClangTidyContext &Context,
         llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS,
         KnownFindings NoNews,
         llvm::ArrayRef<clang::tooling::CompileCommand> Units);

  /// Takes what became of a unit while others are still analyzed; see
  /// TextReport::add().
  void add(size_t Unit, const UnitReport &Report, bool IsFinal);

  /// Prints the other findings to stdout, applies and exports fixes, and says
  /// on stderr which units failed and what the run came to. Returns the exit
  /// code.
  int show(llvm::ArrayRef<UnitReport> Units);

  /// Prints what else a run had found when it was interrupted. Nothing is
  /// written into files: it would not be the whole.
  void showInterrupted(llvm::ArrayRef<UnitReport> Units);

  /// Says which of \p Units failed and why, and whether any did.
  static bool showFailures(llvm::ArrayRef<UnitReport> Units);

private:
  /// Writes the file of `--write-baseline`, and says whether that succeeded.
  bool writeBaseline(llvm::ArrayRef<UnitReport> Units,
                     llvm::ArrayRef<const Finding *> Findings, bool AnyFailed);
  /// Writes the formats that programs read, and says whether that succeeded.
  bool writeReports(llvm::ArrayRef<UnitReport> Units,
                    llvm::ArrayRef<const Finding *> Findings);
  /// Returns whether all that was asked for is done.
  bool applyFixes(llvm::ArrayRef<UnitReport> Units,
                  llvm::ArrayRef<clang::tidy::ClangTidyError> Findings);
  /// The same for a patch of them, which is printed to stdout.
  bool showPatch(llvm::ArrayRef<UnitReport> Units,
                 llvm::ArrayRef<clang::tidy::ClangTidyError> Findings);
  void addFixes(llvm::ArrayRef<UnitReport> Units,
                llvm::ArrayRef<clang::tidy::ClangTidyError> Findings,
                FixApplier &Applier) const;
  /// Writes the file of `--export-fixes`, and says whether that succeeded.
  bool exportFixes(llvm::ArrayRef<UnitReport> Units,
                   llvm::ArrayRef<clang::tidy::ClangTidyError> Findings);
  /// Those that were asked for by Options::Verbose.
  void showRemarks(llvm::ArrayRef<UnitReport> Units) const;
  /// \p Untold of the \p Findings have a cause that another has.
  void showSummary(llvm::ArrayRef<UnitReport> Units, size_t Findings,
                   size_t Untold) const;

  const Options &Opts;
  clang::tidy::ClangTidyContext &Context;
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS;
  KnownFindings Known;
  /// Nothing if stdout is not for people.
  std::optional<TextReport> Text;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_REPORT_H
