//===--- FormatOutput.cpp - Writes reports for programs -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FormatOutput.h"
#include "Formats.h"
#include "async-tidy/models/Suggestion.h"
#include "platform/ReplaceFile.h"
#include "platform/UserError.h"
#include "llvm/ADT/StringExtras.h"
#include <set>

using llvm::StringRef;

namespace async_tidy {

static llvm::Error unknownFormat(StringRef Name) {
  std::vector<StringRef> Names = {"text"};
  llvm::append_range(Names, formatNames());
  const std::string Suggestion = didYouMean(Name, Names);
  return userError("unknown format '{}'{}", Name,
                   Suggestion.empty() ? "; expected " + llvm::join(Names, ", ")
                                      : Suggestion);
}

llvm::Error verifyFormats(const Options &Opts) {
  std::set<StringRef> Places;
  if (Opts.ShowDiff)
    Places.insert("");
  for (const OutputFormat &Each : Opts.Formats) {
    if (Each.Name == "text" && !Each.File.empty())
      return userError("the format 'text' is written to stdout only");
    if (Each.Name != "text" && !findFormat(Each.Name))
      return unknownFormat(Each.Name);
    if (!Places.insert(Each.File).second)
      return userError("two formats cannot both be written to {}",
                       Each.File.empty() ? "stdout" : "'" + Each.File + "'");
  }
  return llvm::Error::success();
}

bool showsText(const Options &Opts) {
  return !Opts.ShowDiff && Opts.ResultFile.empty() &&
         llvm::none_of(Opts.Formats, [](const OutputFormat &Each) {
           return Each.Name != "text" && Each.File.empty();
         });
}

std::vector<std::string> writeFormats(const Options &Opts,
                                      llvm::ArrayRef<UnitReport> Units,
                                      llvm::ArrayRef<const Finding *> Findings,
                                      llvm::vfs::FileSystem &FS) {
  std::vector<std::string> Problems;
  if (Opts.Formats.empty())
    return Problems;
  const RunReport Report = makeRunReport(Units, Findings, FS);
  for (const OutputFormat &Each : Opts.Formats) {
    const Format Write = findFormat(Each.Name);
    if (!Write)
      continue;
    if (Each.File.empty()) {
      Write(Report, llvm::outs());
      llvm::outs().flush();
      continue;
    }
    std::string Text;
    llvm::raw_string_ostream Stream(Text);
    Write(Report, Stream);
    if (llvm::Error Failure = replaceFile(Each.File, Text))
      Problems.push_back(errorLine("cannot write the report '{}': {}",
                                   Each.File,
                                   llvm::toString(std::move(Failure))));
  }
  return Problems;
}

} // namespace async_tidy
