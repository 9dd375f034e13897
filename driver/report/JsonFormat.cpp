//===--- JsonFormat.cpp - Reports as JSON ---------------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FindingJson.h"
#include "Formats.h"

namespace json = llvm::json;

namespace async_tidy {

static json::Object toJsonObject(const TextRange &Range) {
  return json::Object{{"line", Range.Line},
                      {"column", Range.Column},
                      {"endLine", Range.EndLine},
                      {"endColumn", Range.EndColumn}};
}

static json::Object toJsonObject(const PlacedMessage &Message) {
  json::Object Result{{"message", inUtf8(Message.Text)}};
  if (Message.File.empty())
    return Result;
  Result["file"] = inUtf8(Message.ShownFile);
  Result["range"] = toJsonObject(Message.Range);
  return Result;
}

json::Object toJsonObject(const ReportedFinding &Each) {
  json::Object Result = toJsonObject(Each.Main);
  Result["kind"] = "finding";
  Result["check"] = Each.Check;
  Result["severity"] = Each.severity();
  Result["confidence"] = Each.confidence();
  if (Each.Row)
    Result["tier"] =
        Each.Row->CheckTier == Tier::Default ? "default" : "preview";
  Result["fingerprint"] = Each.Fingerprint;
  json::Array Notes, Fix;
  for (const PlacedMessage &Note : Each.Notes)
    Notes.push_back(toJsonObject(Note));
  for (const PlacedEdit &Edit : Each.Fix)
    Fix.push_back(json::Object{{"file", inUtf8(Edit.ShownFile)},
                               {"range", toJsonObject(Edit.Range)},
                               {"text", inUtf8(Edit.Text)}});
  Result["notes"] = std::move(Notes);
  Result["fix"] = std::move(Fix);
  return Result;
}

json::Object toJsonObject(const ReportedFailure &Each) {
  return json::Object{{"kind", "failure"},
                      {"file", inUtf8(Each.File)},
                      {"message", inUtf8(Each.Reason)}};
}

json::Object toJsonObject(const RunReport &Report) {
  json::Array Findings, Failures;
  for (const ReportedFinding &Each : Report.Findings)
    Findings.push_back(toJsonObject(Each));
  for (const ReportedFailure &Each : Report.Failures)
    Failures.push_back(toJsonObject(Each));
  return json::Object{{"version", 1},
                      {"tool", "async-tidy"},
                      {"toolVersion", ASYNC_TIDY_VERSION},
                      {"files", Report.Files.size()},
                      {"findings", std::move(Findings)},
                      {"failures", std::move(Failures)}};
}

void writeJson(const RunReport &Report, llvm::raw_ostream &OS) {
  OS << llvm::formatv("{0:2}\n", json::Value(toJsonObject(Report)));
}

void writeJsonLines(const RunReport &Report, llvm::raw_ostream &OS) {
  for (const ReportedFinding &Each : Report.Findings)
    OS << json::Value(toJsonObject(Each)) << '\n';
  for (const ReportedFailure &Each : Report.Failures)
    OS << json::Value(toJsonObject(Each)) << '\n';
}

} // namespace async_tidy
