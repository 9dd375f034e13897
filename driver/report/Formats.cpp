//===--- Formats.cpp - The formats of reports -----------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Formats.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"

using llvm::StringRef;

namespace async_tidy {

static constexpr StringRef Names[] = {"json",   "jsonl", "sarif", "github",
                                      "gitlab", "junit", "html",  "statistics"};
static constexpr Format Writers[] = {writeJson,   writeJsonLines, writeSarif,
                                     writeGitHub, writeGitLab,    writeJUnit,
                                     writeHtml,   writeStatistics};
static_assert(std::size(Names) == std::size(Writers));

llvm::ArrayRef<StringRef> formatNames() { return Names; }

Format findFormat(StringRef Name) {
  const auto *Found = llvm::find(Names, Name);
  return Found == std::end(Names) ? nullptr : Writers[Found - Names];
}

std::string inUtf8(StringRef Text) {
  return llvm::json::isUTF8(Text) ? Text.str() : llvm::json::fixUTF8(Text);
}

} // namespace async_tidy
