//===--- Scan.cpp - What units read, without parsing them -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Scan.h"
#include "AbsolutePath.h"
#include "async-tidy/models/Model.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/DependencyScanning/DependencyScanningService.h"
#include "clang/Tooling/DependencyScanningTool.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/ThreadPool.h"

namespace json = llvm::json;
using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace clang::tooling {

static bool fromJSON(const json::Value &Value, CompileCommand &Unit,
                     json::Path Path) {
  json::ObjectMapper Mapper(Value, Path);
  return Mapper && Mapper.map("directory", Unit.Directory) &&
         Mapper.map("command", Unit.CommandLine);
}

} // namespace clang::tooling

namespace async_tidy {

/// The files that \p Makefile, one rule, depends on.
static llvm::StringSet<> prerequisites(StringRef Makefile,
                                       const std::string &Folder) {
  llvm::StringSet<> Files;
  StringRef Rest = Makefile.substr(Makefile.find(": ") + 2);
  std::string Name;
  auto Finish = [&] {
    if (!Name.empty())
      Files.insert(absolutePath(Name, Folder));
    Name.clear();
  };
  for (size_t I = 0; I < Rest.size(); ++I) {
    const char C = Rest[I];
    const char Next = I + 1 < Rest.size() ? Rest[I + 1] : '\0';
    if (C == '\\' && (Next == '\n' || Next == '\r'))
      continue;
    if ((C == '\\' && (Next == ' ' || Next == '#')) ||
        (C == '$' && Next == '$')) {
      Name += Next;
      ++I;
    } else if (llvm::isSpace(C)) {
      Finish();
    } else {
      Name += C;
    }
  }
  Finish();
  return Files;
}

static std::vector<ScannedUnit> scan(llvm::ArrayRef<CompileCommand> Units,
                                     unsigned Jobs) {
  clang::dependencies::DependencyScanningService Service(
      clang::dependencies::ScanningMode::DependencyDirectivesScan,
      clang::dependencies::ScanningOutputFormat::Make);
  std::vector<ScannedUnit> Scanned(Units.size());
  llvm::DefaultThreadPool Pool(llvm::hardware_concurrency(Jobs));
  for (size_t I = 0; I < Units.size(); ++I)
    Pool.async([&, I] {
      clang::tooling::DependencyScanningTool Tool(Service);
      clang::IgnoringDiagConsumer Silent;
      const CompileCommand &Unit = Units[I];
      std::vector<std::string> Command = Unit.CommandLine;
      // Without an output, a command that only checks has no rule.
      Command.insert(Command.end(), {"-o", "scanned.o"});
      if (std::optional<std::string> Makefile =
              Tool.getDependencyFile(Command, Unit.Directory, Silent))
        Scanned[I] = prerequisites(*Makefile, Unit.Directory);
    });
  Pool.wait();
  return Scanned;
}

static llvm::Error write(StringRef Path, const json::Value &Value) {
  return llvm::writeToOutput(Path, [&](llvm::raw_ostream &OS) {
    OS << Value << '\n';
    return llvm::Error::success();
  });
}

static llvm::Expected<json::Value> read(StringRef Path) {
  auto Text = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Text)
    return llvm::errorCodeToError(Text.getError());
  return json::parse((*Text)->getBuffer());
}

llvm::Error writeUnits(StringRef Path,
                       const std::vector<CompileCommand> &Units) {
  json::Array Written;
  for (const CompileCommand &Unit : Units)
    Written.push_back(json::Object{{"directory", Unit.Directory},
                                   {"command", json::Array(Unit.CommandLine)}});
  return write(Path, std::move(Written));
}

llvm::Error scanUnits(StringRef UnitsPath, StringRef ResultPath,
                      unsigned Jobs) {
  llvm::Expected<json::Value> Value = read(UnitsPath);
  if (!Value)
    return Value.takeError();
  std::vector<CompileCommand> Units;
  json::Path::Root Root("units");
  if (!fromJSON(*Value, Units, Root))
    return Root.getError();
  // Most units read the same files: each is written once.
  llvm::StringMap<int64_t> Numbers;
  json::Array Names, Found;
  for (const ScannedUnit &Unit : scan(Units, Jobs)) {
    if (!Unit) {
      Found.push_back(nullptr);
      continue;
    }
    json::Array Files;
    for (StringRef File : Unit->keys()) {
      const auto [Known, IsNew] = Numbers.try_emplace(File, Names.size());
      if (IsNew)
        Names.push_back(File.str());
      Files.push_back(Known->second);
    }
    Found.push_back(std::move(Files));
  }
  return write(ResultPath, json::Object{{"files", std::move(Names)},
                                        {"units", std::move(Found)}});
}

llvm::Expected<std::vector<ScannedUnit>> readScan(StringRef ResultPath) {
  llvm::Expected<json::Value> Value = read(ResultPath);
  if (!Value)
    return Value.takeError();
  std::vector<std::string> Files;
  std::vector<std::optional<std::vector<unsigned>>> Units;
  json::Path::Root Root("scan");
  json::ObjectMapper Mapper(*Value, Root);
  if (!Mapper || !Mapper.map("files", Files) || !Mapper.map("units", Units))
    return Root.getError();
  std::vector<ScannedUnit> Scanned(Units.size());
  for (auto [Numbers, Unit] : llvm::zip_equal(Units, Scanned)) {
    if (!Numbers)
      continue;
    Unit.emplace();
    for (const unsigned Number : *Numbers)
      Unit->insert(Files.at(Number));
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

bool mayHoldFindings(const ScannedUnit &Unit) {
  if (!Unit)
    return true;
  return llvm::any_of(Unit->keys(), [](StringRef File) {
    return llvm::sys::path::filename(File).starts_with("coroutine") ||
           std::any_of(llvm::sys::path::begin(File), llvm::sys::path::end(File),
                       [](StringRef Part) {
                         return foldersOfLibraries().contains(
                             Part.split('.').first);
                       });
  });
}

} // namespace async_tidy
