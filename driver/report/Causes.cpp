//===--- Causes.cpp - Findings that have one cause ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Causes.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <fmt/core.h>
#include <map>

using clang::tidy::ClangTidyError;

namespace async_tidy {

/// So many findings are told each by itself.
static constexpr size_t MaxTold = 2;
/// So many places of others are named.
static constexpr size_t MaxPlaces = 10;

namespace {
/// Where the way of a call to what blocks goes on.
using Cause = std::pair<std::string, unsigned>;
} // namespace

/// The cause of \p Found, or nothing: a call that blocks itself is its own. The
/// first note of one that leads to another is in the function that it calls.
static std::optional<Cause> causeOf(const Finding &Found) {
  const ClangTidyError &Error = Found.Diagnostic;
  if (Error.DiagnosticName != "async-blocking-call" || Error.Notes.empty())
    return std::nullopt;
  const auto &First = Error.Notes.front();
  if (First.FilePath == Error.Message.FilePath &&
      First.FileOffset == Error.Message.FileOffset)
    return std::nullopt;
  return Cause(First.FilePath, First.FileOffset);
}

/// Says in \p Told, which is told for all of them, where \p Others are.
static void addPlaces(ClangTidyError &Told,
                      llvm::ArrayRef<const Finding *> Others) {
  std::vector<std::string> Places;
  for (const Finding *Other : Others.take_front(MaxPlaces))
    Places.push_back(fmt::format(
        "{}:{}",
        llvm::sys::path::filename(Other->Diagnostic.Message.FilePath).str(),
        Other->Line));
  if (Others.size() > MaxPlaces)
    Places.push_back(fmt::format("and {} more", Others.size() - MaxPlaces));
  clang::tooling::DiagnosticMessage Note = Told.Notes.front();
  Note.Message = fmt::format("{} more calls in coroutines lead here: {}",
                             Others.size(), llvm::join(Places, ", "));
  Note.Ranges.clear();
  Note.Fix.clear();
  Told.Notes.push_back(std::move(Note));
}

std::vector<ClangTidyError>
oncePerCause(llvm::ArrayRef<const Finding *> Findings) {
  std::map<Cause, std::vector<const Finding *>> ByCause;
  for (const Finding *Found : Findings)
    if (const auto Key = causeOf(*Found))
      ByCause[*Key].push_back(Found);
  std::vector<ClangTidyError> Told;
  for (const Finding *Found : Findings) {
    const auto Key = causeOf(*Found);
    if (!Key || ByCause[*Key].size() <= MaxTold) {
      Told.push_back(Found->Diagnostic);
      continue;
    }
    const std::vector<const Finding *> &Same = ByCause[*Key];
    if (Same.front() != Found)
      continue;
    Told.push_back(Found->Diagnostic);
    addPlaces(Told.back(), llvm::ArrayRef(Same).drop_front());
  }
  return Told;
}

} // namespace async_tidy
