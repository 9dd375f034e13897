//===--- Scan.cpp - What units read, without parsing them -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Scan.h"
#include "async-tidy/models/Model.h"
#include "async-tidy/models/PortableText.h"
#include "config/OverlayFiles.h"
#include "input/ParseOnly.h"
#include "platform/AbsolutePath.h"
#include "platform/TextDigest.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/DependencyScanning/DependencyScanningService.h"
#include "clang/DependencyScanning/DependencyScanningWorker.h"
#include "clang/DependencyScanning/ModuleDepCollector.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/ThreadPool.h"
#include <mutex>

namespace dependencies = clang::dependencies;
namespace json = llvm::json;
using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace clang::tooling {

static bool fromJSON(const json::Value &Value, CompileCommand &Unit,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  if (!Mapper || !Mapper.map("directory", Unit.Directory) ||
      !Mapper.map("command", Unit.CommandLine))
    return false;
  Unit.Directory = async_tidy::fromPortable(Unit.Directory);
  for (std::string &Argument : Unit.CommandLine)
    Argument = async_tidy::fromPortable(Argument);
  return true;
}

} // namespace clang::tooling

namespace async_tidy {

namespace {

/// Takes the files that clang's scanner reports.
class FileCollector : public dependencies::DependencyConsumer {
public:
  explicit FileCollector(StringRef Folder) : Folder(Folder) {}

  void handleFileDependency(StringRef File) override {
    Files.insert(absolutePath(File, Folder));
  }
  void
  handleDependencyOutputOpts(const clang::DependencyOutputOptions &) override {}
  void
  handlePrebuiltModuleDependency(dependencies::PrebuiltModuleDep) override {}
  void handleModuleDependency(dependencies::ModuleDeps) override {}
  void handleDirectModuleDependency(dependencies::ModuleID) override {}
  void handleVisibleModule(std::string) override {}
  void handleContextHash(std::string) override {}

  llvm::StringSet<> Files;

private:
  const StringRef Folder;
};

/// Asked about modules only, which are not scanned.
class NoModules : public dependencies::DependencyActionController {
public:
  std::string lookupModuleOutput(const dependencies::ModuleDeps &,
                                 dependencies::ModuleOutputKind) override {
    return "";
  }
};

} // namespace

/// Whether the files that \p Invocation reads tell what is in the unit: it is
/// C++ in text, which no compiled header or module completes.
static bool isPlainCXX(const clang::CompilerInvocation &Invocation) {
  const clang::FrontendOptions &Frontend = Invocation.getFrontendOpts();
  const clang::HeaderSearchOptions &Search = Invocation.getHeaderSearchOpts();
  return Frontend.Inputs.size() == 1 &&
         Frontend.DashX.getLanguage() == clang::Language::CXX &&
         Frontend.DashX.getFormat() == clang::InputKind::Source &&
         !Frontend.DashX.isPreprocessed() && Frontend.ModuleFiles.empty() &&
         Frontend.ModuleMapFiles.empty() && !Search.ImplicitModuleMaps &&
         Search.PrebuiltModuleFiles.empty() &&
         Search.PrebuiltModulePaths.empty() &&
         Invocation.getPreprocessorOpts().ImplicitPCHInclude.empty();
}

/// The flags of \p Invocation, whatever file it reads.
static UnitFlags flagsOf(const clang::CompilerInvocation &Invocation,
                         StringRef Folder) {
  const clang::PreprocessorOptions &Preprocessing =
      Invocation.getPreprocessorOpts();
  if (!Preprocessing.Includes.empty() || !Preprocessing.MacroIncludes.empty())
    return {};
  clang::CompilerInvocation Common(Invocation);
  Common.getFrontendOpts().Inputs.clear();
  clang::CodeGenOptions &Output = Common.getCodeGenOpts();
  for (std::string *NamedAfterFile :
       {&Output.MainFileName, &Output.CoverageNotesFile,
        &Output.CoverageDataFile, &Output.SplitDwarfFile,
        &Output.SplitDwarfOutput, &Output.DwarfDebugFlags})
    NamedAfterFile->clear();
  UnitFlags Flags;
  Flags.Key =
      Folder.str() + '\0' + llvm::join(Common.getCC1CommandLine(), "\n");
  for (const clang::HeaderSearchOptions::Entry &Entry :
       Invocation.getHeaderSearchOpts().UserEntries)
    if (Entry.Group >= clang::frontend::System)
      Flags.SystemFolders.push_back(absolutePath(Entry.Path, Folder));
  return Flags;
}

static ScannedUnit scan(const CompileCommand &Unit, const Options &Opts,
                        StringRef ModuleCache,
                        dependencies::DependencyScanningService &Service,
                        InputRecorder &Recorder, UnitFlags &Flags) {
  // Each thread has a working directory of its own.
  llvm::Expected<OverlayPtr> FS =
      overlayFiles(llvm::makeIntrusiveRefCnt<RecordingFileSystem>(
                       llvm::vfs::createPhysicalFileSystem(), Recorder),
                   Opts.VfsOverlay);
  if (!FS) {
    llvm::consumeError(FS.takeError());
    return std::nullopt;
  }
  // Counts the errors and is silent about them.
  clang::DiagnosticConsumer Errors;
  std::vector<std::string> Frontend;
  const bool Understood = parseOnly(
      Unit, ModuleCache, *FS, Errors,
      [&](const std::shared_ptr<clang::CompilerInvocation> &Invocation,
          const llvm::IntrusiveRefCntPtr<clang::FileManager> &) {
        Frontend = Invocation->getCC1CommandLine();
        Flags = flagsOf(*Invocation, Unit.Directory);
        return isPlainCXX(*Invocation);
      });
  if (!Understood || Errors.getNumErrors() > 0)
    return std::nullopt;
  Frontend.insert(Frontend.begin(), Unit.CommandLine.front());
  dependencies::DependencyScanningWorker Worker(Service, *FS);
  FileCollector Found(Unit.Directory);
  NoModules Controller;
  if (!Worker.computeDependencies(Unit.Directory,
                                  llvm::ArrayRef<std::string>(Frontend), Found,
                                  Controller, Errors) ||
      Errors.getNumErrors() > 0 || Found.Files.empty())
    return std::nullopt;
  return std::move(Found.Files);
}

static llvm::Expected<json::Value> read(StringRef Path) {
  auto Text = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Text)
    return llvm::errorCodeToError(Text.getError());
  return json::parse((*Text)->getBuffer());
}

std::string describeUnits(const std::vector<CompileCommand> &Units) {
  json::Array Written;
  for (const CompileCommand &Unit : Units) {
    json::Array Command;
    for (const std::string &Argument : Unit.CommandLine)
      Command.push_back(toPortable(Argument));
    Written.push_back(json::Object{{"directory", toPortable(Unit.Directory)},
                                   {"command", std::move(Command)}});
  }
  return llvm::formatv("{0}\n", json::Value(std::move(Written))).str();
}

static json::Value toJSON(const UnitFlags &Flags) {
  json::Array Folders;
  for (const std::string &Folder : Flags.SystemFolders)
    Folders.push_back(toPortable(Folder));
  // Whoever compares keys need not read them.
  return json::Object{
      {"key", Flags.Key.empty() ? "" : TextDigest::of(Flags.Key).name()},
      {"system", std::move(Folders)}};
}

static bool fromJSON(const json::Value &Value, UnitFlags &Flags,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  if (!Mapper || !Mapper.map("key", Flags.Key) ||
      !Mapper.map("system", Flags.SystemFolders))
    return false;
  for (std::string &Folder : Flags.SystemFolders)
    Folder = fromPortable(Folder);
  return true;
}

/// Most units read the same files: each is written once.
static std::string describeScan(llvm::ArrayRef<ScannedUnit> Units,
                                llvm::ArrayRef<UnitFlags> Flags) {
  llvm::StringMap<int64_t> Numbers;
  json::Array Names, Found;
  for (const ScannedUnit &Unit : Units) {
    if (!Unit) {
      Found.push_back(nullptr);
      continue;
    }
    json::Array Files;
    for (StringRef File : Unit->keys()) {
      const auto [Known, IsNew] = Numbers.try_emplace(File, Names.size());
      if (IsNew)
        Names.push_back(toPortable(File));
      Files.push_back(Known->second);
    }
    Found.push_back(std::move(Files));
  }
  return llvm::formatv("{0}\n",
                       json::Value(json::Object{{"files", std::move(Names)},
                                                {"units", std::move(Found)},
                                                {"flags", json::Array(Flags)}}))
      .str();
}

llvm::Expected<std::string> scanUnits(const Options &Opts, StringRef UnitsPath,
                                      StringRef ProgressPath,
                                      StringRef ModuleCache,
                                      InputRecorder &Recorder) {
  llvm::Expected<json::Value> Value = read(UnitsPath);
  if (!Value)
    return Value.takeError();
  std::vector<CompileCommand> Units;
  json::Path::Root Root("units");
  if (!fromJSON(*Value, Units, Root))
    return Root.getError();
  // Nothing but the count on the terminal depends on it.
  std::error_code Ignored;
  llvm::raw_fd_ostream Progress(ProgressPath, Ignored);
  std::mutex Counting;
  dependencies::DependencyScanningService Service(
      dependencies::ScanningMode::DependencyDirectivesScan,
      dependencies::ScanningOutputFormat::Make);
  std::vector<ScannedUnit> Scanned(Units.size());
  std::vector<UnitFlags> Flags(Units.size());
  llvm::DefaultThreadPool Pool(llvm::hardware_concurrency(Opts.Jobs));
  for (size_t I = 0; I < Units.size(); ++I)
    Pool.async([&, I] {
      Scanned[I] =
          scan(Units[I], Opts, ModuleCache, Service, Recorder, Flags[I]);
      const std::lock_guard Lock(Counting);
      Progress << '.';
      Progress.flush();
    });
  Pool.wait();
  Progress.clear_error();
  return describeScan(Scanned, Flags);
}

llvm::Expected<ScanResult> readScan(StringRef ResultPath) {
  llvm::Expected<json::Value> Value = read(ResultPath);
  if (!Value)
    return Value.takeError();
  std::vector<std::string> Files;
  std::vector<std::optional<std::vector<unsigned>>> Units;
  json::Path::Root Root("scan");
  json::ObjectMapper Mapper(*Value, Root);
  ScanResult Scanned;
  if (!Mapper || !Mapper.map("files", Files) || !Mapper.map("units", Units) ||
      !Mapper.map("flags", Scanned.Flags))
    return Root.getError();
  Scanned.Units.resize(Units.size());
  for (auto [Numbers, Unit] : llvm::zip_equal(Units, Scanned.Units)) {
    if (!Numbers)
      continue;
    Unit.emplace();
    for (const unsigned Number : *Numbers)
      Unit->insert(fromPortable(Files.at(Number)));
  }
  return Scanned;
}

/// The folders below which libraries whose types a model knows have headers.
static const llvm::StringSet<> &foldersOfLibraries() {
  static const llvm::StringSet<> Folders = [] {
    llvm::StringSet<> Found;
    for (const LibraryModel &Library : builtinModels())
      if (!Library.Types.empty())
        for (StringRef Namespace : Library.Namespaces)
          Found.insert(Namespace.split("::").first);
    return Found;
  }();
  return Folders;
}

/// Whether \p File is named as a header of coroutines, or as one of a library
/// whose types a model knows.
static bool isTellingHeader(StringRef File) {
  return llvm::sys::path::filename(File).starts_with("coroutine") ||
         std::any_of(llvm::sys::path::begin(File), llvm::sys::path::end(File),
                     [](StringRef Part) {
                       return foldersOfLibraries().contains(
                           Part.split('.').first);
                     });
}

static llvm::StringSet<> withWordsOfCoroutines(llvm::StringSet<> Names) {
  for (StringRef Word :
       {"co_await", "co_return", "co_yield", "coroutine_traits", "import"})
    Names.insert(Word);
  return Names;
}

FindingFreeUnits::FindingFreeUnits(llvm::StringSet<> TypeNames,
                                   llvm::vfs::FileSystem &FS)
    : Telling(withWordsOfCoroutines(std::move(TypeNames)), FS) {}

bool FindingFreeUnits::contain(const ScannedUnit &Unit) {
  return Unit && llvm::none_of(Unit->keys(), [&](StringRef File) {
           return isTellingHeader(File) || Telling.anyIn(File);
         });
}

} // namespace async_tidy
