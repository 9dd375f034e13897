//===--- Result.h - What analyzing one unit found ---------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_RESULT_H
#define ASYNC_TIDY_DRIVER_RESULT_H

#include "async-tidy/program/LinkRecord.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "platform/TextDigest.h"
#include "llvm/Support/Error.h"
#include <map>
#include <set>

namespace async_tidy {

/// One diagnostic as clang-tidy's library collects it, plus what it loses: the
/// place as people count it, and the text there when it was analyzed.
struct Finding {
  clang::tidy::ClangTidyError Diagnostic;
  /// Count from 1; 0 if the diagnostic has no place.
  unsigned Line = 0;
  unsigned Column = 0;
  std::string LineText = {};
  /// Nothing shows it, and an option asked for it nevertheless.
  bool IsGuess = false;
  /// The numbers of those of its notes that people need not read.
  std::set<size_t> Asides = {};

  /// Finds line, column and text of \p Diagnostic in \p Text, which its file
  /// held.
  static Finding locate(clang::tidy::ClangTidyError Diagnostic,
                        llvm::StringRef Text);

  /// Where the main message points, as an absolute path; empty if nowhere.
  std::string absolutePath() const;

  /// The diagnostic as people read it.
  clang::tidy::ClangTidyError shown() const;

  /// Whether this is no finding, but says why the unit cannot be analyzed.
  bool isError() const;
};

/// Whether \p Note says which macro something comes from, and no more.
inline bool isAboutMacro(const clang::tooling::DiagnosticMessage &Note) {
  return llvm::StringRef(Note.Message).starts_with("expanded from macro '");
}

/// What findings about comments that suppress nothing have for a check.
constexpr llvm::StringLiteral UnusedNolintName = "async-unused-nolint";

/// What analyzing one translation unit came to.
struct UnitResult {
  /// The main file.
  std::string File;
  /// Why the unit could not be analyzed to its end, as what follows the name of
  /// the file and a colon: "does not compile: a.cpp:1:1: unknown type". Empty
  /// if it was. A unit that failed is never clean.
  std::string Failure;
  std::vector<Finding> Findings;
  /// The files that fixes of the findings change, as they were analyzed, by
  /// their real paths.
  std::map<std::string, TextDigest> Fixable;
  /// Copies of the files of which the findings show lines, as they were
  /// analyzed, by their absolute paths.
  std::map<std::string, std::string> Shown;
  /// What other units may want to know, if it was asked for.
  std::optional<LinkRecord> Record;
  /// How it was judged, if it was asked for: what `-v` tells.
  std::vector<std::string> Remarks;
  /// How many findings were left out because of what.
  unsigned IgnoredByNolint = 0;
  unsigned IgnoredInHeaders = 0;
  unsigned IgnoredByLineFilter = 0;

  /// The record: JSON with a version.
  std::string text() const;

  /// Reads such a record. Fails if it is damaged or of another version.
  static llvm::Expected<UnitResult> parse(llvm::StringRef Text);
  /// The same from a file. Also fails if that is missing.
  static llvm::Expected<UnitResult> read(llvm::StringRef Path);
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_RESULT_H
