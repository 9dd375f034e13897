//===--- CheckPages.cpp - What --list-checks, --explain print -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CheckPages.h"
#include "async-tidy/common/CheckRegistry.h"
#include "async-tidy/models/Suggestion.h"
#include "platform/UserError.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using llvm::StringRef;

namespace async_tidy {

/// The pages of docs/checks by the name of the check.
static constexpr std::pair<StringRef, StringRef> Pages[] = {
#include "CheckPages.inc"
};

void listChecks() {
  for (const CheckInfo &Check : allChecks())
    if (Check.CheckTier != Tier::Hidden)
      llvm::outs() << fmt::format("{:<34} {:<8} {}\n", Check.Name,
                                  Check.CheckTier == Tier::Default ? "default"
                                                                   : "preview",
                                  Check.Summary);
}

StringRef pageOf(StringRef Name) {
  const auto *Page = llvm::find_if(
      Pages, [&](const auto &Entry) { return Entry.first == Name; });
  return Page == std::end(Pages) ? "" : Page->second;
}

llvm::Error explainCheck(StringRef Asked) {
  // As for `--select`.
  const std::string Full = "async-" + Asked.str();
  const StringRef Name = findCheck(Full) ? StringRef(Full) : Asked;
  if (!findCheck(Name)) {
    const std::string Suggestion = didYouMean(Name, listedChecks());
    return userError("unknown check '{}'{}", Name,
                     Suggestion.empty() ? "; '--list-checks' lists them"
                                        : Suggestion);
  }
  const StringRef Page = pageOf(Name);
  if (Page.empty())
    return userError("the check '{}' has no page", Name);
  llvm::outs() << Page;
  return llvm::Error::success();
}

} // namespace async_tidy
