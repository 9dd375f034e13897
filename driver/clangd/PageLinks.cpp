//===--- PageLinks.cpp - Links from findings to pages ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PageLinks.h"
#include "async-tidy/common/CheckRegistry.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using llvm::StringRef;

namespace async_tidy {

/// The URI of the file \p Path, which is absolute.
static std::string uriOf(StringRef Path) {
  std::string Uri = "file://";
  for (const char Each : Path)
    if (llvm::isAlnum(Each) || StringRef("-._~/").contains(Each))
      Uri += Each;
    else
      Uri += '%' + llvm::utohexstr(static_cast<unsigned char>(Each),
                                   /*LowerCase=*/false, /*Width=*/2);
  return Uri;
}

void PageLinks::set(llvm::json::Value &Published) const {
  llvm::json::Object *const Params = Published.getAsObject();
  llvm::json::Array *const Diagnostics =
      Params ? Params->getArray("diagnostics") : nullptr;
  if (!Diagnostics)
    return;
  for (llvm::json::Value &Each : *Diagnostics) {
    llvm::json::Object *const Diagnostic = Each.getAsObject();
    const auto Check =
        Diagnostic ? Diagnostic->getString("code") : std::nullopt;
    if (!Check || !findCheck(*Check))
      continue;
    llvm::SmallString<256> Page(Folder);
    llvm::sys::path::append(Page, *Check + ".md");
    if (llvm::sys::fs::exists(Page))
      (*Diagnostic)["codeDescription"] =
          llvm::json::Object{{"href", uriOf(Page)}};
    else
      Diagnostic->erase("codeDescription");
  }
}

} // namespace async_tidy
