//===--- GitHubFormat.cpp - Reports as annotations of GitHub --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Formats.h"

using llvm::StringRef;

namespace async_tidy {

/// Writes \p Text as the value of a property, or as a message.
static void escape(StringRef Text, bool IsProperty, llvm::raw_ostream &OS) {
  for (const char C : inUtf8(Text)) {
    if (C == '%')
      OS << "%25";
    else if (C == '\r')
      OS << "%0D";
    else if (C == '\n')
      OS << "%0A";
    else if (IsProperty && C == ':')
      OS << "%3A";
    else if (IsProperty && C == ',')
      OS << "%2C";
    else
      OS << C;
  }
}

void writeGitHub(const RunReport &Report, llvm::raw_ostream &OS) {
  for (const ReportedFinding &Each : Report.Findings) {
    OS << (Each.IsError ? "::error file=" : "::warning file=");
    escape(Each.Main.ShownFile, /*IsProperty=*/true, OS);
    OS << ",line=" << Each.Main.Range.Line
       << ",endLine=" << Each.Main.Range.EndLine
       << ",col=" << Each.Main.Range.Column
       << ",endColumn=" << Each.Main.Range.EndColumn << ",title=";
    escape(Each.Check, /*IsProperty=*/true, OS);
    if (Each.confidence() != "high")
      OS << " (" << Each.confidence() << " confidence)";
    OS << "::";
    std::string Text = Each.Main.Text;
    for (const PlacedMessage &Note : Each.Notes)
      Text += "\n" + Note.ShownFile + ":" + std::to_string(Note.Range.Line) +
              ": " + Note.Text;
    escape(Text, /*IsProperty=*/false, OS);
    OS << '\n';
  }
  for (const ReportedFailure &Each : Report.Failures) {
    OS << "::error file=";
    escape(Each.File, /*IsProperty=*/true, OS);
    OS << ",title=async-tidy::";
    escape(Each.Reason, /*IsProperty=*/false, OS);
    OS << '\n';
  }
}

} // namespace async_tidy
