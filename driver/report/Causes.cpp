//===--- Causes.cpp - Findings that have one cause ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Causes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <fmt/core.h>
#include <set>

using clang::tidy::ClangTidyError;
using clang::tooling::DiagnosticMessage;

namespace async_tidy {

/// So many findings are told each by itself.
static constexpr size_t MaxTold = 2;
/// So many places of others are named.
static constexpr size_t MaxPlaces = 10;

/// The cause of \p Found, or nothing: a call that blocks itself is its own. The
/// first note of one that leads to another is in the function that it calls.
std::optional<CauseMerger::Cause> CauseMerger::causeOf(const Finding &Found) {
  const ClangTidyError &Error = Found.Diagnostic;
  const auto *First = llvm::find_if_not(Error.Notes, isAboutMacro);
  if (Error.DiagnosticName != "async-blocking-call" ||
      First == Error.Notes.end() ||
      (First->FilePath == Error.Message.FilePath &&
       First->FileOffset == Error.Message.FileOffset))
    return std::nullopt;
  return Cause(First->FilePath, First->FileOffset);
}

static std::string placeOf(const Finding &Found) {
  return fmt::format(
      "{}:{}",
      llvm::sys::path::filename(Found.Diagnostic.Message.FilePath).str(),
      Found.Line);
}

/// What is said, at the cause of \p Told, of other calls that lead there, at
/// \p Places.
static DiagnosticMessage leadHere(const ClangTidyError &Told,
                                  llvm::ArrayRef<std::string> Places) {
  std::string Shown = llvm::join(Places.take_front(MaxPlaces), ", ");
  if (Places.size() > MaxPlaces)
    Shown += fmt::format(", and {} more", Places.size() - MaxPlaces);
  DiagnosticMessage Message = *llvm::find_if_not(Told.Notes, isAboutMacro);
  Message.Message = fmt::format("{} more call{} in coroutines lead{} here: {}",
                                Places.size(), Places.size() == 1 ? "" : "s",
                                Places.size() == 1 ? "s" : "", Shown);
  Message.Ranges.clear();
  Message.Fix.clear();
  return Message;
}

std::vector<ClangTidyError>
CauseMerger::told(llvm::ArrayRef<const Finding *> Findings) {
  std::map<Cause, std::vector<const Finding *>> ByCause;
  if (!Each)
    for (const Finding *Found : Findings)
      if (const auto Key = causeOf(*Found))
        ByCause[*Key].push_back(Found);
  std::set<const Finding *> Merged;
  std::map<const Finding *, std::vector<std::string>> PlacesToAdd;
  for (const auto &[Key, Same] : ByCause) {
    Told &Before = Known[Key];
    const bool IsNew = Before.Count == 0;
    if (IsNew)
      Before.First = Same.front()->Diagnostic;
    Before.Count += Same.size();
    if (Before.Count <= MaxTold)
      continue;
    std::vector<std::string> &Places =
        IsNew ? PlacesToAdd[Same.front()] : Before.Later;
    for (const Finding *Other : llvm::drop_begin(Same, IsNew ? 1 : 0)) {
      Merged.insert(Other);
      Places.push_back(placeOf(*Other));
    }
  }
  Untold += Merged.size();
  std::vector<ClangTidyError> Result;
  for (const Finding *Found : Findings) {
    if (Merged.contains(Found))
      continue;
    Result.push_back(Found->shown());
    if (const auto Places = PlacesToAdd.find(Found);
        Places != PlacesToAdd.end())
      Result.back().Notes.push_back(leadHere(Result.back(), Places->second));
  }
  return Result;
}

std::vector<ClangTidyError> CauseMerger::rest() const {
  std::vector<ClangTidyError> Remarks;
  for (const auto &[Key, Cause] : Known) {
    if (Cause.Later.empty())
      continue;
    Remarks.emplace_back(Cause.First->DiagnosticName, ClangTidyError::Remark,
                         Cause.First->BuildDirectory,
                         /*IsWarningAsError=*/false);
    Remarks.back().Message = leadHere(*Cause.First, Cause.Later);
  }
  return Remarks;
}

} // namespace async_tidy
