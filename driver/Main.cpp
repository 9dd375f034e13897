//===--- Main.cpp - The program async-tidy --------------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lint.h"
#include "analyze/AnalysisRun.h"
#include "analyze/Analyze.h"
#include "analyze/SharedAnalysis.h"
#include "async-tidy/models/InputFile.h"
#include "cache/CacheFolder.h"
#include "cache/RecordingFileSystem.h"
#include "clang-tidy/ClangTidy.h"
#include "config/Configuration.h"
#include "config/Options.h"
#include "config/OverlayFiles.h"
#include "input/ResponseFiles.h"
#include "plan/Plan.h"
#include "platform/HugePages.h"
#include "platform/MemoryLimit.h"
#include "platform/NoPrograms.h"
#include "platform/ReplaceFile.h"
#include "platform/TemporaryFolder.h"
#include "platform/UserError.h"
#include "report/CheckPages.h"
#include "report/OptionPages.h"
#include "scan/Scan.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/PrettyStackTrace.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"
#include <csignal>
#include <fcntl.h>
#include <set>
#include <unistd.h>

using namespace async_tidy;

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
                           const OverlayPtr &FS) {
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

/// Does what \p Opts asks for about the cache.
static llvm::Expected<int> inspectCache(const Options &Opts) {
  const std::string Path = cacheFolder(Opts.CacheFolder);
  if (Path.empty())
    return userError("there is no folder for the cache: name one with "
                     "--cache-dir, XDG_CACHE_HOME or HOME");
  const CacheFolder Folder(Path);
  if (Opts.Task == Action::CacheClear) {
    llvm::Expected<size_t> Removed = Folder.clear();
    if (!Removed)
      return Removed.takeError();
    llvm::outs() << fmt::format("Removed {} file(s) from {}\n", *Removed, Path);
    return int(ExitCode::Clean);
  }
  const CacheFolder::Statistics Found = Folder.statistics();
  const double MiB = double(Found.Bytes) / (1 << 20);
  llvm::outs() << fmt::format("{}: {} file(s), {:.1f} MiB of at most {} MiB\n",
                              Path, Found.Files, MiB, Opts.CacheLimit >> 20);
  return int(ExitCode::Clean);
}

/// Writes what a process of its own came to. Returns its exit code.
static int deliver(const std::string &Path, llvm::StringRef Text) {
  if (Path == "-") {
    llvm::outs() << Text;
    return int(ExitCode::Clean);
  }
  llvm::Error Failure = replaceFile(Path, Text);
  if (!Failure)
    return int(ExitCode::Clean);
  const std::error_code Reason = llvm::errorToErrorCode(std::move(Failure));
  llvm::errs() << errorLine("the result cannot be written: {}",
                            Reason.message())
               << '\n';
  return ResultNotWritten + Reason.value();
}

/// Writes what a process of its own looked up. Without that, its result is not
/// kept.
static void deliverInputs(const std::string &Path,
                          const InputRecorder &Recorder) {
  if (Path.empty())
    return;
  if (const std::optional<std::string> Inputs = Recorder.list())
    llvm::consumeError(replaceFile(Path, *Inputs));
}

/// Prepares a process of its own that is to analyze code.
static void beginAnalysis(const Options &Opts) {
  startNoPrograms();
  llvm::sys::PrintStackTraceOnErrorSignal("async-tidy");
  // Tells which check was at work where.
  llvm::EnablePrettyStackTrace();
  limitMemory(Opts.MemoryLimit);
  useHugePages(Opts.MemoryLimit);
}

static llvm::Expected<int>
analyzeUnit(const Options &Opts, std::unique_ptr<Configuration> Configured,
            const OverlayPtr &FS, const InputRecorder &Recorder) {
  beginAnalysis(Opts);
  if (!Opts.FixedFlags || Opts.Inputs.size() != 1)
    return userError("--analyze-to needs one file, '--' and a command");
  if (!llvm::sys::fs::is_directory(Opts.CommandDirectory))
    return userError("the folder '{}' of the compile command does not exist",
                     Opts.CommandDirectory);
  clang::tooling::CompileCommand Command(
      Opts.CommandDirectory, Opts.Inputs.front(), *Opts.FixedFlags, "");
  if (llvm::Error Failure = expandResponseFiles(Command))
    return Failure;
  const llvm::StringRef Folder =
      Opts.ResultPath == "-" ? ""
                             : llvm::sys::path::parent_path(Opts.ResultPath);
  llvm::Expected<TemporaryFolder> Modules = TemporaryFolder::createIn(Folder);
  if (!Modules)
    return Modules.takeError();
  const UnitResult Result = analyze(Opts, Command, std::move(Configured), FS,
                                    Modules->path(), Folder);
  deliverInputs(Opts.InputsPath, Recorder);
  return deliver(Opts.ResultPath, Result.text());
}

/// Returns in the process of each unit.
static llvm::Expected<int> analyzeSharing(const Options &Opts,
                                          const OverlayPtr &FS,
                                          InputRecorder &Recorder) {
  beginAnalysis(Opts);
  llvm::Expected<PreambleTask> Task = PreambleTask::read(Opts.TaskPath);
  if (!Task)
    return Task.takeError();
  // Never destroyed: each process would have to copy the memory that it shares
  // to give it back, and is about to end.
  auto &Analysis = *new SharedAnalysis(Opts, *Task, FS);
  llvm::Expected<SharedAnalysis::Outcome> Found =
      Analysis.run([&](size_t Group) {
        deliverInputs(Task->Groups[Group].InputsPath, Recorder);
        Recorder.forget();
      });
  if (!Found)
    return Found.takeError();
  if (!Found->Result)
    return Found->ExitCode;
  const PreambleTask::Unit &Unit = Task->Units[Found->Unit];
  deliverInputs(Unit.InputsPath, Recorder);
  return deliver(Unit.ResultPath, Found->Result->text());
}

static llvm::Expected<int> scan(const Options &Opts) {
  startNoPrograms();
  limitMemory(Opts.MemoryLimit);
  if (Opts.Inputs.size() != 1)
    return userError("--scan-to needs one file, which lists units");
  const std::string ProgressPath = (Opts.ResultPath + ScanProgressSuffix).str();
  InputRecorder Recorder(llvm::sys::path::parent_path(Opts.ResultPath).str());
  llvm::Expected<std::string> Found =
      scanUnits(Opts, Opts.Inputs.front(), ProgressPath,
                Opts.ResultPath + ".modules", Recorder);
  if (!Found)
    return Found.takeError();
  deliverInputs(Opts.InputsPath, Recorder);
  return deliver(Opts.ResultPath, *Found);
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
  if (Opts.Task == Action::WriteManPage) {
    writeManPage(llvm::outs());
    return Clean;
  }
  if (Opts.Task == Action::WriteCompletion) {
    if (llvm::Error Failure =
            writeCompletion(Opts.CompletionShell, llvm::outs()))
      return Failure;
    return Clean;
  }
  llvm::SmallString<256> Directory;
  if (std::error_code Failure = llvm::sys::fs::current_path(Directory))
    return userError("the working directory cannot be found: {}",
                     Failure.message());
  if (Opts.Task == Action::ScanUnits)
    return scan(Opts);
  if (Opts.Task == Action::CacheInfo || Opts.Task == Action::CacheClear)
    return inspectCache(Opts);
  InputRecorder Recorder(llvm::sys::path::parent_path(Opts.InputsPath).str());
  auto Real = llvm::vfs::getRealFileSystem();
  if (!Opts.InputsPath.empty())
    Real = llvm::makeIntrusiveRefCnt<RecordingFileSystem>(std::move(Real),
                                                          Recorder);
  llvm::Expected<OverlayPtr> FS =
      overlayFiles(std::move(Real), Opts.VfsOverlay);
  if (!FS)
    return FS.takeError();
  if (Opts.Task == Action::AnalyzeSharing)
    return analyzeSharing(Opts, *FS, Recorder);
  llvm::Expected<std::unique_ptr<Configuration>> Configured =
      Configuration::create(Opts, *FS);
  if (!Configured)
    return Configured.takeError();
  if (Opts.Task == Action::AnalyzeUnit)
    return analyzeUnit(Opts, std::move(*Configured), *FS, Recorder);
  if (Opts.Task == Action::Lint || Opts.Task == Action::LinkResults)
    return lint(Opts, std::move(*Configured), *FS, Executable);
  if (llvm::Error Failure = inspect(Opts, **Configured, *FS))
    return Failure;
  return Clean;
}

/// Makes sure that whatever is opened later does not take the place of an
/// output that was closed. What is written to such an output fails, and is not
/// lost.
static void occupyStandardFiles() {
  for (int Descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (fcntl(Descriptor, F_GETFD) < 0)
      // The lowest number that is free.
      (void)!open("/dev/null", O_RDONLY);
}

/// Makes what is written beyond a limit of the user an error, as on a full
/// disk, and not the end of this program and its processes. An ignored signal
/// would not do: LLVM's libraries handle it.
static void surviveFileSizeLimit() {
  sigset_t Beyond;
  sigemptyset(&Beyond);
  sigaddset(&Beyond, SIGXFSZ);
  sigprocmask(SIG_BLOCK, &Beyond, nullptr);
}

/// Returns \p Code unless something that was printed is lost.
static int flushOutput(int Code) {
  llvm::outs().flush();
  const std::error_code Failure = llvm::outs().error();
  llvm::outs().clear_error();
  if (Failure) {
    llvm::errs() << errorLine("the output cannot be written: {}",
                              Failure.message())
                 << '\n';
    Code = int(ExitCode::Failure);
  }
  // Nobody is left to hear of it.
  llvm::errs().clear_error();
  return Code;
}

/// What LLVM's libraries cannot go on from, such as `--help` into a full disk.
static void endRun(void *, const char *Reason, bool) {
  const std::string Line = errorLine("{}", Reason) + "\n";
  (void)!write(STDERR_FILENO, Line.data(), Line.size());
  _exit(int(ExitCode::Failure));
}

int main(int ArgCount, char **Args) {
  occupyStandardFiles();
  surviveFileSizeLimit();
  llvm::install_fatal_error_handler(endRun);
  // Any address in this program tells where its executable is.
  const std::string Executable = llvm::sys::fs::getMainExecutable(
      Args[0], reinterpret_cast<void *>(&occupyStandardFiles));
  llvm::Expected<Options> Opts = parseOptions(ArgCount, Args);
  llvm::Expected<int> Code = Opts ? run(*Opts, Executable) : Opts.takeError();
  if (Code)
    return flushOutput(*Code);
  const std::string Line = llvm::toString(Code.takeError());
  if (!Line.empty())
    llvm::errs() << Line << '\n';
  return flushOutput(int(ExitCode::Failure));
}
