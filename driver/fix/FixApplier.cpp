//===--- FixApplier.cpp - Writes fixes into files -------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FixApplier.h"
#include "config/FormatStyle.h"
#include "platform/AbsolutePath.h"
#include "platform/LockedFile.h"
#include "platform/ReplaceFile.h"
#include "platform/UserError.h"
#include "llvm/ADT/EquivalenceClasses.h"

using clang::tooling::Replacement;
using clang::tooling::Replacements;

namespace async_tidy {

/// Also if both begin at the same place: nobody could say which comes first.
bool FixApplier::ChangedRanges::overlap(const Replacement &Edit) const {
  const unsigned Begin = Edit.getOffset(), End = Begin + Edit.getLength();
  const auto Next = Ranges.lower_bound(Begin);
  if (Next != Ranges.end() && (Next->first == Begin || Next->first < End))
    return true;
  return Next != Ranges.begin() && std::prev(Next)->second > Begin;
}

void FixApplier::ChangedRanges::add(const Replacement &Edit) {
  Ranges[Edit.getOffset()] = Edit.getOffset() + Edit.getLength();
}

FixApplier::File &FixApplier::fileAt(const std::string &RealPath) {
  File &Result = Files[RealPath];
  Result.Path = RealPath;
  return Result;
}

void FixApplier::addAnalyzed(const UnitResult &Unit) {
  for (const auto &[Path, Digest] : Unit.Fixable) {
    File &Known = fileAt(Path);
    if (Known.Analyzed.value_or(Digest) != Digest)
      Known.Problem = "it changed while it was analyzed";
    Known.Analyzed = Digest;
  }
}

void FixApplier::addFix(const llvm::StringMap<Replacements> &Edits,
                        llvm::StringRef Directory) {
  auto Suggested = std::make_unique<Fix>();
  for (const auto &[Path, InFile] : Edits)
    for (const Replacement &Edit : InFile)
      Suggested->Edits.emplace(realPath(Edit.getFilePath(), Directory, FS),
                               Edit.getOffset(), Edit.getLength(),
                               Edit.getReplacementText());
  if (!Seen.insert(Suggested->Edits).second)
    return;
  for (const Replacement &Edit : Suggested->Edits)
    if (File &Changed = fileAt(Edit.getFilePath().str());
        Changed.Changed.overlap(Edit)) {
      ++Changed.Overlapping;
      Suggested->IsApplied = false;
      break;
    }
  if (Suggested->IsApplied)
    for (const Replacement &Edit : Suggested->Edits) {
      File &Changed = fileAt(Edit.getFilePath().str());
      Changed.Changed.add(Edit);
      if (Changed.Fixes.empty() || Changed.Fixes.back() != Suggested.get())
        Changed.Fixes.push_back(Suggested.get());
    }
  Fixes.push_back(std::move(Suggested));
}

/// The files, those together that a fix changes together.
std::vector<std::vector<FixApplier::File *>>
FixApplier::filesWrittenTogether() {
  llvm::EquivalenceClasses<File *> Classes;
  for (auto &[Path, Each] : Files)
    if (!Each.Fixes.empty())
      Classes.insert(&Each);
  for (const auto &Each : Fixes)
    if (Each->IsApplied)
      for (const Replacement &Edit : Each->Edits)
        Classes.unionSets(&fileAt(Each->Edits.begin()->getFilePath().str()),
                          &fileAt(Edit.getFilePath().str()));
  std::vector<std::vector<File *>> Result;
  for (const auto &Class : Classes)
    if (Class->isLeader()) {
      Result.emplace_back(Classes.member_begin(*Class), Classes.member_end());
      // All runs lock files in one order, so that none waits forever.
      llvm::sort(Result.back(), [](const File *A, const File *B) {
        return A->Path < B->Path;
      });
    }
  return Result;
}

/// Leaves \p Target as it is, and takes its fixes from other files, too.
void FixApplier::giveUp(File &Target, llvm::Error Reason) {
  Target.Problem = llvm::toString(std::move(Reason));
  for (Fix *Each : Target.Fixes)
    Each->IsApplied = false;
}

llvm::Expected<std::string> FixApplier::fixedText(const File &Target) const {
  Replacements Edits;
  for (const Fix *Each : Target.Fixes)
    if (Each->IsApplied)
      for (const Replacement &Edit : Each->Edits)
        if (Edit.getFilePath() == Target.Path)
          if (llvm::Error Conflict = Edits.add(Edit))
            return Conflict;
  llvm::Expected<clang::format::FormatStyle> Style = findFormatStyle(
      *Context.getOptionsForFile(Target.Path).FormatStyle, Target.Path);
  if (!Style)
    return Style.takeError();
  // Edits leave nothing to clean up, and looking for it takes time with the
  // square of their number.
  if (Style->DisableFormat)
    return clang::tooling::applyAllReplacements(Target.Text, Edits);
  auto Clean =
      clang::format::cleanupAroundReplacements(Target.Text, Edits, *Style);
  if (!Clean)
    return Clean.takeError();
  auto Formatted =
      clang::format::formatReplacements(Target.Text, *Clean, *Style);
  if (!Formatted)
    return Formatted.takeError();
  return clang::tooling::applyAllReplacements(Target.Text, *Formatted);
}

/// Writes the fixes of \p Target that are still to be applied. Returns whether
/// there was anything to do.
bool FixApplier::update(File &Target, Writer Write) {
  const size_t Wanted = llvm::count_if(
      Target.Fixes, [](const Fix *Each) { return Each->IsApplied; });
  if (!Target.Problem.empty() || Target.Written == Wanted)
    return false;
  Target.Written = Wanted;
  llvm::Expected<std::string> Text = fixedText(Target);
  llvm::Error Failure = Text ? Write(Target.Path, *Text) : Text.takeError();
  if (Failure)
    giveUp(Target, std::move(Failure));
  return true;
}

/// Reads \p Path under a lock, which is added to \p Locks. Fails unless it
/// holds what was \p Analyzed.
static llvm::Expected<std::string>
readAsAnalyzed(const std::string &Path,
               const std::optional<TextDigest> &Analyzed,
               std::vector<LockedFile> &Locks) {
  llvm::Expected<LockedFile> Lock = LockedFile::open(Path);
  if (!Lock)
    return Lock.takeError();
  auto Text = Lock->read();
  if (!Text)
    return llvm::errorCodeToError(Text.getError());
  if (TextDigest::of((*Text)->getBuffer()) != Analyzed)
    return llvm::createStringError("it has changed since it was analyzed");
  Locks.push_back(std::move(*Lock));
  return (*Text)->getBuffer().str();
}

void FixApplier::write(llvm::ArrayRef<File *> Together, Writer Write) {
  std::vector<LockedFile> Locks;
  for (File *Each : Together) {
    llvm::Expected<std::string> Text =
        Each->Problem.empty()
            ? readAsAnalyzed(Each->Path, Each->Analyzed, Locks)
            : llvm::createStringError(Each->Problem);
    if (Text)
      Each->Text = std::move(*Text);
    else
      giveUp(*Each, Text.takeError());
  }
  // One that fails takes fixes from others, which may be written already.
  while (
      llvm::any_of(Together, [&](File *Each) { return update(*Each, Write); }))
    ;
}

FixOutcome FixApplier::apply() {
  return apply([](const std::string &Path, llvm::StringRef Text) {
    return replaceFile(Path, Text);
  });
}

FixOutcome FixApplier::apply(Writer Write) {
  for (const std::vector<File *> &Together : filesWrittenTogether())
    write(Together, Write);
  FixOutcome Outcome;
  Outcome.Suggested = Fixes.size();
  Outcome.Applied =
      llvm::count_if(Fixes, [](const auto &Each) { return Each->IsApplied; });
  for (const auto &[Path, Each] : Files) {
    if (!Each.Fixes.empty() && !Each.Problem.empty())
      Outcome.Problems.push_back(
          errorLine("{}: not fixed: {}", Path, Each.Problem));
    if (Each.Overlapping)
      Outcome.Problems.push_back(
          errorLine("{}: {} of the fixes overlap others and were not applied; "
                    "run again to apply them",
                    Path, Each.Overlapping));
  }
  return Outcome;
}

} // namespace async_tidy
