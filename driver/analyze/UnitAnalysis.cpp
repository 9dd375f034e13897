//===--- UnitAnalysis.cpp - The checks at work on a unit ------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitAnalysis.h"
#include "AddedNolint.h"
#include "UnusedNolint.h"
#include "async-tidy/common/CheckRegistry.h"
#include "async-tidy/common/Remarks.h"
#include "platform/AbsolutePath.h"
#include "platform/ReplaceFile.h"
#include "platform/UserError.h"
#include "clang/Frontend/CompilerInstance.h"

using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {

UnitAnalysis::UnitAnalysis(const Options &Opts, const CompileCommand &Command,
                           std::unique_ptr<Configuration> Configured,
                           OverlayPtr FS)
    : Opts(Opts), Command(Command), FS(std::move(FS)),
      Enabled(Configured->enabledChecks(Command.Filename)),
      Context(std::move(Configured)),
      Diagnostics(Context, Opts.FixNotes, Command.Directory),
      Consumers(Context, this->FS) {
  Context.setEnableProfiling(Opts.EnableCheckProfile);
  auto DiagOpts = std::make_unique<clang::DiagnosticOptions>();
  Engine = std::make_unique<clang::DiagnosticsEngine>(
      llvm::makeIntrusiveRefCnt<clang::DiagnosticIDs>(), *DiagOpts,
      &Diagnostics, /*ShouldOwnClient=*/false);
  Context.setDiagnosticsEngine(std::move(DiagOpts), Engine.get());
}

std::unique_ptr<clang::ASTConsumer>
UnitAnalysis::checks(clang::CompilerInstance &Compiler, StringRef File) {
  return Consumers.createASTConsumer(Compiler, File);
}

void UnitAnalysis::keepTexts(clang::CompilerInstance &Compiler) {
  Files = Compiler.getFileManagerPtr();
  Sources = Compiler.getSourceManagerPtr();
  for (const auto &[File, Content] :
       llvm::make_range(Sources->fileinfo_begin(), Sources->fileinfo_end()))
    if (const auto Text = Content->getBufferIfLoaded())
      Texts[File.getName()] = Text->getBuffer();
  if (const auto Main = Sources->getFileEntryRefForID(Sources->getMainFileID()))
    MainFile = Main->getName().str();
}

/// Reads what a check wrote in this process.
static LinkRecord readRecord(llvm::StringRef Text) {
  LinkRecord Record;
  llvm::Expected<llvm::json::Value> Value = llvm::json::parse(Text);
  llvm::json::Path::Root Root("record");
  if (!Value)
    llvm::consumeError(Value.takeError());
  else
    fromJSON(*Value, Record, Root);
  return Record;
}

/// Adds to \p Result what the files held that a fix of \p Diagnostic changes.
void UnitAnalysis::noteFixable(const clang::tidy::ClangTidyError &Diagnostic,
                               UnitResult &Result) const {
  auto Note = [&](const clang::tooling::DiagnosticMessage &Message) {
    for (llvm::StringRef File : Message.Fix.keys())
      if (const auto Known = Texts.find(File); Known != Texts.end())
        Result.Fixable[realPath(File, Diagnostic.BuildDirectory, *FS)] =
            TextDigest::of(Known->second);
  };
  Note(Diagnostic.Message);
  llvm::for_each(Diagnostic.Notes, Note);
}

/// Keeps in \p Folder what the files held of which \p Diagnostic shows lines.
/// Whoever shows them reads the files themselves for want of it.
void UnitAnalysis::keepShown(const clang::tidy::ClangTidyError &Diagnostic,
                             llvm::StringRef Folder, UnitResult &Result) const {
  auto Keep = [&](const clang::tooling::DiagnosticMessage &Message) {
    const auto Known = Texts.find(Message.FilePath);
    if (Folder.empty() || Known == Texts.end())
      return;
    const std::string Copy =
        fmt::format("{}/{}.text", Folder, TextDigest::of(Known->second).name());
    if (!llvm::sys::fs::exists(Copy))
      llvm::consumeError(replaceFile(Copy, Known->second));
    Result.Shown[absolutePath(Message.FilePath, Diagnostic.BuildDirectory)] =
        Copy;
  };
  Keep(Diagnostic.Message);
  llvm::for_each(Diagnostic.Notes, Keep);
}

/// Reads what a check wrote in this process: a line and the name of a check.
static void addWaived(llvm::StringRef Text, WaivedLines &Waived) {
  const auto [Line, Check] = Text.split(' ');
  unsigned Number = 0;
  if (!Line.getAsInteger(10, Number))
    Waived.emplace(Number, Check.str());
}

static bool asksOtherUnits(llvm::StringRef Check) {
  const CheckInfo *Info = findCheck(Check);
  return Info && Info->AsksOtherUnits;
}

UnitResult UnitAnalysis::result(StringRef TextFolder) {
  UnitResult Result;
  Result.File = Command.Filename;
  Result.Failure = Diagnostics.firstError();
  WaivedLines Waived = Diagnostics.waived();
  auto Add = [&](clang::tidy::ClangTidyError Error) {
    noteFixable(Error, Result);
    keepShown(Error, TextFolder, Result);
    const StringRef Text = Texts.lookup(Error.Message.FilePath);
    std::set<size_t> Asides = Diagnostics.macros().asides(Error);
    const bool IsGuess = Diagnostics.isGuess(Error);
    Result.Findings.push_back(Finding::locate(std::move(Error), Text));
    Result.Findings.back().IsGuess = IsGuess;
    Result.Findings.back().Asides = std::move(Asides);
  };
  std::vector<clang::tidy::ClangTidyError> Findings;
  for (clang::tidy::ClangTidyError &Error : Diagnostics.take()) {
    if (llvm::StringRef Text = Error.Message.Message;
        Text.consume_front(LinkRecordMark)) {
      if (!Result.Record)
        Result.Record.emplace();
      Result.Record->join(readRecord(Text));
      continue;
    } else if (Text.consume_front(RemarkMark)) {
      Result.Remarks.push_back(Text.str());
      continue;
    } else if (Text.consume_front(WaiverMark)) {
      addWaived(Text, Waived);
      continue;
    }
    Findings.push_back(std::move(Error));
  }
  if (Opts.AddNolint)
    addNolint(Findings, Texts, *Opts.AddNolint);
  for (clang::tidy::ClangTidyError &Finding : Findings)
    Add(std::move(Finding));
  if (Opts.UnusedNolint && Result.Failure.empty()) {
    // What only other units tell may be what a comment suppresses.
    if (!Opts.Record && Opts.Index.empty())
      llvm::erase_if(Enabled, asksOtherUnits);
    llvm::for_each(unusedNolint(MainFile, Command.Directory,
                                Texts.lookup(MainFile), Waived, Enabled),
                   Add);
  }
  const clang::tidy::ClangTidyStats &Stats = Context.getStats();
  Result.IgnoredByNolint = Stats.ErrorsIgnoredNOLINT;
  Result.IgnoredInHeaders = Stats.ErrorsIgnoredNonUserCode;
  Result.IgnoredByLineFilter = Stats.ErrorsIgnoredLineFilter;
  return Result;
}

} // namespace async_tidy
