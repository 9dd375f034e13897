//===--- CompileCommands.cpp - Finds how each file is compiled ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompileCommands.h"
#include "DriverArguments.h"
#include "ResponseFiles.h"
#include "async-tidy/models/InputFile.h"
#include "platform/AbsolutePath.h"
#include "platform/UserError.h"
#include "clang/Driver/Types.h"
#include "clang/Tooling/JSONCompilationDatabase.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/YAMLParser.h"

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
namespace types = clang::driver::types;
using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {

static constexpr char DatabaseName[] = "compile_commands.json";
/// A flag a line, for all files below the folder, as clang's tools read it.
static constexpr char FlagsName[] = "compile_flags.txt";

/// The file \p Name in \p Folder, if there is one.
static std::optional<std::string> fileIn(StringRef Folder, StringRef Name) {
  llvm::SmallString<256> Candidate(Folder);
  path::append(Candidate, Name);
  if (!fs::exists(Candidate))
    return std::nullopt;
  return Candidate.str().str();
}

static std::optional<std::string> databaseIn(StringRef Folder) {
  std::optional<std::string> Found = fileIn(Folder, DatabaseName);
  return Found ? Found : fileIn(Folder, FlagsName);
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
  int Count = static_cast<int>(Args.size());
  std::string Message;
  auto Database = clang::tooling::FixedCompilationDatabase::loadFromCommandLine(
      Count, Args.data(), Message, workingDirectory());
  if (!Database)
    return userError("the flags after '--' cannot be used: {}",
                     StringRef(Message).trim());
  return CompileCommands(std::move(Database), "");
}

/// Fails with the first mistake of \p Text: clang's reader would print it in a
/// form of its own.
static llvm::Error verifyYAML(llvm::MemoryBufferRef Text) {
  llvm::SourceMgr Sources;
  std::string Problem;
  Sources.setDiagHandler(
      [](const llvm::SMDiagnostic &Diagnostic, void *Context) {
        auto &Line = *static_cast<std::string *>(Context);
        if (Line.empty())
          Line = llvm::toString(locatedError(
              Diagnostic.getFilename(), Diagnostic.getLineNo(),
              Diagnostic.getColumnNo() + 1,
              "no compile database: " + Diagnostic.getMessage().str()));
      },
      &Problem);
  llvm::yaml::Stream(Text, Sources).skip();
  if (Problem.empty())
    return llvm::Error::success();
  return llvm::createStringError(Problem);
}

llvm::Expected<CompileCommands> CompileCommands::loadFlags(std::string Path) {
  llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>> Text =
      readInputFile(Path, *llvm::vfs::getRealFileSystem(), Notation::Plain,
                    MaxResponseFileSize);
  if (!Text)
    return userError("the flags in {} cannot be read: {}", Path,
                     llvm::toString(Text.takeError()));
  std::string Message;
  auto Database = clang::tooling::FixedCompilationDatabase::loadFromBuffer(
      path::parent_path(Path), (*Text)->getBuffer(), Message);
  if (!Database)
    return userError("the flags in {} cannot be used: {}", Path,
                     StringRef(Message).trim());
  return CompileCommands(std::move(Database), std::move(Path));
}

llvm::Expected<CompileCommands> CompileCommands::load(std::string Path) {
  if (path::filename(Path) == FlagsName)
    return loadFlags(std::move(Path));
  llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>> Text = readInputFile(
      Path, *llvm::vfs::getRealFileSystem(), Notation::YAML, MaxDatabaseSize);
  if (!Text)
    return userError("{} is not a compile database: {}", Path,
                     llvm::toString(Text.takeError()));
  if (llvm::Error Failure = verifyYAML(**Text))
    return Failure;
  std::string Message;
  std::unique_ptr<clang::tooling::CompilationDatabase> Database =
      clang::tooling::JSONCompilationDatabase::loadFromBuffer(
          (*Text)->getBuffer(), Message,
          clang::tooling::JSONCommandLineSyntax::AutoDetect);
  if (!Database)
    return userError("{} is not a compile database: {}", Path,
                     StringRef(Message).trim());
  // A cross compiler's name tells its target, if that is a registered one.
  llvm::InitializeAllTargetInfos();
  return CompileCommands(std::move(Database), std::move(Path));
}

/// How many arguments stand before the compiler's name.
static size_t launcherLength(llvm::ArrayRef<std::string> Command) {
  const StringRef Program = path::stem(Command.front());
  auto SkipSettings = [&](size_t I) {
    while (I < Command.size() && StringRef(Command[I]).contains('='))
      ++I;
    return I;
  };
  size_t Length = 0;
  if (Program.starts_with("cmake") && Command.size() > 3 &&
      Command[1] == "-E") {
    // What CMake runs to check a source while it compiles it.
    if (Command[2] == "__run_co_compile")
      Length = std::distance(Command.begin(), llvm::find(Command, "--")) + 1;
    else if (Command[2] == "env")
      Length = SkipSettings(3);
    else if (Command[2] == "time")
      Length = 3;
  } else if (Program == "env") {
    Length = SkipSettings(1);
  } else if (llvm::is_contained({"buildcache", "ccache", "distcc", "gomacc",
                                 "icecc", "recc", "sccache"},
                                Program)) {
    // They also take the compiler's place, and the options follow.
    Length = 1;
  }
  return Length < Command.size() && !StringRef(Command[Length]).starts_with("-")
             ? Length
             : 0;
}

/// Makes of a command of the database one that begins with its compiler and
/// names all of its arguments.
void CompileCommands::prepare(CompileCommand &Command) const {
  if (!Path.empty())
    Command.Directory =
        absolutePath(Command.Directory, path::parent_path(absolutePath(Path)));
  // Whoever is to parse it finds out once more, and says so.
  llvm::consumeError(expandResponseFiles(Command));
  // A command without a program compiles nothing, and clang will say so.
  if (Command.CommandLine.empty() || Command.CommandLine.front().empty())
    Command.CommandLine = {"c++"};
  while (const size_t Length = launcherLength(Command.CommandLine))
    Command.CommandLine.erase(
        Command.CommandLine.begin(),
        std::next(Command.CommandLine.begin(), static_cast<ptrdiff_t>(Length)));
  clang::tooling::addTargetAndModeForProgramName(Command.CommandLine,
                                                 Command.CommandLine.front());
}

bool CompileCommands::listsFiles() const {
  return !Path.empty() && path::filename(Path) != FlagsName;
}

static bool isHeaderName(StringRef File) {
  const types::ID Language =
      types::lookupTypeForExtension(path::extension(File).ltrim('.'));
  return Language == types::TY_INVALID || types::onlyPrecompileType(Language);
}

/// Whether \p Command, of a header, is that of a source which includes it. Some
/// databases, such as those of Bazel's workspaces, have a command for each
/// header, for editors.
static bool isOfIncluder(const CompileCommand &Command) {
  if (!isHeaderName(Command.Filename))
    return false;
  const std::string File = absolutePath(Command.Filename, Command.Directory);
  const DriverArguments Arguments = readArguments(Command);
  bool NamesOther = false;
  for (const llvm::opt::Arg *Argument :
       Arguments.Parsed.filtered(clang::options::OPT_INPUT)) {
    if (absolutePath(Argument->getValue(), Command.Directory) == File)
      return false;
    NamesOther = true;
  }
  return NamesOther;
}

/// Makes \p Commands ready to be used, without those that are not of their
/// file.
std::vector<CompileCommand>
CompileCommands::prepared(std::vector<CompileCommand> Commands) const {
  llvm::for_each(Commands, [&](CompileCommand &Each) { prepare(Each); });
  llvm::erase_if(Commands, isOfIncluder);
  return Commands;
}

/// The commands of \p File in folders that are named as seen from that of the
/// database, among which clang's reader finds none by an absolute path.
std::vector<CompileCommand>
CompileCommands::relativeCommandsOf(StringRef File) const {
  auto IsRelative = [](StringRef Known) { return path::is_relative(Known); };
  if (!listsFiles() || llvm::none_of(Database->getAllFiles(), IsRelative))
    return {};
  const StringRef Folder = path::parent_path(Path);
  std::vector<CompileCommand> Commands = Database->getAllCompileCommands();
  llvm::erase_if(Commands, [&](const CompileCommand &Each) {
    return absolutePath(Each.Filename, absolutePath(Each.Directory, Folder)) !=
           absolutePath(File, Folder);
  });
  return Commands;
}

std::vector<CompileCommand> CompileCommands::commandsOf(StringRef File) const {
  std::vector<CompileCommand> Found = Database->getCompileCommands(File);
  if (Found.empty())
    Found = relativeCommandsOf(File);
  return prepared(std::move(Found));
}

/// How the build system, of which a file lies in \p Start or in a parent of it,
/// is made to write a compile database.
static StringRef adviceFor(StringRef Start) {
  constexpr std::pair<StringRef, StringRef> Advice[] = {
      {"CMakeLists.txt",
       "write one with 'cmake -DCMAKE_EXPORT_COMPILE_COMMANDS=ON'"},
      {"meson.build", "'meson setup build' writes one"},
      {"MODULE.bazel", "write one with Bazel's hedron_compile_commands"},
      {"WORKSPACE", "write one with Bazel's hedron_compile_commands"},
      {"xmake.lua", "write one with 'xmake project -k compile_commands'"},
      {"build.ninja", "write one with 'ninja -t compdb'"},
      {"Makefile", "write one with 'bear -- make'"}};
  for (StringRef Parent = Start; !Parent.empty();
       Parent = path::parent_path(Parent))
    for (const auto &[File, How] : Advice)
      if (fileIn(Parent, File))
        return How;
  return Advice[0].second;
}

llvm::Expected<CompileCommands> CompileCommands::find(const Options &Opts) {
  if (Opts.FixedFlags) {
    if (Opts.Inputs.empty())
      return userError("the flags after '--' need at least one file before it");
    std::vector<std::string> Flags = *Opts.FixedFlags;
    // clang would take them for headers of C.
    auto IsLanguage = [](StringRef Flag) { return Flag.starts_with("-x"); };
    if (llvm::none_of(Flags, IsLanguage) &&
        llvm::any_of(Opts.Inputs, [](StringRef Input) {
          return path::extension(Input) == ".h";
        }))
      Flags.emplace_back("-xc++");
    return fixed(Flags);
  }
  auto Advice = [](StringRef Start) {
    return fmt::format("{}, name its folder with '-p', or give the compiler's "
                       "flags after '--'",
                       adviceFor(Start));
  };
  if (!Opts.BuildPath.empty()) {
    if (!fs::is_directory(Opts.BuildPath))
      return fs::exists(Opts.BuildPath)
                 ? load(absolutePath(Opts.BuildPath))
                 : userError("there is no '{}'; {}", Opts.BuildPath,
                             Advice(workingDirectory()));
    if (std::optional<std::string> Found =
            databaseIn(absolutePath(Opts.BuildPath)))
      return load(*Found);
    return userError("there is no {} in '{}'; {}", DatabaseName, Opts.BuildPath,
                     Advice(workingDirectory()));
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
                   DatabaseName, Start, Advice(Start));
}

/// The language that a command compiles its file as; absent if it names one
/// that clang does not know.
static std::optional<types::ID> languageOf(const CompileCommand &Command) {
  StringRef Extension = path::extension(Command.Filename);
  Extension.consume_front(".");
  types::ID Language = types::lookupTypeForExtension(Extension);
  if (llvm::is_contained(Command.CommandLine, "--driver-mode=g++"))
    Language = types::lookupCXXTypeForCType(Language);
  const std::string File = absolutePath(Command.Filename, Command.Directory);
  auto IsFile = [&](StringRef Input) {
    return absolutePath(Input, Command.Directory) == File;
  };
  const DriverArguments Arguments = readArguments(Command);
  for (const llvm::opt::Arg *Argument : Arguments.Parsed) {
    switch (Argument->getOption().getID()) {
    case clang::options::OPT_x:
      if (StringRef(Argument->getValue()) == "none")
        Language = types::lookupTypeForExtension(Extension);
      else
        Language = types::lookupTypeForTypeSpecifier(Argument->getValue());
      if (Language == types::TY_INVALID)
        return std::nullopt;
      break;
    case clang::options::OPT__SLASH_TP:
      Language = types::TY_CXX;
      break;
    case clang::options::OPT__SLASH_TC:
      Language = types::TY_C;
      break;
    case clang::options::OPT__SLASH_Tp:
      if (IsFile(Argument->getValue()))
        return types::TY_CXX;
      break;
    case clang::options::OPT__SLASH_Tc:
      if (IsFile(Argument->getValue()))
        return types::TY_C;
      break;
    case clang::options::OPT_INPUT:
      // What follows is about other inputs.
      if (IsFile(Argument->getValue()))
        return Language;
      break;
    default:
      break;
    }
  }
  return Language;
}

/// Whether \p Command compiles C++, as far as anybody can tell.
static bool isCxx(const CompileCommand &Command) {
  const std::optional<types::ID> Language = languageOf(Command);
  return !Language || types::isCXX(*Language);
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
    if (StringRef(realPath(absolutePath(File, path::parent_path(Path))))
            .starts_with(Prefix))
      for (CompileCommand &Command : commandsOf(File))
        if (isCxx(Command))
          Result.push_back(std::move(Command));
  return Result;
}

/// Whether \p Input is a file that is no source by its name, and not in a
/// database that lists what is compiled.
bool CompileCommands::isUnlistedHeader(StringRef Input) const {
  return listsFiles() && isHeaderName(Input) && fs::is_regular_file(Input) &&
         commandsOf(absolutePath(Input)).empty();
}

std::vector<std::string>
CompileCommands::headersAmong(llvm::ArrayRef<std::string> Inputs) const {
  std::vector<std::string> Headers;
  for (const std::string &Input : Inputs)
    if (isUnlistedHeader(Input))
      Headers.push_back(absolutePath(Input));
  return Headers;
}

llvm::Expected<std::vector<CompileCommand>>
CompileCommands::forInput(StringRef Input) const {
  if (!fs::exists(Input))
    return userError("there is no file or folder '{}'", Input);
  if (fs::is_directory(Input)) {
    if (!listsFiles())
      return userError("{} are for files, but '{}' is a folder",
                       Path.empty() ? "the flags after '--'"
                                    : "the flags in " + Path,
                       Input);
    std::vector<CompileCommand> Commands = below(absolutePath(Input));
    if (Commands.empty())
      return userError("no C++ file below '{}' is in the compile database {}",
                       Input, Path);
    return Commands;
  }
  std::vector<CompileCommand> Commands = commandsOf(absolutePath(Input));
  if (Commands.empty() && !isUnlistedHeader(Input))
    return userError("'{}' is not in the compile database {}; build it there, "
                     "or give the compiler's flags after '--'",
                     Input, Path);
  return Commands;
}

llvm::Expected<std::vector<CompileCommand>>
CompileCommands::forInputs(llvm::ArrayRef<std::string> Inputs) const {
  std::vector<CompileCommand> Result;
  if (Inputs.empty()) {
    if (!listsFiles())
      return userError("{} has flags and no list of files: name the files to "
                       "lint",
                       Path);
    Result = prepared(Database->getAllCompileCommands());
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
