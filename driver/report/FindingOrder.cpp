//===--- FindingOrder.cpp - In which order findings are told --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FindingOrder.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include <fmt/core.h>
#include <tuple>

using clang::tidy::ClangTidyError;
using llvm::StringRef;

namespace async_tidy {

namespace {

/// A finding with what orders it and tells it from others.
struct OrderedFinding {
  std::string Path;
  const Finding *Found;
  /// Which unit has it: the first one's is shown.
  size_t Unit;

  auto key() const {
    const ClangTidyError &Diagnostic = Found->Diagnostic;
    return std::tie(Path, Diagnostic.Message.FileOffset,
                    Diagnostic.DiagnosticName, Diagnostic.Message.Message);
  }
  std::string keyText() const {
    return std::apply(
        [](const auto &...Parts) { return (fmt::format("{}\n", Parts) + ...); },
        key());
  }
  bool isBefore(const OrderedFinding &Other) const {
    if (const int Order = StringRef(Path).compare_numeric(Other.Path))
      return Order < 0;
    return std::tuple(key(), Unit) < std::tuple(Other.key(), Other.Unit);
  }
};

} // namespace

const std::string &FindingOrder::realPath(const std::string &Path) {
  const auto [Entry, IsNew] = RealPaths.try_emplace(Path);
  llvm::SmallString<256> Real;
  if (IsNew)
    Entry->second =
        llvm::sys::fs::real_path(Path, Real) ? Path : Real.str().str();
  return Entry->second;
}

/// A comment that suppresses nothing in one of the units of a source, which
/// \p UnitsOf counts, may do so in another.
static void dropWaiversUsedElsewhere(const llvm::StringMap<size_t> &UnitsOf,
                                     std::vector<OrderedFinding> &Sorted) {
  for (auto At = Sorted.begin(); At != Sorted.end();) {
    const auto Behind =
        std::find_if(At, Sorted.end(), [&](const OrderedFinding &Each) {
          return Each.key() != At->key();
        });
    const bool IsUsed =
        At->Found->Diagnostic.DiagnosticName == UnusedNolintName &&
        static_cast<size_t>(Behind - At) < UnitsOf.lookup(At->Path);
    At = IsUsed ? Sorted.erase(At, Behind) : Behind;
  }
}

std::vector<const Finding *> FindingOrder::take(
    llvm::ArrayRef<const UnitReport *> Units,
    llvm::function_ref<bool(const UnitReport &, const Finding &)> Wanted) {
  std::vector<OrderedFinding> All;
  llvm::StringMap<size_t> UnitsOf;
  for (size_t I = 0; I < Units.size(); ++I) {
    if (!Units[I]->Result)
      continue;
    ++UnitsOf[realPath(Units[I]->File)];
    for (const Finding &Found : Units[I]->Result->Findings)
      if (Wanted(*Units[I], Found))
        All.push_back({realPath(Found.absolutePath()), &Found, I});
  }
  llvm::sort(All, [](const OrderedFinding &A, const OrderedFinding &B) {
    return A.isBefore(B);
  });
  dropWaiversUsedElsewhere(UnitsOf, All);
  std::vector<const Finding *> Result;
  for (const OrderedFinding &Ordered : All)
    if (Taken.insert(Ordered.keyText()).second)
      Result.push_back(Ordered.Found);
  return Result;
}

} // namespace async_tidy
