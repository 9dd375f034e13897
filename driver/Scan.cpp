//===--- Scan.cpp - What units read, without parsing them -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Scan.h"
#include "AbsolutePath.h"
#include "async-tidy/Model.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/DependencyScanning/DependencyScanningService.h"
#include "clang/Lex/Lexer.h"
#include "clang/Tooling/DependencyScanningTool.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/ThreadPool.h"

using clang::tooling::CompileCommand;
using llvm::StringRef;

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

std::vector<ScannedUnit> scanUnits(llvm::ArrayRef<CompileCommand> Units,
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

bool spells(StringRef File, StringRef Name, llvm::vfs::FileSystem &FS) {
  auto Text = FS.getBufferForFile(File);
  if (!Text || !(*Text)->getBuffer().contains(Name))
    return false;
  clang::LangOptions Language;
  Language.CPlusPlus = Language.CPlusPlus20 = true;
  const StringRef Code = (*Text)->getBuffer();
  clang::Lexer Tokens(clang::SourceLocation(), Language, Code.begin(),
                      Code.begin(), Code.end());
  clang::Token Token;
  for (bool AtEnd = false; !AtEnd;) {
    AtEnd = Tokens.LexFromRawLexer(Token);
    if (Token.is(clang::tok::raw_identifier) &&
        Token.getRawIdentifier() == Name)
      return true;
  }
  return false;
}

} // namespace async_tidy
