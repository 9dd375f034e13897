//===--- HtmlFormat.cpp - Reports as a page for browsers ------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FindingJson.h"
#include "Formats.h"

using llvm::StringRef;
namespace json = llvm::json;

namespace async_tidy {

/// The page, with a mark where the report goes: it shows what it finds there.
static constexpr std::pair<StringRef, StringRef> ReportPage[] = {
#include "ReportPage.inc"
};

/// By file, the parts of it that are shown.
static json::Object excerptsOf(const RunReport &Report) {
  json::Object Result;
  for (const Excerpt &Each : Report.Excerpts) {
    json::Array Lines;
    for (StringRef Line : Each.Lines)
      Lines.push_back(inUtf8(Line));
    json::Value &OfFile =
        Result.try_emplace(inUtf8(Each.ShownFile), json::Array()).first->second;
    OfFile.getAsArray()->push_back(
        json::Object{{"first", Each.FirstLine}, {"lines", std::move(Lines)}});
  }
  return Result;
}

/// \p Value as JSON that ends no element of a page.
static std::string inScript(const json::Value &Value) {
  std::string Result;
  for (const char C : llvm::formatv("{0}", Value).str())
    Result += C == '<' ? "\\u003c" : std::string(1, C);
  return Result;
}

void writeHtml(const RunReport &Report, llvm::raw_ostream &OS) {
  json::Object Shown = toJsonObject(Report);
  Shown["excerpts"] = excerptsOf(Report);
  const auto [Before, After] = ReportPage[0].second.split("@REPORT@");
  OS << Before << inScript(std::move(Shown)) << After;
}

} // namespace async_tidy
