//===--- MacroNotes.cpp - Notes about macros that say nothing -------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MacroNotes.h"
#include "result/Result.h"
#include "clang/Basic/SourceManager.h"

using clang::SourceLocation;
using clang::SourceManager;
using clang::tooling::DiagnosticMessage;

namespace async_tidy {

/// Whether \p Location is in an argument of all macros that it comes from.
static bool isWrittenAtUse(SourceLocation Location,
                           const SourceManager &Sources) {
  for (; Location.isMacroID();
       Location = Sources.getImmediateSpellingLoc(Location))
    if (!Sources.isMacroArgExpansion(Location))
      return false;
  return true;
}

void MacroNotes::see(const clang::Diagnostic &Info) {
  const SourceLocation Location = Info.getLocation();
  if (!Location.isMacroID() || !Info.hasSourceManager())
    return;
  const SourceManager &Sources = Info.getSourceManager();
  if (!isWrittenAtUse(Location, Sources))
    return;
  const SourceLocation Shown = Sources.getFileLoc(Location);
  InArguments.emplace(Sources.getFilename(Shown).str(),
                      Sources.getFileOffset(Shown));
}

std::set<size_t>
MacroNotes::asides(const clang::tidy::ClangTidyError &Error) const {
  std::set<size_t> Numbers;
  std::set<std::pair<Place, std::string>> Before;
  // Notes about macros follow what they are about.
  const DiagnosticMessage *About = &Error.Message;
  for (size_t I = 0; I < Error.Notes.size(); ++I) {
    const DiagnosticMessage &Note = Error.Notes[I];
    if (!isAboutMacro(Note)) {
      About = &Note;
      continue;
    }
    const bool IsNew =
        Before.insert({{Note.FilePath, Note.FileOffset}, Note.Message}).second;
    if (!IsNew || InArguments.contains({About->FilePath, About->FileOffset}))
      Numbers.insert(I);
  }
  return Numbers;
}

} // namespace async_tidy
