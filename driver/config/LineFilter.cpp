//===--- LineFilter.cpp - Reads the value of --line-filter ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LineFilter.h"
#include "async-tidy/models/InputFile.h"
#include "platform/UserError.h"
#include "llvm/Support/JSON.h"

using clang::tidy::ClangTidyGlobalOptions;
using clang::tidy::FileFilter;

namespace clang::tidy {

static bool fromJSON(const llvm::json::Value &Value, FileFilter &Filter,
                     llvm::json::Path Path) {
  llvm::json::ObjectMapper Mapper(Value, Path);
  std::vector<std::vector<unsigned>> Ranges;
  if (!Mapper || !Mapper.map("name", Filter.Name) ||
      !Mapper.mapOptional("lines", Ranges))
    return false;
  for (const std::vector<unsigned> &Range : Ranges) {
    if (Range.size() != 2 || Range[0] > Range[1]) {
      Path.field("lines").report("expected pairs of first and last line");
      return false;
    }
    Filter.LineRanges.emplace_back(Range[0], Range[1]);
  }
  return true;
}

} // namespace clang::tidy

namespace async_tidy {

llvm::Expected<ClangTidyGlobalOptions> parseLineFilter(llvm::StringRef Text) {
  ClangTidyGlobalOptions Result;
  if (Text.empty())
    return Result;
  if (const auto Problem = findTooDeep({Text, "line-filter"}, Notation::JSON))
    return userError("--line-filter: {}", Problem->getMessage());
  llvm::Expected<std::vector<FileFilter>> Filters =
      llvm::json::parse<std::vector<FileFilter>>(Text, "line-filter");
  if (!Filters)
    return userError("--line-filter needs JSON such as "
                     "[{{\"name\":\"a.cpp\",\"lines\":[[1,3]]}}]: {}",
                     llvm::toString(Filters.takeError()));
  Result.LineFilter = std::move(*Filters);
  return Result;
}

} // namespace async_tidy
