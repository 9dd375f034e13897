//===--- RunReport.cpp - What formats show of a run -----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RunReport.h"
#include "clang-tidy/ClangTidy.h"
#include "platform/AbsolutePath.h"
#include "platform/TextDigest.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include <fmt/format.h>
#include <set>

using clang::tidy::ClangTidyError;
using clang::tooling::DiagnosticMessage;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// Finds lines and columns in files.
class Places {
public:
  Places(std::string Folder, llvm::vfs::FileSystem &Files)
      : Root(std::move(Folder)), FS(Files) {}

  TextRange range(const std::string &File, unsigned Begin, unsigned End);
  std::string lineAt(const std::string &File, unsigned Offset);
  std::string shown(StringRef File) const { return nameBelow(Root, File); }
  /// Those of the \p Lines that \p File has, those without a gap together.
  std::vector<Excerpt> excerpts(const std::string &File,
                                const std::set<unsigned> &Lines);

private:
  StringRef textOf(const std::string &File);
  static std::pair<unsigned, unsigned> position(StringRef Text,
                                                unsigned Offset);

  const std::string Root;
  llvm::vfs::FileSystem &FS;
  llvm::StringMap<std::unique_ptr<llvm::MemoryBuffer>> Texts;
};

} // namespace

StringRef Places::textOf(const std::string &File) {
  const auto [Entry, IsNew] = Texts.try_emplace(File);
  if (IsNew)
    if (auto Buffer = FS.getBufferForFile(File))
      Entry->second = std::move(*Buffer);
  return Entry->second ? Entry->second->getBuffer() : "";
}

std::pair<unsigned, unsigned> Places::position(StringRef Text,
                                               unsigned Offset) {
  const StringRef Before = Text.take_front(Offset);
  const size_t Line = Before.count('\n');
  const size_t Begin = Line ? Before.rfind('\n') + 1 : 0;
  // All bytes of a character but the first look like this.
  const size_t Characters =
      llvm::count_if(Before.substr(Begin), [](const char Byte) {
        return (static_cast<unsigned char>(Byte) & 0xC0) != 0x80;
      });
  return {Line + 1, Characters + 1};
}

TextRange Places::range(const std::string &File, unsigned Begin, unsigned End) {
  const StringRef Text = textOf(File);
  TextRange Found;
  std::tie(Found.Line, Found.Column) = position(Text, Begin);
  std::tie(Found.EndLine, Found.EndColumn) = position(Text, End);
  return Found;
}

std::string Places::lineAt(const std::string &File, unsigned Offset) {
  const StringRef Text = textOf(File);
  const size_t Begin = Text.take_front(Offset).rfind('\n') + 1;
  return Text.substr(Begin).split('\n').first.rtrim('\r').str();
}

std::vector<Excerpt> Places::excerpts(const std::string &File,
                                      const std::set<unsigned> &Lines) {
  std::vector<Excerpt> Result;
  unsigned Number = 0;
  for (StringRef Text : llvm::split(textOf(File), '\n')) {
    if (!Lines.contains(++Number))
      continue;
    if (Result.empty() ||
        Result.back().FirstLine + Result.back().Lines.size() != Number)
      Result.push_back({shown(File), Number, {}});
    Result.back().Lines.push_back(Text.rtrim('\r').str());
  }
  return Result;
}

/// The end of what \p Message, at an offset of a file, underlines there.
static unsigned endOf(const DiagnosticMessage &Message) {
  unsigned End = Message.FileOffset;
  for (const clang::tooling::FileByteRange &Range : Message.Ranges)
    if (Range.FilePath == Message.FilePath &&
        Range.FileOffset <= Message.FileOffset)
      End = std::max(End, Range.FileOffset + Range.Length);
  return End;
}

static PlacedMessage placed(const DiagnosticMessage &Message,
                            StringRef Directory, Places &Where) {
  PlacedMessage Result;
  Result.Text = Message.Message;
  if (Message.FilePath.empty())
    return Result;
  Result.File = absolutePath(Message.FilePath, Directory);
  Result.ShownFile = Where.shown(Result.File);
  Result.Range = Where.range(Result.File, Message.FileOffset, endOf(Message));
  return Result;
}

static std::vector<PlacedEdit> editsOf(const ClangTidyError &Diagnostic,
                                       Places &Where) {
  std::vector<PlacedEdit> Edits;
  const auto *Fix = clang::tidy::getFixIt(Diagnostic, /*AnyFix=*/false);
  if (!Fix)
    return Edits;
  for (const auto &FileAndEdits : *Fix)
    for (const clang::tooling::Replacement &Edit : FileAndEdits.second) {
      PlacedEdit One;
      One.File = absolutePath(Edit.getFilePath(), Diagnostic.BuildDirectory);
      One.ShownFile = Where.shown(One.File);
      One.Range = Where.range(One.File, Edit.getOffset(),
                              Edit.getOffset() + Edit.getLength());
      One.Text = Edit.getReplacementText().str();
      Edits.push_back(std::move(One));
    }
  return Edits;
}

static ReportedFinding reported(const Finding &Found, Places &Where) {
  const ClangTidyError &Diagnostic = Found.Diagnostic;
  ReportedFinding Result;
  Result.Check = Diagnostic.DiagnosticName;
  Result.Row = findCheck(Result.Check);
  Result.IsError = Diagnostic.IsWarningAsError ||
                   Diagnostic.DiagLevel == ClangTidyError::Error;
  Result.IsGuess = Found.IsGuess;
  Result.Main = placed(Diagnostic.Message, Diagnostic.BuildDirectory, Where);
  for (const DiagnosticMessage &Note : Diagnostic.Notes)
    Result.Notes.push_back(placed(Note, Diagnostic.BuildDirectory, Where));
  Result.Fix = editsOf(Diagnostic, Where);
  if (!Result.Main.File.empty())
    Result.LineText =
        Where.lineAt(Result.Main.File, Diagnostic.Message.FileOffset);
  return Result;
}

/// Gives each finding what it is recognized by in another run: its check, file,
/// message and line of code, and the how-many-th it is of those that agree in
/// these. So it stays the same when code around it changes or moves.
static void addFingerprints(std::vector<ReportedFinding> &Findings,
                            Recurrences &Met) {
  for (ReportedFinding &Each : Findings) {
    const std::string Content =
        fmt::format("{}\n{}\n{}\n{}", Each.Check, Each.Main.ShownFile,
                    Each.Main.Text, StringRef(Each.LineText).trim().str());
    const std::string Numbered = fmt::format("{}\n{}", Content, Met[Content]++);
    Each.Fingerprint = TextDigest::of(Numbered).name();
  }
}

std::vector<ReportedFinding> resolve(llvm::ArrayRef<const Finding *> Findings,
                                     StringRef Root, llvm::vfs::FileSystem &FS,
                                     Recurrences &Met) {
  Places Where(Root.str(), FS);
  std::vector<ReportedFinding> Resolved;
  for (const Finding *Found : Findings)
    Resolved.push_back(reported(*Found, Where));
  addFingerprints(Resolved, Met);
  return Resolved;
}

/// How many lines are shown before and after the one that a message is about.
static constexpr unsigned LinesAround = 5;

static std::vector<Excerpt>
excerptsFor(llvm::ArrayRef<ReportedFinding> Findings, Places &Where) {
  std::map<std::string, std::set<unsigned>> Lines;
  auto Add = [&](const PlacedMessage &Message) {
    if (Message.File.empty())
      return;
    const unsigned Line = Message.Range.Line;
    for (unsigned I = Line > LinesAround ? Line - LinesAround : 1;
         I <= Line + LinesAround; ++I)
      Lines[Message.File].insert(I);
  };
  for (const ReportedFinding &Each : Findings) {
    Add(Each.Main);
    llvm::for_each(Each.Notes, Add);
  }
  std::vector<Excerpt> Result;
  for (const auto &[File, Shown] : Lines)
    llvm::append_range(Result, Where.excerpts(File, Shown));
  return Result;
}

RunReport makeRunReport(llvm::ArrayRef<UnitReport> Units,
                        llvm::ArrayRef<const Finding *> Findings,
                        llvm::vfs::FileSystem &FS, std::string Root) {
  RunReport Result;
  Result.Root = Root.empty() ? workingDirectory() : std::move(Root);
  std::vector<const Finding *> Told = Findings.vec();
  llvm::erase_if(Told, [](const Finding *Found) { return Found->isError(); });
  Recurrences Met;
  Result.Findings = resolve(Told, Result.Root, FS, Met);
  Places Where(Result.Root, FS);
  Result.Excerpts = excerptsFor(Result.Findings, Where);
  std::set<std::string> Files;
  for (const UnitReport &Unit : Units) {
    const std::string File = Where.shown(Unit.File);
    Files.insert(File);
    if (Unit.failed())
      Result.Failures.push_back(
          {File, Unit.Result ? Unit.Result->Failure : Unit.Failure});
  }
  Result.Files.assign(Files.begin(), Files.end());
  return Result;
}

} // namespace async_tidy
