//===--- CheckSelection.cpp - Which checks globs select -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/CheckSelection.h"
#include "clang-tidy/GlobList.h"
#include "llvm/ADT/STLExtras.h"

using clang::tidy::GlobList;
using llvm::StringRef;

namespace async_tidy {

static constexpr char Prefix[] = "async-";

/// Whether a glob with a wildcard means checks of \p Of.
static bool isWild(Tier Of, bool WithPreview) {
  return Of == Tier::Default || (Of == Tier::Preview && WithPreview);
}

bool isSelected(const CheckInfo &Check, StringRef Globs, bool WithPreview) {
  const GlobList List(Globs);
  bool Selected = false;
  for (const auto &Glob : List.getItems()) {
    if (!Glob.Regex.match(Check.Name))
      continue;
    if (!Glob.IsPositive)
      Selected = false;
    else if (isWild(Check.CheckTier, WithPreview) || !Glob.Text.contains('*'))
      Selected = true;
  }
  return Selected;
}

std::vector<std::string> selectChecks(llvm::ArrayRef<CheckInfo> Checks,
                                      StringRef Globs, bool WithPreview) {
  std::vector<std::string> Names;
  for (const CheckInfo &Check : Checks)
    if (isSelected(Check, Globs, WithPreview))
      Names.push_back(Check.Name.str());
  return Names;
}

bool namesAsyncChecks(StringRef Globs) {
  return llvm::any_of(GlobList(Globs).getItems(), [](const auto &Glob) {
    return Glob.Text.starts_with(Prefix);
  });
}

std::string findUnknownCheck(StringRef Globs) {
  const GlobList List(Globs);
  for (const auto &Glob : List.getItems())
    if (Glob.Text.starts_with(Prefix) && !Glob.Text.contains('*') &&
        !findCheck(Glob.Text))
      return Glob.Text.str();
  return "";
}

} // namespace async_tidy
