//===--- UnitDiagnostics.cpp - What is said of a unit ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitDiagnostics.h"
#include "async-tidy/common/Remarks.h"
#include "platform/AbsolutePath.h"
#include "platform/UserError.h"
#include "clang/Basic/DiagnosticFrontend.h"
#include "clang/Basic/SourceManager.h"

using clang::tidy::ClangTidyContext;
using llvm::StringRef;

namespace async_tidy {

UnitDiagnostics::UnitDiagnostics(ClangTidyContext &Context, bool FixNotes,
                                 std::string Directory)
    : ClangTidyDiagnosticConsumer(Context, /*ExternalDiagEngine=*/nullptr,
                                  /*RemoveIncompatibleErrors=*/true,
                                  /*GetFixesFromNotes=*/FixNotes),
      Context(Context), Directory(std::move(Directory)) {}

void UnitDiagnostics::HandleDiagnostic(clang::DiagnosticsEngine::Level Level,
                                       const clang::Diagnostic &Info) {
  if (Level >= clang::DiagnosticsEngine::Error && First.empty())
    First = describe(Info);
  // Its text speaks of clang's driver and has no place.
  if (Info.getID() == clang::diag::err_fe_expected_compiler_job)
    return;
  Macros.see(Info);
  if (Info.getFlagValue() == GuessFlag)
    noteGuess(Info);
  const unsigned Ignored = Context.getStats().ErrorsIgnoredNOLINT;
  ClangTidyDiagnosticConsumer::HandleDiagnostic(Level, Info);
  if (Context.getStats().ErrorsIgnoredNOLINT != Ignored)
    addWaivedLines(Info.getLocation(), Context.getCheckName(Info.getID()),
                   Info.getSourceManager(), Waived);
}

bool UnitDiagnostics::isGuess(const clang::tidy::ClangTidyError &Error) const {
  const clang::tooling::DiagnosticMessage &Message = Error.Message;
  return Guesses.contains(
      {Error.DiagnosticName, Message.FilePath, Message.FileOffset});
}

void UnitDiagnostics::noteGuess(const clang::Diagnostic &Info) {
  const clang::SourceManager &Sources = Info.getSourceManager();
  const clang::SourceLocation Shown = Sources.getFileLoc(Info.getLocation());
  Guesses.emplace(Context.getCheckName(Info.getID()),
                  Sources.getFilename(Shown), Sources.getFileOffset(Shown));
}

std::string UnitDiagnostics::describe(const clang::Diagnostic &Info) const {
  if (Info.getID() == clang::diag::err_fe_expected_compiler_job)
    return NoSource;
  llvm::SmallString<128> Text;
  Info.FormatDiagnostic(Text);
  StringRef Message = Text;
  // What is no diagnostic of the compiler is ours or clang-tidy's, and ends
  // with the name of a check.
  const bool IsCustom = clang::DiagnosticIDs::IsCustomDiag(Info.getID());
  if (IsCustom && Message.ends_with("]"))
    Message = Message.substr(0, Message.rfind(" ["));
  std::string Place;
  if (Info.hasSourceManager() && Info.getLocation().isValid()) {
    const clang::SourceManager &Sources = Info.getSourceManager();
    const clang::SourceLocation Location =
        Sources.getFileLoc(Info.getLocation());
    Place = fmt::format(
        "{}:{}:{}: ", absolutePath(Sources.getFilename(Location), Directory),
        Sources.getSpellingLineNumber(Location),
        Sources.getSpellingColumnNumber(Location));
  }
  return fmt::format("{}: {}{}",
                     IsCustom ? "cannot be analyzed" : "does not compile",
                     Place, Message);
}

} // namespace async_tidy
