//===--- SarifFormat.cpp - Reports as SARIF -------------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CheckPages.h"
#include "Formats.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

namespace json = llvm::json;
using llvm::StringRef;

namespace async_tidy {

/// \p Path as the path of a URI.
static std::string asUri(StringRef Path) {
  std::string Uri;
  for (const char C : Path)
    if (llvm::isAlnum(C) || StringRef("/-._~").contains(C))
      Uri += C;
    else
      Uri += "%" + llvm::toHex(StringRef(&C, 1));
  return Uri;
}

static json::Object artifact(const std::string &ShownFile) {
  if (StringRef(ShownFile).starts_with("/"))
    return json::Object{{"uri", "file://" + asUri(ShownFile)}};
  return json::Object{{"uri", asUri(ShownFile)}, {"uriBaseId", "SRCROOT"}};
}

static json::Object region(const TextRange &Range) {
  return json::Object{{"startLine", Range.Line},
                      {"startColumn", Range.Column},
                      {"endLine", Range.EndLine},
                      {"endColumn", Range.EndColumn}};
}

static json::Object text(StringRef Text) {
  return json::Object{{"text", inUtf8(Text)}};
}

static json::Object location(const PlacedMessage &Message, bool WithText) {
  json::Object Result{
      {"physicalLocation",
       json::Object{{"artifactLocation", artifact(Message.ShownFile)},
                    {"region", region(Message.Range)}}}};
  if (WithText)
    Result["message"] = text(Message.Text);
  return Result;
}

static json::Object fix(const ReportedFinding &Each) {
  std::map<std::string, json::Array> Changes;
  for (const PlacedEdit &Edit : Each.Fix)
    Changes[Edit.ShownFile].push_back(
        json::Object{{"deletedRegion", region(Edit.Range)},
                     {"insertedContent", text(Edit.Text)}});
  json::Array Files;
  for (auto &[File, Replacements] : Changes)
    Files.push_back(json::Object{{"artifactLocation", artifact(File)},
                                 {"replacements", std::move(Replacements)}});
  return json::Object{{"description", text(Each.Main.Text)},
                      {"artifactChanges", std::move(Files)}};
}

/// The notes in their order, which is the path or the chain that they tell.
static json::Object codeFlow(const ReportedFinding &Each) {
  json::Array Steps;
  Steps.push_back(
      json::Object{{"location", location(Each.Main, /*WithText=*/true)}});
  for (const PlacedMessage &Note : Each.Notes)
    if (!Note.File.empty())
      Steps.push_back(
          json::Object{{"location", location(Note, /*WithText=*/true)}});
  return json::Object{{"threadFlows", json::Array{json::Object{
                                          {"locations", std::move(Steps)}}}}};
}

/// The places of the notes. The standard wants each once.
static json::Array relatedLocations(const ReportedFinding &Each) {
  json::Array Related;
  for (const PlacedMessage &Note : Each.Notes) {
    if (Note.File.empty())
      continue;
    json::Value Place = location(Note, /*WithText=*/true);
    if (!llvm::is_contained(Related, Place))
      Related.push_back(std::move(Place));
  }
  return Related;
}

static json::Object result(const ReportedFinding &Each, size_t Rule) {
  json::Object Result{
      {"ruleId", Each.Check},
      {"ruleIndex", Rule},
      {"level", Each.severity()},
      {"message", text(Each.Main.Text)},
      {"properties", json::Object{{"confidence", Each.confidence()}}},
      {"partialFingerprints",
       json::Object{{"asyncTidyFinding/v1", Each.Fingerprint}}}};
  if (!Each.Main.File.empty())
    Result["locations"] = json::Array{location(Each.Main, /*WithText=*/false)};
  json::Array Related = relatedLocations(Each);
  if (Related.size() > 1)
    Result["codeFlows"] = json::Array{codeFlow(Each)};
  if (!Related.empty())
    Result["relatedLocations"] = std::move(Related);
  if (!Each.Fix.empty())
    Result["fixes"] = json::Array{fix(Each)};
  return Result;
}

static json::Object rule(StringRef Name) {
  const CheckInfo *Row = findCheck(Name);
  json::Object Result{{"id", Name}};
  if (!Row)
    return Result;
  Result["shortDescription"] = text(Row->Summary);
  Result["help"] =
      json::Object{{"text", pageOf(Name)}, {"markdown", pageOf(Name)}};
  Result["defaultConfiguration"] = json::Object{{"level", "warning"}};
  Result["properties"] = json::Object{
      {"tags", json::Array{"async", "coroutines"}},
      {"precision", Row->CheckTier == Tier::Default ? "high" : "medium"}};
  return Result;
}

static json::Object notification(const ReportedFailure &Each) {
  return json::Object{
      {"level", "error"},
      {"message", text(Each.Reason)},
      {"locations",
       json::Array{json::Object{
           {"physicalLocation",
            json::Object{{"artifactLocation", artifact(Each.File)}}}}}}};
}

static json::Object invocation(const RunReport &Report) {
  json::Array Notifications;
  for (const ReportedFailure &Each : Report.Failures)
    Notifications.push_back(notification(Each));
  json::Object Result{{"executionSuccessful", Report.Failures.empty()}};
  if (!Notifications.empty())
    Result["toolExecutionNotifications"] = std::move(Notifications);
  return Result;
}

void writeSarif(const RunReport &Report, llvm::raw_ostream &OS) {
  std::map<std::string, size_t> Numbers;
  for (const ReportedFinding &Each : Report.Findings)
    Numbers.try_emplace(Each.Check);
  json::Array Rules, Results;
  for (auto &[Name, Number] : Numbers) {
    Number = Rules.size();
    Rules.push_back(rule(Name));
  }
  for (const ReportedFinding &Each : Report.Findings)
    Results.push_back(result(Each, Numbers.at(Each.Check)));
  json::Object Driver{{"name", "async-tidy"},
                      {"semanticVersion", ASYNC_TIDY_VERSION},
                      {"rules", std::move(Rules)}};
  json::Object Run{
      {"tool", json::Object{{"driver", std::move(Driver)}}},
      {"columnKind", "unicodeCodePoints"},
      {"invocations", json::Array{invocation(Report)}},
      {"originalUriBaseIds",
       json::Object{
           {"SRCROOT",
            json::Object{{"uri", "file://" + asUri(Report.Root) + "/"}}}}},
      {"results", std::move(Results)}};
  OS << llvm::formatv(
      "{0:2}\n",
      json::Value(json::Object{
          {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
          {"version", "2.1.0"},
          {"runs", json::Array{std::move(Run)}}}));
}

} // namespace async_tidy
