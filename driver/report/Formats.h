//===--- Formats.h - The formats of reports ---------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_FORMATS_H
#define ASYNC_TIDY_DRIVER_FORMATS_H

#include "RunReport.h"
#include "llvm/Support/raw_ostream.h"
#include <optional>

namespace async_tidy {

/// A form in which programs read what a run came to.
using Format = void (*)(const RunReport &Report, llvm::raw_ostream &OS);

// One file each. All of them keep every finding, say which units failed if the
// format has a place for it, and write what is no UTF-8 with replacements.

/// One JSON object with findings, failures and a version.
void writeJson(const RunReport &Report, llvm::raw_ostream &OS);
/// One JSON object a line for each finding and each failure.
void writeJsonLines(const RunReport &Report, llvm::raw_ostream &OS);
/// SARIF 2.1.0, as GitHub's code scanning reads it.
void writeSarif(const RunReport &Report, llvm::raw_ostream &OS);
/// The commands by which a workflow of GitHub annotates lines.
void writeGitHub(const RunReport &Report, llvm::raw_ostream &OS);
/// GitLab's code quality report.
void writeGitLab(const RunReport &Report, llvm::raw_ostream &OS);
/// JUnit's XML: a suite for each file, and a failed test for each finding.
void writeJUnit(const RunReport &Report, llvm::raw_ostream &OS);

/// A page for browsers that needs no other file.
void writeHtml(const RunReport &Report, llvm::raw_ostream &OS);
/// How many findings each check has, a line each, the most first: for people.
void writeStatistics(const RunReport &Report, llvm::raw_ostream &OS);

/// The format \p Name, or null.
Format findFormat(llvm::StringRef Name);
/// The names of all formats.
llvm::ArrayRef<llvm::StringRef> formatNames();

/// Writes \p Text, in which what is no UTF-8 is replaced.
std::string inUtf8(llvm::StringRef Text);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_FORMATS_H
