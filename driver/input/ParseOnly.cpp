//===--- ParseOnly.cpp - Restricts clang to parsing -----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ParseOnly.h"
#include "DriverArguments.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "clang/Lex/Pragma.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/TargetSelect.h"
#include <fcntl.h>
#include <unistd.h>

using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {

static clang::FrontendOptions parsing(const clang::FrontendOptions &Given) {
  clang::FrontendOptions Parse;
  Parse.ProgramAction = clang::frontend::ParseSyntaxOnly;
  Parse.DashX = Given.DashX;
  Parse.Inputs = Given.Inputs;
  Parse.ModuleMapFiles = Given.ModuleMapFiles;
  Parse.ModuleFiles = Given.ModuleFiles;
  Parse.AuxTriple = Given.AuxTriple;
  Parse.AuxTargetCPU = Given.AuxTargetCPU;
  Parse.AuxTargetFeatures = Given.AuxTargetFeatures;
  Parse.UseGlobalModuleIndex = false;
  return Parse;
}

static clang::DiagnosticOptions parsing(const clang::DiagnosticOptions &Given) {
  clang::DiagnosticOptions Parse;
  // Which errors are none, but not which warnings are errors: the compiler's
  // own warnings are not ours to show, and some take long.
  llvm::copy_if(
      Given.Warnings, std::back_inserter(Parse.Warnings),
      [](StringRef Warning) { return !Warning.starts_with("error"); });
  Parse.Warnings.push_back("no-everything");
  Parse.ErrorLimit = Given.ErrorLimit;
  // This asks for the line "2 warnings generated.", too.
  Parse.ShowCarets = false;
  return Parse;
}

/// Leaves in \p Invocation what says how the code is to be read.
static void restrictToParsing(clang::CompilerInvocation &Invocation,
                              StringRef ModuleCache) {
  Invocation.getFrontendOpts() = parsing(Invocation.getFrontendOpts());
  Invocation.getDiagnosticOpts() = parsing(Invocation.getDiagnosticOpts());
  Invocation.getDependencyOutputOpts() = clang::DependencyOutputOptions();
  Invocation.getAnalyzerOpts() = clang::AnalyzerOptions();
  Invocation.getPreprocessorOutputOpts() = clang::PreprocessorOutputOptions();
  if (!Invocation.getHeaderSearchOpts().ModuleCachePath.empty())
    Invocation.getHeaderSearchOpts().ModuleCachePath = ModuleCache.str();
  clang::PreprocessorOptions &Preprocessing = Invocation.getPreprocessorOpts();
  // What shows the parser other code than that of the file.
  Preprocessing.clearRemappedFiles();
  Preprocessing.PrecompiledPreambleBytes = {0, false};
  Preprocessing.SingleFileParseMode = false;
  // As in clang-tidy: code sees __clang_analyzer__.
  Preprocessing.SetUpStaticAnalyzer = true;
}

namespace {

/// Takes what the frontend is to do, and does nothing.
class TakeInvocation : public clang::tooling::ToolAction {
public:
  bool runInvocation(std::shared_ptr<clang::CompilerInvocation> Invocation,
                     clang::FileManager *,
                     std::shared_ptr<clang::PCHContainerOperations>,
                     clang::DiagnosticConsumer *) override {
    Taken = std::move(Invocation);
    return true;
  }

  std::shared_ptr<clang::CompilerInvocation> Taken;
};

/// Keeps clang's driver, as long as it lives, from printing its version, which
/// it does along with what it would do.
class SilentErrorOutput {
public:
  SilentErrorOutput() : Kept(dup(STDERR_FILENO)) {
    if (const int Nothing = open("/dev/null", O_WRONLY); Nothing >= 0) {
      dup2(Nothing, STDERR_FILENO);
      close(Nothing);
    }
  }
  ~SilentErrorOutput() {
    dup2(Kept, STDERR_FILENO);
    close(Kept);
  }
  SilentErrorOutput(const SilentErrorOutput &) = delete;
  SilentErrorOutput &operator=(const SilentErrorOutput &) = delete;

private:
  const int Kept;
};

} // namespace

/// Whether \p Arg makes clang's driver do something else than having one source
/// parsed: make another output, remove one, run a program that knows about the
/// hardware, or read a file of options, which could ask for any of these.
static bool asksForMore(const llvm::opt::Arg &Arg) {
  using namespace clang::options;
  const llvm::opt::Option &Option = Arg.getOption();
  if (Option.matches(OPT_Action_Group) || Option.matches(OPT_M_Group))
    return true;
  switch (Option.getID()) {
  case OPT__SLASH_P:
  case OPT_config:
  case OPT_config_system_dir_EQ:
  case OPT_config_user_dir_EQ:
  case OPT_gen_cdb_fragment_path:
  case OPT_no_integrated_cpp:
  case OPT_offload_arch_tool_EQ:
  case OPT_save_temps_EQ:
    return true;
  default:
    return false;
  }
}

/// The arguments with which clang's driver only says how it would have the
/// source parsed.
static std::vector<std::string> dryRunOf(const CompileCommand &Command) {
  if (isFrontendCommand(Command))
    return Command.CommandLine;
  std::vector<std::string> Arguments = {Command.CommandLine.front(), "-###",
                                        "-fsyntax-only", "--no-default-config"};
  llvm::append_range(
      Arguments,
      forEachArgument(Command, [&](const llvm::opt::Arg &Arg,
                                   llvm::ArrayRef<std::string> Spelled) {
        if (!asksForMore(Arg))
          llvm::append_range(Arguments, Spelled);
      }));
  return Arguments;
}

/// What clang makes of \p Command, or null.
static std::shared_ptr<clang::CompilerInvocation>
invocationOf(const CompileCommand &Command, clang::FileManager &Files,
             clang::DiagnosticConsumer &Consumer) {
  TakeInvocation Action;
  clang::tooling::ToolInvocation Invocation(
      dryRunOf(Command), &Action, &Files,
      std::make_shared<clang::PCHContainerOperations>());
  // Those of the command could name a file to write to.
  clang::DiagnosticOptions Plain;
  Invocation.setDiagnosticOptions(&Plain);
  Invocation.setDiagnosticConsumer(&Consumer);
  const SilentErrorOutput Silent;
  return Invocation.run() ? std::move(Action.Taken) : nullptr;
}

static bool readsOneFile(const clang::FrontendOptions &Options) {
  return Options.Inputs.size() == 1 && Options.Inputs.front().isFile() &&
         Options.Inputs.front().getFile() != "-";
}

bool parseOnly(const CompileCommand &Command, StringRef ModuleCache,
               const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &FS,
               clang::DiagnosticConsumer &Consumer, ParseHandler Parse) {
  if (FS->setCurrentWorkingDirectory(Command.Directory))
    return false;
  clang::FileManager Plain(clang::FileSystemOptions(), FS);
  std::shared_ptr<clang::CompilerInvocation> Invocation =
      invocationOf(Command, Plain, Consumer);
  if (!Invocation || !readsOneFile(Invocation->getFrontendOpts()))
    return false;
  restrictToParsing(*Invocation, ModuleCache);
  // The options may name a working directory and overlays.
  const auto Engine = clang::CompilerInstance::createDiagnostics(
      *FS, Invocation->getDiagnosticOpts(), &Consumer,
      /*ShouldOwnClient=*/false);
  auto Seen = clang::createVFSFromCompilerInvocation(*Invocation, *Engine, FS);
  if (Engine->hasErrorOccurred())
    return false;
  const auto Files = llvm::makeIntrusiveRefCnt<clang::FileManager>(
      Invocation->getFileSystemOpts(), std::move(Seen));
  return Parse(std::move(Invocation), Files);
}

void initializeTargets() {
  llvm::InitializeAllTargetInfos();
  llvm::InitializeAllTargetMCs();
  llvm::InitializeAllAsmParsers();
}

void ignoreDiagnosticPragmas(clang::Preprocessor &Reader) {
  for (StringRef Vendor : {"GCC", "clang"}) {
    // Clang's handler is found by its name.
    clang::EmptyPragmaHandler Known("diagnostic");
    Reader.RemovePragmaHandler(Vendor, &Known);
    Reader.AddPragmaHandler(Vendor,
                            new clang::EmptyPragmaHandler("diagnostic"));
  }
}

void readFilesAtOnce(clang::CompilerInstance &Compiler) {
  Compiler.setSourceManager(llvm::makeIntrusiveRefCnt<clang::SourceManager>(
      Compiler.getDiagnostics(), Compiler.getFileManager(),
      /*UserFilesAreVolatile=*/true));
}

} // namespace async_tidy
