//===--- CheckLists.cpp - Lists of checks to select or ignore -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CheckLists.h"
#include "async-tidy/common/CheckRegistry.h"
#include "async-tidy/models/Suggestion.h"
#include "platform/UserError.h"
#include "llvm/ADT/StringExtras.h"

using llvm::StringRef;

namespace async_tidy {

static constexpr char Prefix[] = "async-";

/// The names of the checks that \p Word stands for; none if it is no such word.
static std::vector<StringRef> checksOfTiers(StringRef Word) {
  std::vector<StringRef> Names;
  for (const CheckInfo &Check : allChecks())
    if ((Check.CheckTier == Tier::Default &&
         (Word == "default" || Word == "all")) ||
        (Check.CheckTier == Tier::Preview &&
         (Word == "preview" || Word == "all")))
      Names.push_back(Check.Name);
  return Names;
}

static llvm::Error unknownName(StringRef Option, StringRef Name) {
  std::vector<StringRef> Known = {"all", "default", "preview"};
  for (StringRef Check : listedChecks()) {
    Known.push_back(Check);
    Known.push_back(Check.substr(StringRef(Prefix).size()));
  }
  const std::string Suggestion = didYouMean(Name, Known);
  return userError("{}: unknown check '{}'{}", Option, Name,
                   Suggestion.empty() ? "; '--list-checks' lists them"
                                      : Suggestion);
}

llvm::Expected<std::string> globsOf(StringRef List, StringRef Sign,
                                    StringRef Option) {
  std::vector<std::string> Globs;
  for (StringRef Name : llvm::split(List, ',')) {
    Name = Name.trim();
    if (Name.empty())
      return userError("{} needs names of checks, separated by commas", Option);
    for (StringRef Check : checksOfTiers(Name))
      Globs.push_back((Sign + Check).str());
    if (!checksOfTiers(Name).empty())
      continue;
    const std::string Full =
        (Name.starts_with(Prefix) ? "" : Prefix) + Name.str();
    if (!findCheck(Full))
      return unknownName(Option, Name);
    Globs.push_back(Sign.str() + Full);
  }
  return llvm::join(Globs, ",");
}

} // namespace async_tidy
