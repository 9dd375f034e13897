//===--- BuildPreamble.cpp - Precompiles headers of the system ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BuildPreamble.h"
#include "PreambleContents.h"
#include "input/ParseOnly.h"
#include "input/SystemBodySkipper.h"
#include "platform/AbsolutePath.h"
#include "platform/ReplaceFile.h"
#include "platform/UserError.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/TargetSelect.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// Notes which file includes which, whether all are headers of the system, and
/// on which macros they depend, be they defined or not.
class PreambleWatcher : public PPCallbacks {
public:
  PreambleWatcher(Preprocessor &Macros, PreambleContents &Contents,
                  bool &IsOfSystem)
      : Macros(Macros), Sources(Macros.getSourceManager()), Contents(Contents),
        IsOfSystem(IsOfSystem) {}

  void InclusionDirective(SourceLocation Hash, const Token &, StringRef, bool,
                          CharSourceRange, OptionalFileEntryRef File, StringRef,
                          StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind Kind) override {
    if (!File)
      return;
    IsOfSystem &= SrcMgr::isSystem(Kind);
    const unsigned To = Contents.add(absolutePath(File->getName()));
    const FileID Including = Sources.getFileID(Hash);
    if (Including == Sources.getMainFileID())
      return;
    if (const auto From = Sources.getFileEntryRefForID(Including))
      Contents.addInclude(Contents.add(absolutePath(From->getName())), To);
  }
  void MacroExpands(const Token &Name, const MacroDefinition &, SourceRange,
                    const MacroArgs *) override {
    note(Name);
  }
  void If(SourceLocation, SourceRange Condition, ConditionValueKind) override {
    noteNamesIn(Condition);
  }
  void Elif(SourceLocation, SourceRange Condition, ConditionValueKind,
            SourceLocation) override {
    noteNamesIn(Condition);
  }
  void Ifdef(SourceLocation, const Token &Name,
             const MacroDefinition &) override {
    note(Name);
  }
  void Ifndef(SourceLocation, const Token &Name,
              const MacroDefinition &) override {
    note(Name);
  }
  using PPCallbacks::Elifdef;
  void Elifdef(SourceLocation, const Token &Name,
               const MacroDefinition &) override {
    note(Name);
  }
  using PPCallbacks::Elifndef;
  void Elifndef(SourceLocation, const Token &Name,
                const MacroDefinition &) override {
    note(Name);
  }

  /// \p Read is an identifier of the code, after all macros were replaced, or
  /// one that is asked for.
  void note(const Token &Read) {
    if (Read.isAnnotation())
      return;
    if (const IdentifierInfo *Name = Read.getIdentifierInfo())
      if (Noted.insert(Name).second)
        Contents.addName(Name->getName());
  }

private:
  void noteNamesIn(SourceRange Condition) {
    // A lexer wants its text to end with a null.
    const std::string Copy =
        Lexer::getSourceText(CharSourceRange::getTokenRange(Condition), Sources,
                             Macros.getLangOpts())
            .str();
    const StringRef Code = Copy;
    Lexer Tokens(SourceLocation(), Macros.getLangOpts(), Code.begin(),
                 Code.begin(), Code.end());
    Token Read;
    for (bool AtEnd = false; !AtEnd;) {
      AtEnd = Tokens.LexFromRawLexer(Read);
      if (Read.is(tok::raw_identifier))
        Contents.addName(Read.getRawIdentifier());
    }
  }

  Preprocessor &Macros;
  const SourceManager &Sources;
  PreambleContents &Contents;
  bool &IsOfSystem;
  llvm::DenseSet<const IdentifierInfo *> Noted;
};

class PreambleAction : public GeneratePCHAction {
public:
  PreambleAction(PreambleContents &Contents, bool &IsOfSystem, bool SkipBodies)
      : Contents(Contents), IsOfSystem(IsOfSystem), SkipBodies(SkipBodies) {}

protected:
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler,
                                                 StringRef File) override {
    Preprocessor &Macros = Compiler.getPreprocessor();
    ignoreDiagnosticPragmas(Macros);
    auto Watcher =
        std::make_unique<PreambleWatcher>(Macros, Contents, IsOfSystem);
    Macros.setTokenWatcher(
        [Names = Watcher.get()](const Token &Read) { Names->note(Read); });
    Macros.addPPCallbacks(std::move(Watcher));
    auto Writer = GeneratePCHAction::CreateASTConsumer(Compiler, File);
    if (!Writer || !SkipBodies)
      return Writer;
    return std::make_unique<SystemBodySkipper>(std::move(Writer));
  }

private:
  PreambleContents &Contents;
  bool &IsOfSystem;
  const bool SkipBodies;
};

class PreambleActionFactory : public tooling::FrontendActionFactory {
public:
  explicit PreambleActionFactory(bool SkipBodies) : SkipBodies(SkipBodies) {}

  std::unique_ptr<FrontendAction> create() override {
    return std::make_unique<PreambleAction>(Contents, IsOfSystem, SkipBodies);
  }

  PreambleContents Contents;
  bool IsOfSystem = true;

private:
  const bool SkipBodies;
};

} // namespace

llvm::Error
buildPreamble(const tooling::CompileCommand &Command, StringRef HeaderPath,
              StringRef OutputPath, bool SkipBodies,
              const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &FS) {
  llvm::InitializeAllTargetInfos();
  llvm::InitializeAllTargetMCs();
  llvm::InitializeAllAsmParsers();
  DiagnosticConsumer Errors;
  PreambleActionFactory Factory(SkipBodies);
  const bool Succeeded = parseOnly(
      Command, /*ModuleCache=*/"", FS, Errors,
      [&](std::shared_ptr<CompilerInvocation> Invocation,
          const llvm::IntrusiveRefCntPtr<FileManager> &Files) {
        FrontendOptions &Frontend = Invocation->getFrontendOpts();
        Frontend.ProgramAction = frontend::GeneratePCH;
        Frontend.Inputs = {
            FrontendInputFile(HeaderPath, Frontend.DashX.getHeader())};
        Frontend.OutputFile = OutputPath.str();
        Frontend.SkipFunctionBodies = SkipBodies;
        return Factory.runInvocation(std::move(Invocation), Files.get(),
                                     std::make_shared<PCHContainerOperations>(),
                                     &Errors);
      });
  if (!Succeeded || Errors.getNumErrors() > 0 || !Factory.IsOfSystem)
    return userError("the headers cannot be shared");
  return replaceFile((OutputPath + PreambleContentsSuffix).str(),
                     Factory.Contents.text());
}

} // namespace async_tidy
