//===--- UnusedNolint.cpp - Comments that suppress nothing ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnusedNolint.h"
#include "result/Result.h"
#include "llvm/ADT/StringExtras.h"
#include <fmt/format.h>

using clang::tidy::ClangTidyError;
using clang::tooling::Replacement;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// A `NOLINT` comment that names checks. All texts are parts of the file's.
struct Directive {
  enum Kind { SameLine, NextLine, Begin, End };
  Kind Which;
  /// Counts from 1.
  unsigned Line;
  StringRef WholeLine;
  /// What stands before the comment.
  StringRef Before;
  /// From `//`, if nothing else stands between that and `NOLINT`; else empty.
  StringRef Comment;
  llvm::SmallVector<StringRef, 2> Names;
};

} // namespace

static std::optional<Directive> directiveIn(StringRef WholeLine,
                                            unsigned Line) {
  const size_t Slashes = WholeLine.find("//");
  const size_t Stars = WholeLine.find("/*");
  const size_t Opened = std::min(Slashes, Stars);
  const size_t Found = WholeLine.find("NOLINT", Opened);
  if (Found == StringRef::npos)
    return std::nullopt;
  Directive Result{Directive::SameLine,          Line, WholeLine,
                   WholeLine.take_front(Opened), {},   {}};
  StringRef Rest = WholeLine.substr(Found + StringRef("NOLINT").size());
  if (Rest.consume_front("NEXTLINE"))
    Result.Which = Directive::NextLine;
  else if (Rest.consume_front("BEGIN"))
    Result.Which = Directive::Begin;
  else if (Rest.consume_front("END"))
    Result.Which = Directive::End;
  if (!Rest.consume_front("(") || !Rest.contains(')'))
    return std::nullopt;
  Rest.split(')').first.split(Result.Names, ',');
  for (StringRef &Name : Result.Names)
    Name = Name.trim();
  if (WholeLine.slice(Opened, Found).trim() == "//")
    Result.Comment = WholeLine.substr(Opened);
  return Result;
}

static std::vector<Directive> directivesIn(StringRef Text) {
  std::vector<Directive> Result;
  unsigned Line = 0;
  for (StringRef WholeLine : llvm::split(Text, '\n'))
    if (std::optional<Directive> Found = directiveIn(WholeLine, ++Line))
      Result.push_back(std::move(*Found));
  return Result;
}

/// The first line that \p One no longer covers. \p Later are the directives
/// behind it.
static unsigned endOf(const Directive &One, llvm::ArrayRef<Directive> Later) {
  if (One.Which != Directive::Begin)
    return One.Line + (One.Which == Directive::NextLine ? 2 : 1);
  for (const Directive &Each : Later)
    if (Each.Which == Directive::End && Each.Names == One.Names)
      return Each.Line;
  return std::numeric_limits<unsigned>::max();
}

/// What is taken away so that \p One names \p Name no more, as a part of
/// \p Text; empty if that takes more than one edit.
static StringRef removed(const Directive &One, StringRef Name, StringRef Text) {
  if (One.Which == Directive::Begin)
    return "";
  const char *const LineBegin = One.WholeLine.begin();
  if (One.Names.size() == 1) {
    if (One.Comment.empty())
      return "";
    const char *const Begin = One.Before.rtrim().end();
    // A line with nothing else goes as a whole.
    const bool TakesEnd =
        Begin == LineBegin && One.WholeLine.end() != Text.end();
    return {Begin, static_cast<size_t>(One.WholeLine.end() - Begin + TakesEnd)};
  }
  // With the comma that follows or, for the last one, goes before.
  if (Name.begin() == One.Names.back().begin()) {
    const char *const Begin = One.Names[One.Names.size() - 2].end();
    return {Begin, static_cast<size_t>(Name.end() - Begin)};
  }
  const auto *const Next = std::next(llvm::find_if(
      One.Names, [&](StringRef Each) { return Each.begin() == Name.begin(); }));
  return {Name.begin(), static_cast<size_t>(Next->begin() - Name.begin())};
}

std::vector<ClangTidyError> unusedNolint(const std::string &File,
                                         const std::string &Directory,
                                         StringRef Text,
                                         const WaivedLines &Used,
                                         llvm::ArrayRef<std::string> Enabled) {
  std::vector<ClangTidyError> Result;
  const std::vector<Directive> All = directivesIn(Text);
  for (size_t I = 0; I < All.size(); ++I) {
    const Directive &One = All[I];
    if (One.Which == Directive::End)
      continue;
    const unsigned First = One.Line + (One.Which == Directive::NextLine);
    const unsigned Behind = endOf(One, llvm::ArrayRef(All).drop_front(I + 1));
    for (StringRef Name : One.Names) {
      const bool IsUsed = llvm::any_of(Used, [&](const auto &Place) {
        return Place.second == Name && Place.first >= First &&
               Place.first < Behind;
      });
      if (IsUsed || !llvm::is_contained(Enabled, Name))
        continue;
      ClangTidyError Found(UnusedNolintName, ClangTidyError::Warning, Directory,
                           /*IsWarningAsError=*/false);
      Found.Message.Message = fmt::format(
          "this comment suppresses nothing: '{}' has no finding here", Name);
      Found.Message.FilePath = File;
      Found.Message.FileOffset = Name.begin() - Text.begin();
      if (const StringRef Gone = removed(One, Name, Text); !Gone.empty())
        llvm::consumeError(Found.Message.Fix[File].add(
            Replacement(File, Gone.begin() - Text.begin(), Gone.size(), "")));
      Result.push_back(std::move(Found));
    }
  }
  return Result;
}

} // namespace async_tidy
