//===--- AddedNolint.cpp - Comments that suppress findings ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AddedNolint.h"
#include "async-tidy/common/CheckRegistry.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <fmt/format.h>
#include <map>
#include <set>

using clang::tidy::ClangTidyError;
using clang::tooling::Replacement;
using llvm::StringRef;

namespace async_tidy {

/// The line of \p Text that the character at \p Offset is in, without its end.
static StringRef lineAt(StringRef Text, size_t Offset) {
  const size_t End = std::min(Text.find('\n', Offset), Text.size());
  const size_t Before = Text.take_front(Offset).rfind('\n');
  return Text.slice(Before == StringRef::npos ? 0 : Before + 1, End)
      .rtrim('\r');
}

/// The edit of \p File that makes \p Line, a part of \p Text, name \p Checks in
/// a comment.
static Replacement commentOn(StringRef Line, StringRef Text,
                             const std::set<std::string> &Checks,
                             StringRef Reason, const std::string &File) {
  const std::string Names = fmt::format("{}", fmt::join(Checks, ", "));
  auto Insert = [&](const char *Place, const std::string &What) {
    return Replacement(File, Place - Text.begin(), 0, What);
  };
  constexpr StringRef Known = "NOLINT(";
  if (const size_t Found = Line.find(Known); Found != StringRef::npos)
    return Insert(Line.begin() + Found + Known.size(), Names + ", ");
  const StringRef Code = Line.rtrim();
  const std::string Words =
      Reason.empty() ? fmt::format("NOLINT({})", Names)
                     : fmt::format("NOLINT({}): {}", Names, Reason.str());
  // What goes on in the next line cannot end with such a comment.
  if (Code.ends_with("\\"))
    return Insert(Code.end() - 1, fmt::format("/* {} */ ", Words));
  return Insert(Code.end(), Code.contains("//") ? fmt::format(" {}", Words)
                                                : fmt::format(" // {}", Words));
}

void addNolint(std::vector<ClangTidyError> &Findings,
               const llvm::StringMap<StringRef> &Texts, StringRef Reason) {
  struct Place {
    std::set<std::string> Checks;
    ClangTidyError *First = nullptr;
    StringRef Text;
  };
  // By the file and where the line begins.
  std::map<std::pair<std::string, const char *>, Place> Places;
  for (ClangTidyError &Finding : Findings) {
    Finding.Message.Fix.clear();
    for (clang::tooling::DiagnosticMessage &Note : Finding.Notes)
      Note.Fix.clear();
    const auto Known = Texts.find(Finding.Message.FilePath);
    if (!findCheck(Finding.DiagnosticName) || Known == Texts.end())
      continue;
    const StringRef Text = Known->second;
    const StringRef Line = lineAt(Text, Finding.Message.FileOffset);
    Place &At = Places[{Finding.Message.FilePath, Line.begin()}];
    At.Checks.insert(Finding.DiagnosticName);
    At.First = At.First ? At.First : &Finding;
    At.Text = Text;
  }
  for (auto &[Where, At] : Places) {
    const std::string &File = Where.first;
    const StringRef Line = lineAt(At.Text, Where.second - At.Text.begin());
    llvm::consumeError(At.First->Message.Fix[File].add(
        commentOn(Line, At.Text, At.Checks, Reason, File)));
  }
}

} // namespace async_tidy
