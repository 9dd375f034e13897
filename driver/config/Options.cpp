//===--- Options.cpp - The command line of the driver ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"
#include "CheckLists.h"
#include "OptionTable.h"
#include "async-tidy/models/Suggestion.h"
#include "platform/MemoryLimit.h"
#include "platform/UserError.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/raw_ostream.h"

namespace cl = llvm::cl;
using llvm::StringRef;

namespace async_tidy {

using namespace typed;

namespace {

template <typename T> std::optional<T> ifGiven(const cl::opt<T> &Option) {
  if (Option.getNumOccurrences() == 0)
    return std::nullopt;
  return Option.getValue();
}

/// How flags begin that people give without `--` before them.
constexpr StringRef CompilerFlags[] = {
    "-I", "-D", "-U", "-W", "-f", "-m", "-std", "-isystem", "-include"};

/// llvm::cl would suggest any option, however far it is.
llvm::Error unknownOption(StringRef Argument) {
  // Beside one letter, any other is near.
  if (Argument.size() > 1 && Argument[1] != '-' &&
      (Argument.size() == 2 || llvm::any_of(CompilerFlags, [&](StringRef Flag) {
         return Argument.starts_with(Flag);
       })))
    return userError("unknown option '{}'; '--help' lists them, and flags of "
                     "the compiler go after '--'",
                     Argument);
  const StringRef Option = Argument.split('=').first;
  std::vector<std::string> Spelled;
  for (const auto &[Name, Known] : cl::getRegisteredOptions())
    Spelled.push_back((Name.size() == 1 ? "-" : "--") + Name.str());
  const std::vector<StringRef> Known(Spelled.begin(), Spelled.end());
  const std::string Suggestion = didYouMean(Option, Known);
  return userError("unknown option '{}'{}", Option,
                   Suggestion.empty() ? "; '--help' lists them" : Suggestion);
}

/// Makes one line of what llvm::cl reports, for instance of
/// "prog: Unknown command line argument '--fux'.  Try: 'prog --help'\n".
llvm::Error oneLine(StringRef Report) {
  const StringRef Unknown = "Unknown command line argument '";
  if (const size_t Found = Report.find(Unknown); Found != StringRef::npos)
    return unknownOption(
        Report.substr(Found + Unknown.size()).split("'.  Try").first);
  std::vector<std::string> Parts;
  for (StringRef Line : llvm::split(Report.trim(), '\n')) {
    StringRef Message = Line.substr(Line.find(": ") + 2);
    Message = Message.substr(0, Message.find("  Try: ")).rtrim('.');
    std::string Part = Message.str();
    Part.front() = llvm::toLower(Part.front());
    Parts.push_back(std::move(Part));
  }
  return userError("{}", llvm::join(Parts, "; "));
}

llvm::Error parseNumber(const cl::opt<std::string> &Option, unsigned &Number,
                        unsigned Least = 1) {
  if (Option.getNumOccurrences() == 0 ||
      (llvm::to_integer(Option.getValue(), Number, 10) && Number >= Least))
    return llvm::Error::success();
  return userError("{}{} needs a whole number{}, but got '{}'",
                   Option.ArgStr.size() == 1 ? "-" : "--", Option.ArgStr,
                   Least ? " above 0" : "", Option.getValue());
}

/// Reads the formats that were asked for; whether they exist is not known here.
llvm::Error parseFormats(std::vector<OutputFormat> &Formats) {
  for (StringRef Typed : FormatOption) {
    const auto [Name, File] = Typed.split(':');
    if (Name != Typed && File.empty())
      return userError("--format={} needs the name of a file after ':'", Typed);
    Formats.push_back({Name.str(), File.str()});
  }
  if (Statistics)
    Formats.push_back({"statistics", ""});
  if (OutputFile.getNumOccurrences() == 0)
    return llvm::Error::success();
  auto WithoutFile = llvm::make_filter_range(
      Formats, [](const OutputFormat &Each) { return Each.File.empty(); });
  if (OutputFile.empty() ||
      std::distance(WithoutFile.begin(), WithoutFile.end()) != 1)
    return userError("--output needs the name of a file, and one --format "
                     "without a file");
  WithoutFile.begin()->File = OutputFile;
  return llvm::Error::success();
}

/// `link`, `cache info` and `cache clear`, unless the first word is a file.
std::optional<Action> requestByWord() {
  if (Inputs.empty() || llvm::sys::fs::exists(Inputs[0]))
    return std::nullopt;
  if (Inputs[0] == "link")
    return Action::LinkResults;
  if (Inputs.size() != 2 || Inputs[0] != "cache")
    return std::nullopt;
  return llvm::StringSwitch<std::optional<Action>>(Inputs[1])
      .Case("info", Action::CacheInfo)
      .Case("clear", Action::CacheClear)
      .Default(std::nullopt);
}

llvm::Expected<Action> requestedAction() {
  if (const std::optional<Action> Requested = requestByWord())
    return *Requested;
  if (AnalyzeTo.getNumOccurrences())
    return Action::AnalyzeUnit;
  if (ScanTo.getNumOccurrences())
    return Action::ScanUnits;
  if (TaskFile.getNumOccurrences())
    return Action::AnalyzeSharing;
  const std::pair<unsigned, Action> Requests[] = {
      {ListChecks, Action::ListChecks},
      {Explain.getNumOccurrences() > 0, Action::ExplainCheck},
      {Completion.getNumOccurrences() > 0, Action::WriteCompletion},
      {ManPage, Action::WriteManPage},
      {DumpConfig, Action::DumpConfig},
      {DumpModels, Action::DumpModels},
      {VerifyConfig, Action::VerifyConfig}};
  Action Requested = Action::Lint;
  for (auto [Given, Candidate] : Requests) {
    if (!Given)
      continue;
    if (Requested != Action::Lint)
      return userError("--list-checks, --explain, --completion, --man-page, "
                       "--dump-config, --dump-models and --verify-config "
                       "exclude each other");
    Requested = Candidate;
  }
  return Requested;
}

/// What `--checks`, or `--select`, and `--ignore` come to as globs.
llvm::Expected<std::optional<std::string>> requestedChecks() {
  std::optional<std::string> Globs = ifGiven(Checks);
  if (Select.getNumOccurrences() != 0) {
    if (Globs)
      return userError("--checks and --select exclude each other");
    llvm::Expected<std::string> Selected = globsOf(Select, "", "--select");
    if (!Selected)
      return Selected.takeError();
    Globs = "-*," + *Selected;
  }
  if (Ignore.getNumOccurrences() == 0)
    return Globs;
  llvm::Expected<std::string> Ignored = globsOf(Ignore, "-", "--ignore");
  if (!Ignored)
    return Ignored.takeError();
  return Globs ? *Globs + "," + *Ignored : *Ignored;
}

llvm::Expected<Options> collect() {
  Options Result;
  llvm::Expected<Action> Task = requestedAction();
  if (!Task)
    return Task.takeError();
  Result.Task = *Task;
  Result.Inputs = Inputs;
  if (Result.Task == Action::LinkResults) {
    Result.Inputs.erase(Result.Inputs.begin());
    if (Result.Inputs.empty())
      return userError("'link' needs files that --result wrote");
  }
  Result.BuildPath = BuildPath;
  Result.ExtraArgs = ExtraArg;
  Result.ExtraArgsBefore = ExtraArgBefore;
  Result.RemovedArgs = RemovedArg;
  Result.VfsOverlay = VfsOverlay;
  llvm::Expected<std::optional<std::string>> Requested = requestedChecks();
  if (!Requested)
    return Requested.takeError();
  Result.Checks = std::move(*Requested);
  Result.WarningsAsErrors = ifGiven(WarningsAsErrors);
  Result.HeaderFilter = ifGiven(HeaderFilter);
  Result.ExcludeHeaderFilter = ifGiven(ExcludeHeaderFilter);
  Result.SystemHeaders = ifGiven(SystemHeaders);
  Result.FormatStyle = ifGiven(FormatStyle);
  Result.UseColor = ifGiven(UseColor);
  Result.Config = ifGiven(Config);
  Result.ConfigFile = ifGiven(ConfigFile);
  if (Result.Config && Result.ConfigFile)
    return userError("--config and --config-file exclude each other");
  Result.Models = ifGiven(Models);
  Result.LineFilter = LineFilter;
  Result.AllowNoChecks = AllowNoChecks;
  Result.UnusedNolint = UnusedNolint;
  Result.AddNolint = ifGiven(AddNolint);
  if (Result.AddNolint && (FixErrors || FixNotes || Fix))
    return userError("--add-nolint and --fix exclude each other");
  Result.Fix = Fix || FixErrors || FixNotes || (Result.AddNolint && !Diff);
  Result.FixErrors = FixErrors;
  Result.FixNotes = FixNotes;
  Result.ExportFixes = ExportFixes;
  Result.ShowDiff = Diff;
  if (Diff && (Fix || FixErrors))
    return userError("--diff and --fix exclude each other");
  Result.Jobs = llvm::hardware_concurrency().compute_thread_count();
  if (llvm::Error Failure = parseNumber(Jobs, Result.Jobs))
    return Failure;
  if (llvm::Error Failure = parseNumber(Timeout, Result.Timeout, /*Least=*/0))
    return Failure;
  unsigned MiB = defaultMemoryLimit() >> 20;
  if (llvm::Error Failure = parseNumber(MemoryLimit, MiB, /*Least=*/0))
    return Failure;
  Result.MemoryLimit = uint64_t(MiB) << 20;
  Result.UseCache = !NoCache;
  Result.CacheFolder = CacheDir;
  unsigned Limit = 1024;
  if (llvm::Error Failure = parseNumber(CacheLimit, Limit))
    return Failure;
  Result.CacheLimit = uint64_t(Limit) << 20;
  Result.Baseline = BaselineFile;
  Result.WriteBaseline = WriteBaseline;
  Result.Since = Since;
  if (Since.getNumOccurrences() && Since.empty())
    return userError("--since needs a revision");
  if (llvm::Error Failure = parseFormats(Result.Formats))
    return Failure;
  Result.DependencyFile = DependencyFile;
  Result.EnableCheckProfile = EnableCheckProfile;
  Result.SkipBodies = !NoSkipBodies;
  Result.SharePreambles = SharePreambles;
  Result.TaskPath = TaskFile;
  Result.EachCause = EachCause;
  Result.ExitZero = ExitZero;
  Result.Link = ifGiven(Link);
  Result.WriteIndex = WriteIndex;
  if (!Result.WriteIndex.empty() && Result.Link == false)
    return userError("--write-index needs what --link=false switches off");
  Result.ResultFile = ResultFile;
  if (!Result.ResultFile.empty() &&
      (!Result.Formats.empty() || Result.Fix || Result.ShowDiff ||
       Result.Link == true || !Result.WriteIndex.empty() ||
       !Result.WriteBaseline.empty() || !Result.ExportFixes.empty()))
    return userError("--result writes no report: give the options for one to "
                     "'async-tidy link'");
  Result.Record = Record;
  Result.Index = Index;
  Result.Quiet = Quiet;
  Result.Verbose = Verbose;
  Result.CheckToExplain = Explain;
  Result.CompletionShell = Completion;
  Result.ResultPath = ScanTo.getNumOccurrences() ? ScanTo : AnalyzeTo;
  Result.InputsPath = InputsTo;
  Result.CommandDirectory = Directory;
  return Result;
}

/// Takes what belongs to \p Option at \p Position out of \p Arguments, the
/// command line, where it is replaced by null. Of an option with a value that
/// is an argument of its own, the position is the value's.
void takeOut(const cl::Option &Option, unsigned Position,
             llvm::MutableArrayRef<const char *> Arguments) {
  const char *Before = Arguments[Position - 1];
  Arguments[Position] = nullptr;
  if (Before && Option.getValueExpectedFlag() == cl::ValueRequired &&
      StringRef(Before).ltrim('-') == Option.ArgStr)
    Arguments[Position - 1] = nullptr;
}

/// The options in \p Arguments, the command line, that can make the result for
/// a file another one: all but those of which it is known that they cannot.
std::vector<std::string> decidingOptions(std::vector<const char *> Arguments) {
  for (const cl::Option *Option : std::initializer_list<const cl::Option *>{
           &BuildPath,     &Fix,           &FixErrors,   &ExportFixes,
           &Diff,          &Statistics,    &Quiet,       &UseColor,
           &EachCause,     &ExitZero,      &Jobs,        &Timeout,
           &NoCache,       &CacheDir,      &CacheLimit,  &Link,
           &WriteIndex,    &ResultFile,    &OutputFile,  &DependencyFile,
           &BaselineFile,  &WriteBaseline, &MemoryLimit, &Since,
           &SharePreambles})
    if (Option->getNumOccurrences() != 0)
      takeOut(*Option, Option->getPosition(), Arguments);
  for (unsigned I = 0; I < FormatOption.size(); ++I)
    takeOut(FormatOption, FormatOption.getPosition(I), Arguments);
  for (unsigned I = 0; I < Inputs.size(); ++I)
    Arguments[Inputs.getPosition(I)] = nullptr;
  std::vector<std::string> Deciding;
  for (const char *Argument : llvm::drop_begin(Arguments))
    if (Argument)
      Deciding.push_back(Argument);
  return Deciding;
}

/// Whether \p Args are those of a process that the driver starts.
bool isOwnProcess(llvm::ArrayRef<const char *> Args) {
  StringRef First = Args.size() > 1 ? Args[1] : "";
  return First.consume_front("--") &&
         (First.split('=').first == AnalyzeToName ||
          First.split('=').first == TaskName ||
          First.split('=').first == ScanToName);
}

void printVersion(llvm::raw_ostream &OS) {
  OS << "async-tidy " ASYNC_TIDY_VERSION " (LLVM " LLVM_VERSION_STRING ")\n";
}

constexpr char Overview[] =
    "async-tidy finds async misuse in C++20 coroutine code.\n\n"
    "  async-tidy                    lint the whole compile database\n"
    "  async-tidy src/ tests/a.cpp   lint a folder and a file of it\n"
    "  async-tidy a.cpp -- -std=c++20 -Iinclude\n"
    "                                lint a file with the flags given\n"
    "  async-tidy link *.result      join what --result wrote\n\n"
    "Exit code: 0 clean, 1 findings, 2 something could not be done.\n";

} // namespace

llvm::Expected<Options> parseOptions(int ArgCount, const char *const *Args) {
  llvm::SmallVector<const char *> All(Args, Args + ArgCount);
  llvm::BumpPtrAllocator Storage;
  cl::ExpansionContext Expansion(Storage, cl::TokenizeGNUCommandLine);
  // A process of our own is told everything as it is meant.
  if (!isOwnProcess(All))
    if (llvm::Error Failure = Expansion.expandResponseFiles(All))
      return userError("{}", llvm::toString(std::move(Failure)));

  const llvm::ArrayRef<const char *> Whole = All;
  const auto *Separator =
      llvm::find_if(Whole, [](StringRef Arg) { return Arg == "--"; });
  const std::vector<const char *> Own(Whole.begin(), Separator);

  removeOptionsOfLibraries();
  cl::SetVersionPrinter(printVersion);
  std::string Report;
  llvm::raw_string_ostream ReportStream(Report);
  if (!cl::ParseCommandLineOptions(static_cast<int>(Own.size()), Own.data(),
                                   Overview, &ReportStream))
    // Where a value is wrong, llvm::cl has printed a line of its own.
    return Report.empty() ? llvm::createStringError("") : oneLine(Report);

  llvm::Expected<Options> Result = collect();
  if (!Result)
    return Result;
  if (Separator != Whole.end())
    Result->FixedFlags.emplace(Separator + 1, Whole.end());
  llvm::SmallSet<unsigned, 8> Positions;
  for (unsigned I = 0; I < Inputs.size(); ++I)
    Positions.insert(Inputs.getPosition(I));
  for (unsigned I = 1; I < Own.size(); ++I)
    if (!Positions.contains(I))
      Result->Typed.push_back(Own[I]);
  Result->Deciding = decidingOptions(Own);
  return Result;
}

/// What is said to each process that analyzes, behind the first argument.
static void addAnalysisArguments(const Options &Typed,
                                 std::vector<std::string> &Args) {
  if (!Typed.InputsPath.empty())
    Args.push_back(fmt::format("--{}={}", InputsToName, Typed.InputsPath));
  if (Typed.Record)
    Args.push_back(fmt::format("--{}", RecordName));
  if (!Typed.Index.empty())
    Args.push_back(fmt::format("--{}={}", IndexName, Typed.Index));
  llvm::append_range(Args, Typed.Typed);
}

std::vector<std::string>
analyzeUnitArguments(const Options &Typed, StringRef ResultPath,
                     const clang::tooling::CompileCommand &Command) {
  std::vector<std::string> Args = {
      fmt::format("--{}={}", AnalyzeToName, ResultPath),
      fmt::format("--{}={}", DirectoryName, Command.Directory)};
  addAnalysisArguments(Typed, Args);
  Args.push_back(Command.Filename);
  Args.push_back("--");
  llvm::append_range(Args, Command.CommandLine);
  return Args;
}

std::vector<std::string> analyzeSharingArguments(const Options &Typed,
                                                 StringRef TaskPath) {
  std::vector<std::string> Args = {fmt::format("--{}={}", TaskName, TaskPath)};
  addAnalysisArguments(Typed, Args);
  return Args;
}

/// What limits the memory of a process of our own.
static std::string memoryLimitArgument(const Options &Typed) {
  return fmt::format("--{}={}", MemoryLimit.ArgStr, Typed.MemoryLimit >> 20);
}

std::vector<std::string> scanUnitsArguments(const Options &Typed,
                                            StringRef UnitsPath,
                                            StringRef ResultPath) {
  std::vector<std::string> Args = {
      fmt::format("--{}={}", ScanToName, ResultPath),
      fmt::format("-j{}", Typed.Jobs), memoryLimitArgument(Typed),
      UnitsPath.str()};
  if (!Typed.InputsPath.empty())
    Args.push_back(fmt::format("--{}={}", InputsToName, Typed.InputsPath));
  if (!Typed.VfsOverlay.empty())
    Args.push_back("--vfsoverlay=" + Typed.VfsOverlay);
  return Args;
}

} // namespace async_tidy
