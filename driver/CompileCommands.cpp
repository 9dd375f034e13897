//===--- CompileCommands.cpp - Finds how each file is compiled ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompileCommands.h"
#include "AbsolutePath.h"
#include "UserError.h"
#include "clang/Driver/Types.h"
#include "clang/Tooling/JSONCompilationDatabase.h"
#include "llvm/Support/TargetSelect.h"

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
namespace types = clang::driver::types;
using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {

static constexpr char DatabaseName[] = "compile_commands.json";

static std::optional<std::string> databaseIn(StringRef Folder) {
  llvm::SmallString<256> Candidate(Folder);
  path::append(Candidate, DatabaseName);
  if (!fs::exists(Candidate))
    return std::nullopt;
  return Candidate.str().str();
}

/// The folders below \p Parent where builds usually live, in order of
/// preference.
static std::vector<std::string> buildFoldersOf(StringRef Parent) {
  std::vector<std::string> CMakeFolders;
  std::error_code Ignored;
  for (fs::directory_iterator I(Parent, Ignored), End; I != End && !Ignored;
       I.increment(Ignored))
    if (path::filename(I->path()).starts_with("cmake-build-"))
      CMakeFolders.push_back(I->path());
  llvm::sort(CMakeFolders);

  std::vector<std::string> Folders;
  for (StringRef Name : {"build", "out", "_build"}) {
    llvm::SmallString<256> Folder(Parent);
    path::append(Folder, Name);
    Folders.push_back(Folder.str().str());
  }
  llvm::append_range(Folders, CMakeFolders);
  return Folders;
}

static std::optional<std::string> findDatabase(StringRef Start) {
  for (StringRef Parent = Start; !Parent.empty();
       Parent = path::parent_path(Parent))
    if (std::optional<std::string> Found = databaseIn(Parent))
      return Found;
  for (StringRef Parent = Start; !Parent.empty();
       Parent = path::parent_path(Parent))
    for (const std::string &Folder : buildFoldersOf(Parent))
      if (std::optional<std::string> Found = databaseIn(Folder))
        return Found;
  return std::nullopt;
}

llvm::Expected<CompileCommands>
CompileCommands::fixed(llvm::ArrayRef<std::string> Flags) {
  // clang's own reader of such flags drops what names inputs and outputs.
  std::vector<const char *> Args = {"async-tidy", "--"};
  for (const std::string &Flag : Flags)
    Args.push_back(Flag.c_str());
  int Count = Args.size();
  std::string Message;
  auto Database = clang::tooling::FixedCompilationDatabase::loadFromCommandLine(
      Count, Args.data(), Message, workingDirectory());
  if (!Database)
    return userError("the flags after '--' cannot be used: {}",
                     StringRef(Message).trim());
  return CompileCommands(std::move(Database), "");
}

llvm::Expected<CompileCommands> CompileCommands::load(std::string Path) {
  std::string Message;
  std::unique_ptr<clang::tooling::CompilationDatabase> Database =
      clang::tooling::JSONCompilationDatabase::loadFromFile(
          Path, Message, clang::tooling::JSONCommandLineSyntax::AutoDetect);
  if (!Database)
    return userError("{} is not a compile database: {}", Path,
                     StringRef(Message).trim());
  // What clang's plugin for JSON databases does, except that it also invents
  // commands for files that have none.
  Database = clang::tooling::expandResponseFiles(
      std::move(Database), llvm::vfs::getRealFileSystem());
  // A cross compiler's name tells its target, if that is a registered one.
  llvm::InitializeAllTargetInfos();
  Database = clang::tooling::inferTargetAndDriverMode(std::move(Database));
  return CompileCommands(std::move(Database), std::move(Path));
}

llvm::Expected<CompileCommands> CompileCommands::find(const Options &Opts) {
  if (Opts.FixedFlags) {
    if (Opts.Inputs.empty())
      return userError("the flags after '--' need at least one file before it");
    return fixed(*Opts.FixedFlags);
  }
  constexpr StringRef Advice =
      "write one with 'cmake -DCMAKE_EXPORT_COMPILE_COMMANDS=ON', name its "
      "folder with '-p', or give the compiler's flags after '--'";
  if (!Opts.BuildPath.empty()) {
    if (!fs::is_directory(Opts.BuildPath))
      return fs::exists(Opts.BuildPath)
                 ? load(absolutePath(Opts.BuildPath))
                 : userError("there is no '{}'; {}", Opts.BuildPath, Advice);
    if (std::optional<std::string> Found =
            databaseIn(absolutePath(Opts.BuildPath)))
      return load(*Found);
    return userError("there is no {} in '{}'; {}", DatabaseName, Opts.BuildPath,
                     Advice);
  }
  std::string Start = workingDirectory();
  if (!Opts.Inputs.empty()) {
    Start = absolutePath(Opts.Inputs.front());
    if (!fs::exists(Start))
      return userError("there is no file or folder '{}'", Opts.Inputs.front());
    if (!fs::is_directory(Start))
      Start = path::parent_path(Start).str();
  }
  if (std::optional<std::string> Found = findDatabase(Start))
    return load(*Found);
  return userError("there is no {} in {} or its parents, nor in build/, out/, "
                   "_build/ or cmake-build-*/ below these; {}",
                   DatabaseName, Start, Advice);
}

/// The language that a command compiles its file as.
static types::ID languageOf(const CompileCommand &Command) {
  types::ID Language = types::lookupTypeForExtension(
      path::extension(Command.Filename).drop_front());
  bool IsCxxDriver = false;
  llvm::ArrayRef<std::string> Args = Command.CommandLine;
  for (size_t I = 0; I < Args.size(); ++I) {
    StringRef Arg = Args[I];
    if (Arg == "--driver-mode=g++")
      IsCxxDriver = true;
    else if (Arg == "-x" && I + 1 < Args.size())
      return types::lookupTypeForTypeSpecifier(Args[I + 1].c_str());
    else if (Arg.consume_front("-x"))
      return types::lookupTypeForTypeSpecifier(Arg.str().c_str());
  }
  return IsCxxDriver ? types::lookupCXXTypeForCType(Language) : Language;
}

static bool isCxx(const CompileCommand &Command) {
  return types::isCXX(languageOf(Command));
}

static std::string realPath(StringRef Path) {
  llvm::SmallString<256> Result;
  return fs::real_path(Path, Result) ? Path.str() : Result.str().str();
}

std::vector<CompileCommand> CompileCommands::below(StringRef Folder) const {
  std::string Prefix = realPath(Folder);
  if (!StringRef(Prefix).ends_with(path::get_separator()))
    Prefix += path::get_separator();
  std::vector<CompileCommand> Result;
  for (const std::string &File : Database->getAllFiles())
    if (StringRef(realPath(File)).starts_with(Prefix))
      for (CompileCommand &Command : Database->getCompileCommands(File))
        if (isCxx(Command))
          Result.push_back(std::move(Command));
  return Result;
}

llvm::Expected<std::vector<CompileCommand>>
CompileCommands::forInput(StringRef Input) const {
  if (!fs::exists(Input))
    return userError("there is no file or folder '{}'", Input);
  if (fs::is_directory(Input)) {
    if (Path.empty())
      return userError("the flags after '--' are for files, but '{}' is a "
                       "folder",
                       Input);
    std::vector<CompileCommand> Commands = below(absolutePath(Input));
    if (Commands.empty())
      return userError("no C++ file below '{}' is in the compile database {}",
                       Input, Path);
    return Commands;
  }
  std::vector<CompileCommand> Commands =
      Database->getCompileCommands(absolutePath(Input));
  if (Commands.empty())
    return userError("'{}' is not in the compile database {}; build it there, "
                     "lint a source that includes it, or give the compiler's "
                     "flags after '--'",
                     Input, Path);
  return Commands;
}

llvm::Expected<std::vector<CompileCommand>>
CompileCommands::forInputs(llvm::ArrayRef<std::string> Inputs) const {
  std::vector<CompileCommand> Result;
  if (Inputs.empty()) {
    Result = Database->getAllCompileCommands();
    llvm::erase_if(Result, [](const CompileCommand &C) { return !isCxx(C); });
    if (Result.empty())
      return userError("the compile database {} has no C++ file", Path);
  }
  for (const std::string &Input : Inputs) {
    llvm::Expected<std::vector<CompileCommand>> Commands = forInput(Input);
    if (!Commands)
      return Commands.takeError();
    llvm::append_range(Result, *Commands);
  }
  // A database may hold paths that are relative to its commands' folders.
  for (CompileCommand &Command : Result)
    Command.Filename = absolutePath(Command.Filename, Command.Directory);
  return Result;
}

} // namespace async_tidy
