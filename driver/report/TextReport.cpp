//===--- TextReport.cpp - Tells findings as units are done ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TextReport.h"
#include "AsAnalyzed.h"
#include "NamesFromHere.h"
#include "async-tidy/common/CheckRegistry.h"
#include "clang-tidy/ClangTidy.h"
#include "platform/AbsolutePath.h"

using clang::tidy::ClangTidyError;
using clang::tooling::CompileCommand;

namespace async_tidy {

TextReport::TextReport(const Options &Opts,
                       clang::tidy::ClangTidyContext &Context,
                       llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
                       KnownFindings Known,
                       llvm::ArrayRef<CompileCommand> Linted)
    : Opts(Opts), Context(Context), FS(std::move(Files)),
      Known(std::move(Known)), Units(Linted.size()), Causes(Opts.EachCause) {
  std::string Last;
  for (size_t I = 0; I < Linted.size(); ++I) {
    std::string Path = realPath(Linted[I].Filename, Linted[I].Directory, *FS);
    if (Sources.empty() || Path != Last)
      Sources.push_back({I, I});
    Sources.back().End = I + 1;
    Last = std::move(Path);
  }
}

void TextReport::add(size_t Unit, const UnitReport &Report, bool IsFinal) {
  Units[Unit] = {&Report, IsFinal};
  while (Told < Sources.size() && mayTell(Sources[Told], /*Finally=*/false))
    tell(Sources[Told++], /*Finally=*/false);
  if (Told < Sources.size())
    return;
  while (ToldFinally < Sources.size() &&
         mayTell(Sources[ToldFinally], /*Finally=*/true))
    tell(Sources[ToldFinally++], /*Finally=*/true);
}

bool TextReport::mayTell(const Source &Each, bool Finally) const {
  return llvm::all_of(
      llvm::ArrayRef(Units).slice(Each.Begin, Each.End - Each.Begin),
      [&](const UnitState &Unit) {
        return Unit.Report && (Unit.IsFinal || !Finally);
      });
}

/// Whether \p Found may be another finding, or none, once it is known what
/// other units do.
static bool dependsOnOthers(const Finding &Found) {
  const CheckInfo *Check = findCheck(Found.Diagnostic.DiagnosticName);
  return (Check && Check->AsksOtherUnits) ||
         Found.Diagnostic.DiagnosticName == UnusedNolintName;
}

void TextReport::tell(const Source &Each, bool Finally) {
  std::vector<const UnitReport *> Reports;
  llvm::SmallPtrSet<const UnitReport *, 4> Final;
  for (size_t I = Each.Begin; I < Each.End; ++I) {
    if (!Units[I].Report)
      continue;
    Reports.push_back(Units[I].Report);
    if (Units[I].IsFinal)
      Final.insert(Units[I].Report);
  }
  // What does not depend on others was told the first time.
  std::vector<const Finding *> Found =
      Order.take(Reports, [&](const UnitReport &Unit, const Finding &Any) {
        return Final.contains(&Unit) || !dependsOnOthers(Any);
      });
  if (Found.empty())
    return;
  const auto Files = asAnalyzed(Reports, FS);
  Known.remove(Found, *Files);
  print(Causes.told(Found), Files);
}

/// \p Files has the files as they were analyzed.
void TextReport::print(std::vector<ClangTidyError> Findings,
                       llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files) {
  if (Findings.empty())
    return;
  // Who names a file in full looks for that name in the output.
  const bool InFull = Opts.Task != Action::LinkResults &&
                      llvm::any_of(Opts.Inputs, [](const std::string &Input) {
                        return llvm::sys::path::is_absolute(Input);
                      });
  if (!InFull)
    Findings = withNamesFromHere(Findings);
  unsigned WarningsAsErrors = 0;
  clang::tidy::handleErrors(Findings, Context, clang::tidy::FB_NoFix,
                            WarningsAsErrors, std::move(Files));
  llvm::outs().flush();
}

void TextReport::finish(llvm::ArrayRef<UnitReport> Reports) {
  std::vector<const UnitReport *> All;
  for (size_t I = 0; I < Reports.size(); ++I) {
    Units[I] = {&Reports[I], /*IsFinal=*/true};
    All.push_back(&Reports[I]);
  }
  for (; Told < Sources.size(); ++Told)
    tell(Sources[Told], /*Finally=*/false);
  for (; ToldFinally < Sources.size(); ++ToldFinally)
    tell(Sources[ToldFinally], /*Finally=*/true);
  print(Causes.rest(), asAnalyzed(All, FS));
}

} // namespace async_tidy
