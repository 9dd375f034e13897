//===--- Analyze.cpp - Runs the checks on one unit ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analyze.h"
#include "AddedNolint.h"
#include "MacroNotes.h"
#include "UnusedNolint.h"
#include "async-tidy/common/CheckRegistry.h"
#include "async-tidy/common/Remarks.h"
#include "clang-tidy/ClangTidy.h"
#include "input/ParseOnly.h"
#include "input/SystemBodySkipper.h"
#include "platform/AbsolutePath.h"
#include "platform/ReplaceFile.h"
#include "platform/UserError.h"
#include "preamble/PreambleGuard.h"
#include "clang/Basic/DiagnosticFrontend.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Frontend/MultiplexConsumer.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/TargetSelect.h"

using clang::tidy::ClangTidyASTConsumerFactory;
using clang::tidy::ClangTidyContext;
using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {
namespace {

constexpr char NoSource[] =
    "its compile command compiles no source, or more than one";

/// Collects diagnostics as clang-tidy does, and keeps the first error: some,
/// such as those about the compile command, are shown nowhere else, and none
/// may be hidden by NOLINT or a filter.
class FirstErrorKeeper : public clang::tidy::ClangTidyDiagnosticConsumer {
public:
  FirstErrorKeeper(ClangTidyContext &Context, bool FixNotes,
                   llvm::StringRef Directory)
      : ClangTidyDiagnosticConsumer(Context, /*ExternalDiagEngine=*/nullptr,
                                    /*RemoveIncompatibleErrors=*/true,
                                    /*GetFixesFromNotes=*/FixNotes),
        Context(Context), Directory(Directory) {}

  void HandleDiagnostic(clang::DiagnosticsEngine::Level Level,
                        const clang::Diagnostic &Info) override {
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

  const MacroNotes &macros() const { return Macros; }
  bool isGuess(const clang::tidy::ClangTidyError &Error) const {
    const clang::tooling::DiagnosticMessage &Message = Error.Message;
    return Guesses.contains(
        {Error.DiagnosticName, Message.FilePath, Message.FileOffset});
  }
  /// Where comments in the main file suppressed diagnostics.
  const WaivedLines &waived() const { return Waived; }

  /// As UnitResult::Failure.
  const std::string &firstError() const { return First; }

private:
  void noteGuess(const clang::Diagnostic &Info) {
    const clang::SourceManager &Sources = Info.getSourceManager();
    const clang::SourceLocation Shown = Sources.getFileLoc(Info.getLocation());
    Guesses.emplace(Context.getCheckName(Info.getID()),
                    Sources.getFilename(Shown), Sources.getFileOffset(Shown));
  }

  std::string describe(const clang::Diagnostic &Info) const {
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

  ClangTidyContext &Context;
  const llvm::StringRef Directory;
  std::string First;
  MacroNotes Macros;
  /// By their checks, files and offsets.
  std::set<std::tuple<std::string, std::string, unsigned>> Guesses;
  WaivedLines Waived;
};

/// What the files of a unit held, by the names that locations have.
using TextMap = llvm::StringMap<std::string>;

class CheckAction : public clang::ASTFrontendAction {
public:
  CheckAction(ClangTidyASTConsumerFactory &Consumers, TextMap &Texts,
              std::string &MainFile, std::optional<PreambleGuard> &Guard,
              const PreambleContents *Preamble, const SharedHeaders *Shared,
              bool SkipBodies)
      : Consumers(Consumers), Texts(Texts), MainFile(MainFile), Guard(Guard),
        Preamble(Preamble), Shared(Shared), SkipBodies(SkipBodies) {}

protected:
  bool BeginInvocation(clang::CompilerInstance &Compiler) override {
    // A file that is edited now must not change under the compiler's feet, as
    // it would if it were mapped into memory.
    Compiler.setSourceManager(llvm::makeIntrusiveRefCnt<clang::SourceManager>(
        Compiler.getDiagnostics(), Compiler.getFileManager(),
        /*UserFilesAreVolatile=*/true));
    return true;
  }

  std::unique_ptr<clang::ASTConsumer>
  CreateASTConsumer(clang::CompilerInstance &Compiler,
                    llvm::StringRef File) override {
    ignoreDiagnosticPragmas(Compiler.getPreprocessor());
    std::unique_ptr<clang::ASTConsumer> Checks =
        Consumers.createASTConsumer(Compiler, File);
    if (Preamble) {
      Guard.emplace(*Preamble, Compiler, Shared->Hidden);
      std::vector<std::unique_ptr<clang::ASTConsumer>> Both;
      Both.push_back(Guard->consumer());
      Both.push_back(std::move(Checks));
      Checks = std::make_unique<clang::MultiplexConsumer>(std::move(Both));
    }
    if (!SkipBodies)
      return Checks;
    return std::make_unique<SystemBodySkipper>(std::move(Checks));
  }

  void EndSourceFileAction() override {
    const clang::SourceManager &Sources =
        getCompilerInstance().getSourceManager();
    for (const auto &[File, Content] :
         llvm::make_range(Sources.fileinfo_begin(), Sources.fileinfo_end()))
      if (const auto Text = Content->getBufferIfLoaded())
        Texts[File.getName()] = Text->getBuffer().str();
    if (const auto Main = Sources.getFileEntryRefForID(Sources.getMainFileID()))
      MainFile = Main->getName().str();
  }

private:
  ClangTidyASTConsumerFactory &Consumers;
  TextMap &Texts;
  std::string &MainFile;
  std::optional<PreambleGuard> &Guard;
  const PreambleContents *const Preamble;
  const SharedHeaders *const Shared;
  const bool SkipBodies;
};

class CheckActionFactory : public clang::tooling::FrontendActionFactory {
public:
  /// \p Shared headers and what they consist of are null if there are none.
  CheckActionFactory(ClangTidyContext &Context, OverlayPtr FS,
                     const PreambleContents *Preamble,
                     const SharedHeaders *Shared, bool SkipBodies)
      : Consumers(Context, std::move(FS)), Preamble(Preamble), Shared(Shared),
        SkipBodies(SkipBodies) {}

  const TextMap &texts() const { return Texts; }
  /// The name that the main file has there.
  const std::string &mainFile() const { return MainFile; }
  /// Why the unit may mean something else than without the preamble.
  std::string doubt() const {
    return Guard ? Guard->doubt() : "it was not read";
  }
  /// Which macros to hide so that it does not.
  std::set<std::string> premature() const {
    return Guard ? Guard->premature() : std::set<std::string>();
  }

  std::unique_ptr<clang::FrontendAction> create() override {
    return std::make_unique<CheckAction>(Consumers, Texts, MainFile, Guard,
                                         Preamble, Shared, SkipBodies);
  }

  bool
  runInvocation(std::shared_ptr<clang::CompilerInvocation> Invocation,
                clang::FileManager *Files,
                std::shared_ptr<clang::PCHContainerOperations> PCHContainerOps,
                clang::DiagnosticConsumer *Consumer) override {
    Invocation->getFrontendOpts().SkipFunctionBodies = SkipBodies;
    if (Preamble)
      Invocation->getPreprocessorOpts().ImplicitPCHInclude = Shared->Path;
    return FrontendActionFactory::runInvocation(
        std::move(Invocation), Files, std::move(PCHContainerOps), Consumer);
  }

private:
  ClangTidyASTConsumerFactory Consumers;
  TextMap Texts;
  std::string MainFile;
  const PreambleContents *const Preamble;
  const SharedHeaders *const Shared;
  std::optional<PreambleGuard> Guard;
  const bool SkipBodies;
};

} // namespace

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
static void noteFixable(const clang::tidy::ClangTidyError &Diagnostic,
                        const TextMap &Texts, llvm::vfs::FileSystem &FS,
                        UnitResult &Result) {
  auto Note = [&](const clang::tooling::DiagnosticMessage &Message) {
    for (llvm::StringRef File : Message.Fix.keys())
      if (const auto Known = Texts.find(File); Known != Texts.end())
        Result.Fixable[realPath(File, Diagnostic.BuildDirectory, FS)] =
            TextDigest::of(Known->second);
  };
  Note(Diagnostic.Message);
  llvm::for_each(Diagnostic.Notes, Note);
}

/// Keeps in \p Folder what the files held of which \p Diagnostic shows lines.
/// Whoever shows them reads the files themselves for want of it.
static void keepShown(const clang::tidy::ClangTidyError &Diagnostic,
                      const TextMap &Texts, llvm::StringRef Folder,
                      UnitResult &Result) {
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

std::optional<UnitResult> analyze(const Options &Opts,
                                  const CompileCommand &Command,
                                  std::unique_ptr<Configuration> Configured,
                                  OverlayPtr FS, llvm::StringRef ModuleCache,
                                  llvm::StringRef TextFolder,
                                  SharedHeaders *Shared) {
  std::optional<PreambleContents> Preamble;
  if (Shared) {
    llvm::Expected<PreambleContents> Contents =
        PreambleContents::read(Shared->Path + PreambleContentsSuffix.str());
    if (!Contents) {
      llvm::consumeError(Contents.takeError());
      return std::nullopt;
    }
    Preamble = std::move(*Contents);
  }
  // Inline assembly is checked with what LLVM knows about the target.
  llvm::InitializeAllTargetInfos();
  llvm::InitializeAllTargetMCs();
  llvm::InitializeAllAsmParsers();

  std::vector<std::string> Enabled =
      Configured->enabledChecks(Command.Filename);
  ClangTidyContext Context(std::move(Configured));
  Context.setEnableProfiling(Opts.EnableCheckProfile);
  FirstErrorKeeper Consumer(Context, Opts.FixNotes, Command.Directory);
  auto DiagOpts = std::make_unique<clang::DiagnosticOptions>();
  clang::DiagnosticsEngine Engine(
      llvm::makeIntrusiveRefCnt<clang::DiagnosticIDs>(), *DiagOpts, &Consumer,
      /*ShouldOwnClient=*/false);
  Context.setDiagnosticsEngine(std::move(DiagOpts), &Engine);

  CheckActionFactory Factory(Context, FS, Preamble ? &*Preamble : nullptr,
                             Shared, Opts.SkipBodies);
  const bool Succeeded = parseOnly(
      Command, ModuleCache, FS, Consumer,
      [&](std::shared_ptr<clang::CompilerInvocation> Invocation,
          const llvm::IntrusiveRefCntPtr<clang::FileManager> &Files) {
        return Factory.runInvocation(
            std::move(Invocation), Files.get(),
            std::make_shared<clang::PCHContainerOperations>(), &Consumer);
      });

  // What is wrong with the unit is for a parse of the unit alone to say.
  if (const std::string Doubt = Consumer.firstError() + Factory.doubt();
      Preamble && !Doubt.empty()) {
    const size_t Hidden = Shared->Hidden.size();
    Shared->Hidden.merge(Factory.premature());
    if (Opts.Verbose && Shared->Hidden.size() == Hidden)
      llvm::errs() << fmt::format("async-tidy: {} is parsed without shared "
                                  "headers: {}\n",
                                  Command.Filename, Doubt);
    return std::nullopt;
  }
  UnitResult Result;
  Result.File = Command.Filename;
  Result.Failure = Consumer.firstError();
  if (!Succeeded && Result.Failure.empty())
    Result.Failure = NoSource;
  WaivedLines Waived = Consumer.waived();
  auto Add = [&](clang::tidy::ClangTidyError Error) {
    noteFixable(Error, Factory.texts(), *FS, Result);
    keepShown(Error, Factory.texts(), TextFolder, Result);
    const std::string Text = Factory.texts().lookup(Error.Message.FilePath);
    std::set<size_t> Asides = Consumer.macros().asides(Error);
    const bool IsGuess = Consumer.isGuess(Error);
    Result.Findings.push_back(Finding::locate(std::move(Error), Text));
    Result.Findings.back().IsGuess = IsGuess;
    Result.Findings.back().Asides = std::move(Asides);
  };
  std::vector<clang::tidy::ClangTidyError> Findings;
  for (clang::tidy::ClangTidyError &Error : Consumer.take()) {
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
    addNolint(Findings, Factory.texts(), *Opts.AddNolint);
  for (clang::tidy::ClangTidyError &Finding : Findings)
    Add(std::move(Finding));
  if (Opts.UnusedNolint && Result.Failure.empty()) {
    // What only other units tell may be what a comment suppresses.
    if (!Opts.Record && Opts.Index.empty())
      llvm::erase_if(Enabled, asksOtherUnits);
    llvm::for_each(unusedNolint(Factory.mainFile(), Command.Directory,
                                Factory.texts().lookup(Factory.mainFile()),
                                Waived, Enabled),
                   Add);
  }
  const clang::tidy::ClangTidyStats &Stats = Context.getStats();
  Result.IgnoredByNolint = Stats.ErrorsIgnoredNOLINT;
  Result.IgnoredInHeaders = Stats.ErrorsIgnoredNonUserCode;
  Result.IgnoredByLineFilter = Stats.ErrorsIgnoredLineFilter;
  return Result;
}

} // namespace async_tidy
