//===--- Main.cpp - The program async-tidy --------------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analyze.h"
#include "CheckPages.h"
#include "Configuration.h"
#include "Lint.h"
#include "Options.h"
#include "Plan.h"
#include "Scan.h"
#include "UserError.h"
#include "WorkerPool.h"
#include "clang-tidy/ClangTidy.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"
#include <set>

using namespace async_tidy;
using OverlayPtr = llvm::IntrusiveRefCntPtr<llvm::vfs::OverlayFileSystem>;

/// The real files, below those of `--vfsoverlay`.
static llvm::Expected<OverlayPtr> createFileSystem(const Options &Opts) {
  auto FS = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(
      llvm::vfs::getRealFileSystem());
  if (Opts.VfsOverlay.empty())
    return FS;
  auto File = FS->getBufferForFile(Opts.VfsOverlay);
  if (!File)
    return userError("the file system overlay '{}' cannot be read: {}",
                     Opts.VfsOverlay, File.getError().message());
  std::string Problem;
  auto Note = [](const llvm::SMDiagnostic &Diagnostic, void *Context) {
    auto &Line = *static_cast<std::string *>(Context);
    if (Line.empty())
      Line = llvm::toString(
          locatedError(Diagnostic.getFilename(), Diagnostic.getLineNo(),
                       Diagnostic.getColumnNo() + 1, Diagnostic.getMessage()));
  };
  auto Overlay = llvm::vfs::getVFSFromYAML(std::move(*File), Note,
                                           Opts.VfsOverlay, &Problem);
  if (!Overlay)
    return llvm::createStringError(Problem);
  FS->pushOverlay(std::move(Overlay));
  return FS;
}

static void dumpConfig(const std::string &File, Configuration &Configured) {
  clang::tidy::ClangTidyOptions Effective = Configured.getOptions(File);
  const std::vector<std::string> Enabled = Configured.enabledChecks(File);
  Effective.CheckOptions = clang::tidy::getCheckOptions(
      Effective, /*AllowEnablingAnalyzerAlphaCheckers=*/false,
      /*ExperimentalCustomChecks=*/false);
  clang::tidy::filterCheckOptions(Effective, Enabled);
  // An option of ours that belongs to no check.
  if (const std::string Models = Configured.modelsOption(File); !Models.empty())
    Effective.CheckOptions[ModelsKey].Value = Models;
  Effective.Checks = "-*," + llvm::join(Enabled, ",");
  llvm::outs() << clang::tidy::configurationAsText(Effective) << '\n';
}

/// Verifies the configuration of \p Files and the models that apply to them,
/// which are added to \p Models.
static llvm::Error verify(llvm::ArrayRef<std::string> Files,
                          Configuration &Configured, ModelFiles &Models) {
  for (const std::string &File : Files) {
    if (llvm::Error Failure = Configured.verify(File))
      return Failure;
    Models.add(File, Configured.modelsOption(File));
  }
  return Models.verify();
}

static void listVerified(llvm::ArrayRef<std::string> Files,
                         Configuration &Configured, const ModelFiles &Models) {
  std::set<std::string> Configurations;
  for (const std::string &File : Files)
    for (std::string &Path : Configured.files(File))
      Configurations.insert(std::move(Path));
  for (const std::string &Path : Configurations)
    llvm::outs() << "Checked the configuration " << Path << '\n';
  for (llvm::StringRef Path : Models.paths())
    llvm::outs() << "Checked the models " << Path << '\n';
  llvm::outs() << "No config errors detected.\n";
}

/// Does what \p Opts asks for about the configuration, and analyzes nothing.
static llvm::Error inspect(const Options &Opts, Configuration &Configured,
                           OverlayPtr FS) {
  std::vector<std::string> Files = filesToConfigure(Opts);
  if (Opts.Task != Action::VerifyConfig)
    Files.resize(1);
  ModelFiles Models(FS);
  if (llvm::Error Problems = verify(Files, Configured, Models))
    return Problems;
  if (Opts.Task == Action::DumpConfig)
    dumpConfig(Files.front(), Configured);
  else if (Opts.Task == Action::DumpModels)
    Models.dump(llvm::outs());
  else
    listVerified(Files, Configured, Models);
  return llvm::Error::success();
}

static llvm::Error analyzeUnit(const Options &Opts,
                               std::unique_ptr<Configuration> Configured,
                               OverlayPtr FS) {
  endWithParent();
  llvm::sys::PrintStackTraceOnErrorSignal("async-tidy");
  if (!Opts.FixedFlags || Opts.Inputs.size() != 1)
    return userError("--analyze-to needs one file, '--' and a command");
  if (!llvm::sys::fs::is_directory(Opts.CommandDirectory))
    return userError("the folder '{}' of the compile command does not exist",
                     Opts.CommandDirectory);
  return analyze(Opts, std::move(Configured), FS).write(Opts.ResultPath);
}

static llvm::Error scan(const Options &Opts) {
  endWithParent();
  if (Opts.Inputs.size() != 1)
    return userError("--scan-to needs one file, which lists units");
  return scanUnits(Opts.Inputs.front(), Opts.ResultPath, Opts.Jobs);
}

static llvm::Expected<int> run(const Options &Opts,
                               const std::string &Executable) {
  const int Clean = int(ExitCode::Clean);
  if (Opts.Task == Action::ListChecks) {
    listChecks();
    return Clean;
  }
  if (Opts.Task == Action::ExplainCheck) {
    if (llvm::Error Failure = explainCheck(Opts.CheckToExplain))
      return Failure;
    return Clean;
  }
  if (Opts.Task == Action::ScanUnits) {
    if (llvm::Error Failure = scan(Opts))
      return Failure;
    return Clean;
  }
  llvm::Expected<OverlayPtr> FS = createFileSystem(Opts);
  if (!FS)
    return FS.takeError();
  llvm::Expected<std::unique_ptr<Configuration>> Configured =
      Configuration::create(Opts, *FS);
  if (!Configured)
    return Configured.takeError();
  if (Opts.Task == Action::AnalyzeUnit) {
    if (llvm::Error Failure = analyzeUnit(Opts, std::move(*Configured), *FS))
      return Failure;
    return Clean;
  }
  if (Opts.Task == Action::Lint)
    return lint(Opts, std::move(*Configured), *FS, Executable);
  if (llvm::Error Failure = inspect(Opts, **Configured, *FS))
    return Failure;
  return Clean;
}

int main(int ArgCount, char **Args) {
  // Any address in this program tells where its executable is.
  const std::string Executable = llvm::sys::fs::getMainExecutable(
      Args[0], reinterpret_cast<void *>(&createFileSystem));
  llvm::Expected<Options> Opts = parseOptions(ArgCount, Args);
  llvm::Expected<int> Code = Opts ? run(*Opts, Executable) : Opts.takeError();
  if (Code)
    return *Code;
  const std::string Line = llvm::toString(Code.takeError());
  if (!Line.empty())
    llvm::errs() << Line << '\n';
  return int(ExitCode::Failure);
}
