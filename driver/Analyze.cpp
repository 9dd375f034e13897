//===--- Analyze.cpp - Runs the checks on one unit ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analyze.h"
#include "AbsolutePath.h"
#include "SystemBodySkipper.h"
#include "clang-tidy/ClangTidy.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/TargetSelect.h"

using clang::tidy::ClangTidyASTConsumerFactory;
using clang::tidy::ClangTidyContext;
using clang::tooling::CompileCommand;
using OverlayPtr = llvm::IntrusiveRefCntPtr<llvm::vfs::OverlayFileSystem>;

namespace async_tidy {
namespace {

/// A database that holds one command.
class SingleCommand : public clang::tooling::CompilationDatabase {
public:
  explicit SingleCommand(const Options &Opts)
      : Command(Opts.CommandDirectory, Opts.Inputs.front(), *Opts.FixedFlags,
                /*Output=*/"") {}

  std::vector<CompileCommand>
  getCompileCommands(llvm::StringRef) const override {
    return {Command};
  }

private:
  CompileCommand Command;
};

/// What the files of a unit held, by the names that locations have.
using DigestMap = llvm::StringMap<TextDigest>;

class CheckAction : public clang::ASTFrontendAction {
public:
  CheckAction(ClangTidyASTConsumerFactory &Consumers, DigestMap &Digests,
              bool SkipBodies)
      : Consumers(Consumers), Digests(Digests), SkipBodies(SkipBodies) {}

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
    auto Checks = Consumers.createASTConsumer(Compiler, File);
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
        Digests[File.getName()] = TextDigest::of(Text->getBuffer());
  }

private:
  ClangTidyASTConsumerFactory &Consumers;
  DigestMap &Digests;
  const bool SkipBodies;
};

class CheckActionFactory : public clang::tooling::FrontendActionFactory {
public:
  CheckActionFactory(ClangTidyContext &Context, OverlayPtr FS, bool SkipBodies)
      : Consumers(Context, std::move(FS)), SkipBodies(SkipBodies) {}

  const DigestMap &digests() const { return Digests; }

  std::unique_ptr<clang::FrontendAction> create() override {
    return std::make_unique<CheckAction>(Consumers, Digests, SkipBodies);
  }

  bool
  runInvocation(std::shared_ptr<clang::CompilerInvocation> Invocation,
                clang::FileManager *Files,
                std::shared_ptr<clang::PCHContainerOperations> PCHContainerOps,
                clang::DiagnosticConsumer *Consumer) override {
    // As in clang-tidy: code sees __clang_analyzer__.
    Invocation->getPreprocessorOpts().SetUpStaticAnalyzer = true;
    // The compiler's own warnings are not ours to show, and some take long.
    Invocation->getDiagnosticOpts().Warnings.push_back("no-everything");
    // This asks for the line "2 warnings generated.", too.
    Invocation->getDiagnosticOpts().ShowCarets = false;
    Invocation->getFrontendOpts().SkipFunctionBodies = SkipBodies;
    return FrontendActionFactory::runInvocation(
        std::move(Invocation), Files, std::move(PCHContainerOps), Consumer);
  }

private:
  ClangTidyASTConsumerFactory Consumers;
  DigestMap Digests;
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
                        const DigestMap &Digests, llvm::vfs::FileSystem &FS,
                        UnitResult &Result) {
  auto Note = [&](const clang::tooling::DiagnosticMessage &Message) {
    for (llvm::StringRef File : Message.Fix.keys())
      if (const auto Known = Digests.find(File); Known != Digests.end())
        Result.Fixable[realPath(File, Diagnostic.BuildDirectory, FS)] =
            Known->second;
  };
  Note(Diagnostic.Message);
  llvm::for_each(Diagnostic.Notes, Note);
}

UnitResult analyze(const Options &Opts,
                   std::unique_ptr<Configuration> Configured, OverlayPtr FS) {
  // Inline assembly is checked with what LLVM knows about the target.
  llvm::InitializeAllTargetInfos();
  llvm::InitializeAllTargetMCs();
  llvm::InitializeAllAsmParsers();

  ClangTidyContext Context(std::move(Configured));
  Context.setEnableProfiling(Opts.EnableCheckProfile);
  clang::tidy::ClangTidyDiagnosticConsumer Consumer(
      Context, /*ExternalDiagEngine=*/nullptr,
      /*RemoveIncompatibleErrors=*/true,
      /*GetFixesFromNotes=*/Opts.FixNotes);
  auto DiagOpts = std::make_unique<clang::DiagnosticOptions>();
  clang::DiagnosticsEngine Engine(
      llvm::makeIntrusiveRefCnt<clang::DiagnosticIDs>(), *DiagOpts, &Consumer,
      /*ShouldOwnClient=*/false);
  Context.setDiagnosticsEngine(std::move(DiagOpts), &Engine);

  const SingleCommand Database(Opts);
  clang::tooling::ClangTool Tool(
      Database, Opts.Inputs, std::make_shared<clang::PCHContainerOperations>(),
      FS);
  Tool.setDiagnosticConsumer(&Consumer);
  Tool.setPrintErrorMessage(false);
  CheckActionFactory Factory(Context, FS, Opts.SkipBodies);

  UnitResult Result;
  Result.File = Opts.Inputs.front();
  Result.Compiled = Tool.run(&Factory) == 0;
  for (clang::tidy::ClangTidyError &Error : Consumer.take()) {
    if (llvm::StringRef Text = Error.Message.Message;
        Text.consume_front(LinkRecordMark)) {
      Result.Record = readRecord(Text);
      continue;
    }
    noteFixable(Error, Factory.digests(), *FS, Result);
    Result.Findings.push_back(Finding::locate(std::move(Error), *FS));
    Result.Compiled &= !Result.Findings.back().isCompileError();
  }
  const clang::tidy::ClangTidyStats &Stats = Context.getStats();
  Result.IgnoredByNolint = Stats.ErrorsIgnoredNOLINT;
  Result.IgnoredInHeaders = Stats.ErrorsIgnoredNonUserCode;
  Result.IgnoredByLineFilter = Stats.ErrorsIgnoredLineFilter;
  return Result;
}

} // namespace async_tidy
