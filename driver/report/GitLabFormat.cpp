//===--- GitLabFormat.cpp - Reports for the code quality of GitLab --------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Formats.h"
#include "platform/TextDigest.h"
#include "llvm/Support/JSON.h"

namespace json = llvm::json;

namespace async_tidy {

static json::Object issue(const std::string &Text, const std::string &Check,
                          const char *Severity, const std::string &Fingerprint,
                          const std::string &File, unsigned Line) {
  json::Object Where{{"path", inUtf8(File)}};
  Where["lines"] = json::Object{{"begin", Line}};
  return json::Object{{"description", inUtf8(Text)},
                      {"check_name", Check},
                      {"severity", Severity},
                      {"fingerprint", Fingerprint},
                      {"location", std::move(Where)}};
}

void writeGitLab(const RunReport &Report, llvm::raw_ostream &OS) {
  json::Array Issues;
  for (const ReportedFinding &Each : Report.Findings) {
    json::Object Issue =
        issue(Each.Main.Text, Each.Check, Each.IsError ? "critical" : "major",
              Each.Fingerprint, Each.Main.ShownFile, Each.Main.Range.Line);
    Issue["confidence"] = Each.confidence();
    Issues.push_back(std::move(Issue));
  }
  for (const ReportedFailure &Each : Report.Failures)
    Issues.push_back(issue(Each.Reason, "async-tidy", "blocker",
                           TextDigest::of(Each.File + Each.Reason).name(),
                           Each.File, 1));
  OS << llvm::formatv("{0:2}\n", json::Value(std::move(Issues)));
}

} // namespace async_tidy
