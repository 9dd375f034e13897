//===--- RunReport.h - What formats show of a run ---------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_RUNREPORT_H
#define ASYNC_TIDY_DRIVER_RUNREPORT_H

#include "async-tidy/common/CheckRegistry.h"
#include "result/UnitReport.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace async_tidy {

/// A stretch of a file, as people count: lines and characters from 1. The end
/// is behind the last character.
struct TextRange {
  unsigned Line = 0;
  unsigned Column = 0;
  unsigned EndLine = 0;
  unsigned EndColumn = 0;
};

/// A message and the place that it is about.
struct PlacedMessage {
  std::string Text;
  /// The absolute path; empty if the message has no place.
  std::string File;
  /// The same as seen from the folder in which the program runs, if it is below
  /// that; with '/' between its parts.
  std::string ShownFile;
  TextRange Range;
};

/// One edit of a fix.
struct PlacedEdit {
  std::string File;
  std::string ShownFile;
  TextRange Range;
  std::string Text;
};

/// A finding with all that a format may show of it.
struct ReportedFinding {
  std::string Check;
  /// The row of the check; null for those of clang itself.
  const CheckInfo *Row = nullptr;
  /// A configuration says that it is an error.
  bool IsError = false;
  /// Nothing shows it, and an option asked for it nevertheless.
  bool IsGuess = false;
  PlacedMessage Main;
  std::vector<PlacedMessage> Notes;
  std::vector<PlacedEdit> Fix;
  /// The line that it is about, as it was analyzed.
  std::string LineText;
  /// Stays the same when lines move: see fingerprint().
  std::string Fingerprint;

  llvm::StringRef severity() const { return IsError ? "error" : "warning"; }
  /// How sure it is, in the words that SARIF has for the precision of rules.
  llvm::StringRef confidence() const {
    if (IsGuess)
      return "low";
    return Row && Row->CheckTier != Tier::Default ? "medium" : "high";
  }
};

/// A unit that could not be analyzed.
struct ReportedFailure {
  std::string File;
  std::string Reason;
};

/// Lines of a file, as they were analyzed.
struct Excerpt {
  std::string ShownFile;
  unsigned FirstLine = 0;
  std::vector<std::string> Lines;
};

/// What a run came to, resolved for programs to read.
struct RunReport {
  std::vector<ReportedFinding> Findings;
  std::vector<ReportedFailure> Failures;
  /// What stands around the places of all messages, by file and line.
  std::vector<Excerpt> Excerpts;
  /// The files of the units, each once, as shown.
  std::vector<std::string> Files;
  /// The folder from which files are shown.
  std::string Root;
};

/// How many findings there were so far that agree in all that a fingerprint is
/// made of but their number.
using Recurrences = llvm::StringMap<unsigned>;

/// Resolves \p Findings, in their order. \p FS has the files as they were
/// analyzed; those below \p Root are shown as seen from there. \p Met has those
/// before, and is told of these.
std::vector<ReportedFinding> resolve(llvm::ArrayRef<const Finding *> Findings,
                                     llvm::StringRef Root,
                                     llvm::vfs::FileSystem &FS,
                                     Recurrences &Met);

/// The same for a whole run, without what says why a unit failed: its failures
/// tell that. By default, \p Root is the folder in which the program runs.
RunReport makeRunReport(llvm::ArrayRef<UnitReport> Units,
                        llvm::ArrayRef<const Finding *> Findings,
                        llvm::vfs::FileSystem &FS, std::string Root = "");

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_RUNREPORT_H
