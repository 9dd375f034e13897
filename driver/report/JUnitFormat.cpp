//===--- JUnitFormat.cpp - Reports as JUnit has them ----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Formats.h"
#include "llvm/ADT/StringExtras.h"
#include <map>

using llvm::StringRef;

namespace async_tidy {

/// Writes \p Text for XML, which has no way to write most control characters.
static void escape(StringRef Text, llvm::raw_ostream &OS) {
  std::string Plain = inUtf8(Text);
  for (char &C : Plain)
    if (static_cast<unsigned char>(C) < 0x20 && C != '\n' && C != '\t')
      C = ' ';
  llvm::printHTMLEscaped(Plain, OS);
}

static void writeFailure(StringRef Name, StringRef File, StringRef Kind,
                         StringRef Type, StringRef Text, StringRef Details,
                         llvm::raw_ostream &OS) {
  OS << "    <testcase name=\"";
  escape(Name, OS);
  OS << "\" classname=\"";
  escape(File, OS);
  OS << "\">\n      <" << Kind << " type=\"" << Type << "\" message=\"";
  escape(Text, OS);
  OS << "\">";
  escape(Details, OS);
  OS << "</" << Kind << ">\n    </testcase>\n";
}

static void writeFinding(const ReportedFinding &Each, llvm::raw_ostream &OS) {
  std::string Details;
  auto Add = [&](const PlacedMessage &Message) {
    Details += Message.ShownFile + ":" + std::to_string(Message.Range.Line) +
               ":" + std::to_string(Message.Range.Column) + ": " +
               Message.Text + "\n";
  };
  Add(Each.Main);
  for (const PlacedMessage &Note : Each.Notes)
    Add(Note);
  const std::string Type =
      (Each.severity() + ", " + Each.confidence() + " confidence").str();
  writeFailure(Each.Check + " at line " + std::to_string(Each.Main.Range.Line),
               Each.Main.ShownFile, "failure", Type, Each.Main.Text, Details,
               OS);
}

namespace {

/// What there is to say of one file.
struct Suite {
  std::vector<const ReportedFinding *> Findings;
  std::vector<const ReportedFailure *> Failures;
};

} // namespace

static void writeSuite(StringRef File, const Suite &Of, llvm::raw_ostream &OS) {
  const size_t Tests =
      std::max<size_t>(Of.Findings.size() + Of.Failures.size(), 1);
  OS << "  <testsuite name=\"";
  escape(File, OS);
  OS << "\" tests=\"" << Tests << "\" failures=\"" << Of.Findings.size()
     << "\" errors=\"" << Of.Failures.size() << "\">\n";
  if (Of.Findings.empty() && Of.Failures.empty()) {
    OS << "    <testcase name=\"async-tidy\" classname=\"";
    escape(File, OS);
    OS << "\"/>\n";
  }
  for (const ReportedFinding *Each : Of.Findings)
    writeFinding(*Each, OS);
  for (const ReportedFailure *Each : Of.Failures)
    writeFailure("async-tidy", File, "error", "not analyzed", Each->Reason,
                 Each->Reason, OS);
  OS << "  </testsuite>\n";
}

void writeJUnit(const RunReport &Report, llvm::raw_ostream &OS) {
  std::map<std::string, Suite> Suites;
  for (const std::string &File : Report.Files)
    Suites[File];
  for (const ReportedFinding &Each : Report.Findings)
    Suites[Each.Main.ShownFile].Findings.push_back(&Each);
  for (const ReportedFailure &Each : Report.Failures)
    Suites[Each.File].Failures.push_back(&Each);
  OS << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"async-tidy\">\n";
  for (const auto &[File, Of] : Suites)
    writeSuite(File, Of, OS);
  OS << "</testsuites>\n";
}

} // namespace async_tidy
