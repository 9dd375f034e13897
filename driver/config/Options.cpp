//===--- Options.cpp - The command line of the driver ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Options.h"
#include "CheckLists.h"
#include "async-tidy/models/Suggestion.h"
#include "platform/MemoryLimit.h"
#include "platform/UserError.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/raw_ostream.h"

namespace cl = llvm::cl;
using llvm::StringRef;

namespace async_tidy {
namespace {

cl::OptionCategory InputOptions("Inputs");
cl::OptionCategory CheckOptions("Checks and configuration");
cl::OptionCategory FixOptions("Fixes");
cl::OptionCategory OutputOptions("Output");
cl::OptionCategory RunOptions("Running");

/// Spelled here once: the driver starts itself with these.
constexpr char AnalyzeToName[] = "analyze-to";
constexpr char ScanToName[] = "scan-to";
constexpr char PreambleToName[] = "preamble-to";
constexpr char PreambleName[] = "preamble";
constexpr char DirectoryName[] = "directory";
constexpr char InputsToName[] = "inputs-to";
constexpr char RecordName[] = "record";
constexpr char IndexName[] = "index";

cl::list<std::string> Inputs(cl::Positional, cl::desc("[files or folders]"),
                             cl::cat(InputOptions));
cl::opt<std::string>
    BuildPath("p", cl::value_desc("path"), cl::cat(InputOptions),
              cl::desc("Folder of compile_commands.json, or that file"));
cl::list<std::string>
    ExtraArg("extra-arg", cl::value_desc("flag"), cl::cat(InputOptions),
             cl::desc("Append a flag to each compile command"));
cl::list<std::string>
    ExtraArgBefore("extra-arg-before", cl::value_desc("flag"),
                   cl::cat(InputOptions),
                   cl::desc("Prepend a flag to each compile command"));
cl::list<std::string>
    RemovedArg("removed-arg", cl::value_desc("flag"), cl::cat(InputOptions),
               cl::desc("Remove a flag from each compile command"));
cl::opt<std::string>
    VfsOverlay("vfsoverlay", cl::value_desc("file"), cl::cat(InputOptions),
               cl::desc("Overlay this virtual file system on the real one"));

cl::opt<std::string>
    Checks("checks", cl::value_desc("globs"), cl::cat(CheckOptions),
           cl::desc("Checks to run, as in clang-tidy, after those of "
                    ".clang-tidy"));
cl::opt<std::string>
    Select("select", cl::value_desc("checks"), cl::cat(CheckOptions),
           cl::desc("Run these checks only: names with or without async-, or "
                    "default, preview or all, separated by commas"));
cl::opt<std::string> Ignore("ignore", cl::value_desc("checks"),
                            cl::cat(CheckOptions),
                            cl::desc("Do not run these, named the same way"));
cl::opt<std::string>
    Config("config", cl::value_desc("yaml"), cl::cat(CheckOptions),
           cl::desc("Configuration to use instead of .clang-tidy"));
cl::opt<std::string> ConfigFile("config-file", cl::value_desc("file"),
                                cl::cat(CheckOptions),
                                cl::desc("File to use instead of .clang-tidy"));
cl::opt<std::string>
    WarningsAsErrors("warnings-as-errors", cl::value_desc("globs"),
                     cl::cat(CheckOptions),
                     cl::desc("Checks whose warnings become errors"));
cl::opt<std::string> HeaderFilter("header-filter", cl::value_desc("regex"),
                                  cl::cat(CheckOptions),
                                  cl::desc("Headers to show findings from"));
cl::opt<std::string>
    ExcludeHeaderFilter("exclude-header-filter", cl::value_desc("regex"),
                        cl::cat(CheckOptions),
                        cl::desc("Headers to show no findings from"));
cl::opt<bool> SystemHeaders("system-headers", cl::cat(CheckOptions),
                            cl::desc("Show findings in system headers"));
cl::opt<std::string>
    LineFilter("line-filter", cl::value_desc("json"), cl::cat(CheckOptions),
               cl::desc("Lines to show findings from: "
                        "[{\"name\":\"a.cpp\",\"lines\":[[1,3]]}]"));
cl::opt<std::string>
    Models("models", cl::value_desc("files"), cl::cat(CheckOptions),
           cl::desc("Models of libraries to add: YAML files, separated by ';', "
                    "instead of async-tidy.Models of .clang-tidy"));
cl::opt<bool>
    UnusedNolint("unused-nolint", cl::cat(CheckOptions),
                 cl::desc("Tell NOLINT comments in sources that name an "
                          "async- check and suppress nothing"));
cl::opt<std::string>
    AddNolint("add-nolint", cl::value_desc("reason"), cl::ValueOptional,
              cl::cat(FixOptions),
              cl::desc("Add a NOLINT comment with this reason to each line "
                       "with a finding"));
cl::opt<bool> AllowNoChecks("allow-no-checks", cl::cat(CheckOptions),
                            cl::desc("Accept that no check is enabled"));
cl::opt<bool> ListChecks("list-checks", cl::cat(CheckOptions),
                         cl::desc("List all checks and exit"));
cl::opt<std::string>
    Completion("completion", cl::value_desc("shell"), cl::cat(OutputOptions),
               cl::desc("Print what completes command lines in bash, zsh or "
                        "fish and exit"));
cl::opt<bool> ManPage("man-page", cl::cat(OutputOptions),
                      cl::desc("Print the manual page and exit"));
cl::opt<std::string> Explain("explain", cl::value_desc("check"),
                             cl::cat(CheckOptions),
                             cl::desc("Print the page of a check and exit"));
cl::opt<bool> DumpConfig("dump-config", cl::cat(CheckOptions),
                         cl::desc("Print the effective configuration of the "
                                  "first input and exit"));
cl::opt<bool> DumpModels("dump-models", cl::cat(CheckOptions),
                         cl::desc("Print the models that apply to the first "
                                  "input and exit"));
cl::opt<bool> VerifyConfig("verify-config", cl::cat(CheckOptions),
                           cl::desc("Check the files of the configuration and "
                                    "of the models and exit"));

cl::opt<bool> Fix("fix", cl::cat(FixOptions),
                  cl::desc("Apply fixes, unless a file does not compile"));
cl::opt<bool>
    FixErrors("fix-errors", cl::cat(FixOptions),
              cl::desc("Apply fixes even if a file does not compile"));
cl::opt<bool> FixNotes("fix-notes", cl::cat(FixOptions),
                       cl::desc("Apply the fix of a note if the warning has "
                                "none"));
cl::opt<bool> Diff("diff", cl::cat(FixOptions),
                   cl::desc("Show what --fix would change, as a patch, "
                            "instead of the findings"));
cl::opt<std::string> ExportFixes("export-fixes", cl::value_desc("file"),
                                 cl::cat(FixOptions),
                                 cl::desc("Write findings and fixes as YAML"));
cl::opt<std::string>
    FormatStyle("format-style", cl::value_desc("style"), cl::cat(FixOptions),
                cl::desc("Format fixed code: none, file, llvm, ..."));

cl::opt<bool> Quiet("quiet", cl::cat(OutputOptions),
                    cl::desc("Print findings and errors only"));
cl::alias QuietShort("q", cl::cat(OutputOptions), cl::aliasopt(Quiet),
                     cl::desc("The same as --quiet"));
cl::opt<bool> Verbose("v", cl::cat(OutputOptions),
                      cl::desc("Say what is run, skipped and ignored"));
cl::opt<bool> UseColor("use-color", cl::cat(OutputOptions),
                       cl::desc("Use colors; by default if on a terminal"));
cl::opt<bool>
    EnableCheckProfile("enable-check-profile", cl::cat(OutputOptions),
                       cl::desc("Print the time taken by each check"));

cl::opt<std::string>
    BaselineFile("baseline", cl::value_desc("file"), cl::cat(OutputOptions),
                 cl::desc("Tell only findings that this file does not have"));
cl::opt<std::string>
    WriteBaseline("write-baseline", cl::value_desc("file"),
                  cl::cat(OutputOptions),
                  cl::desc("Write all findings there, for --baseline"));
cl::opt<std::string>
    Since("since", cl::value_desc("revision"), cl::cat(OutputOptions),
          cl::desc("Tell only findings in lines that changed since that "
                   "revision of git"));
cl::opt<bool> Statistics("statistics", cl::cat(OutputOptions),
                         cl::desc("Show how many findings each check has, "
                                  "instead of the findings"));
cl::list<std::string>
    FormatOption("format", cl::value_desc("format[:file]"),
                 cl::cat(OutputOptions),
                 cl::desc("Show findings as text (the default), json, jsonl, "
                          "sarif, github, gitlab, junit or html, or write them "
                          "to a file as that; may be repeated"));
cl::opt<std::string>
    DependencyFile("depfile", cl::value_desc("file"), cl::cat(OutputOptions),
                   cl::desc("Write the files that were read there, as a rule "
                            "of make for the one report in a file"));
cl::opt<std::string> OutputFile("output", cl::value_desc("file"),
                                cl::cat(OutputOptions),
                                cl::desc("Write the one format that has no "
                                         "file there"));

cl::opt<std::string> Jobs("j", cl::Prefix, cl::value_desc("N"),
                          cl::cat(RunOptions),
                          cl::desc("Analyze N files at the same time (default: "
                                   "one for each core)"));
cl::opt<std::string>
    Timeout("timeout", cl::value_desc("seconds"), cl::cat(RunOptions),
            cl::desc("Give up on a file after that time (default: 600; 0: "
                     "never)"));
cl::opt<std::string>
    MemoryLimit("memory-limit", cl::value_desc("MiB"), cl::cat(RunOptions),
                cl::desc("Give up on a file that needs more memory (default: "
                         "half of what there is; 0: no limit)"));
cl::opt<bool> EachCause("each-cause", cl::cat(OutputOptions),
                        cl::desc("Tell each call that leads to what blocks, "
                                 "also where several do through the same "
                                 "function"));
cl::opt<bool> ExitZero("exit-zero", cl::cat(OutputOptions),
                       cl::desc("Exit with 0 even if there are findings"));
cl::opt<bool> NoSkipBodies("no-skip-bodies", cl::cat(RunOptions), cl::Hidden,
                           cl::desc("Parse the bodies of functions in system "
                                    "headers, too"));
cl::opt<std::string> AnalyzeTo(AnalyzeToName, cl::cat(RunOptions), cl::Hidden,
                               cl::value_desc("file"),
                               cl::desc("Analyze one file with the command "
                                        "after '--'; write the result here"));
cl::opt<std::string> ScanTo(ScanToName, cl::cat(RunOptions), cl::Hidden,
                            cl::value_desc("file"),
                            cl::desc("Find the files of the translation units "
                                     "that the input lists; write them here"));
cl::opt<std::string> PreambleTo(PreambleToName, cl::cat(RunOptions), cl::Hidden,
                                cl::value_desc("file"),
                                cl::desc("Precompile headers with the command "
                                         "after '--'; write them here"));
cl::opt<std::string> Preamble(PreambleName, cl::cat(RunOptions), cl::Hidden,
                              cl::value_desc("file"),
                              cl::desc("Headers that are precompiled"));
cl::opt<bool> SharePreambles(
    "shared-preamble", cl::init(false), cl::cat(RunOptions),
    cl::desc("Read system headers that several files include only once, where "
             "that changes nothing (a preview)"));
cl::opt<std::string> InputsTo(InputsToName, cl::cat(RunOptions), cl::Hidden,
                              cl::value_desc("file"),
                              cl::desc("Write a list of what was looked up"));
cl::opt<std::string> Directory(DirectoryName, cl::cat(RunOptions), cl::Hidden,
                               cl::value_desc("path"),
                               cl::desc("Folder where that command is run"));

cl::opt<bool> NoCache("no-cache", cl::cat(RunOptions),
                      cl::desc("Use no results of earlier runs and keep none"));
cl::opt<std::string>
    CacheDir("cache-dir", cl::value_desc("path"), cl::cat(RunOptions),
             cl::desc("Keep results here (default: async-tidy in "
                      "$XDG_CACHE_HOME or ~/.cache)"));
cl::opt<std::string>
    CacheLimit("cache-limit", cl::value_desc("MiB"), cl::cat(RunOptions),
               cl::desc("Keep at most that much (default: 1024)"));
cl::opt<bool> Link("link", cl::cat(RunOptions),
                   cl::desc("Follow calls across files; by default if a folder "
                            "or the whole database is linted"));
cl::opt<std::string>
    WriteIndex("write-index", cl::value_desc("file"), cl::cat(RunOptions),
               cl::desc("Save what the functions of the project block on, for "
                        "async-tidy.Index of .clang-tidy"));
cl::opt<std::string>
    ResultFile("result", cl::value_desc("file"), cl::cat(RunOptions),
               cl::desc("Write what is found there, for 'async-tidy link', "
                        "instead of showing it"));
cl::opt<bool> Record(RecordName, cl::cat(RunOptions), cl::Hidden,
                     cl::desc("Write what other files may want to know, too"));
cl::opt<std::string> Index(IndexName, cl::cat(RunOptions), cl::Hidden,
                           cl::value_desc("file"),
                           cl::desc("What is known of other files"));

/// Whether an option is ours or one of the few of llvm::cl that we keep.
bool isAccepted(const cl::Option &Candidate) {
  static const cl::OptionCategory *const Ours[] = {
      &InputOptions, &CheckOptions, &FixOptions, &OutputOptions, &RunOptions};
  if (Candidate.ArgStr == "help" || Candidate.ArgStr == "help-hidden" ||
      Candidate.ArgStr == "h" || Candidate.ArgStr == "version")
    return true;
  return llvm::any_of(Candidate.Categories,
                      [](const cl::OptionCategory *Category) {
                        return llvm::is_contained(Ours, Category);
                      });
}

/// LLVM's libraries register hundreds of options, none of which means anything
/// here.
void removeOptionsOfLibraries() {
  std::vector<cl::Option *> Foreign;
  for (const auto &[Name, Candidate] : cl::getRegisteredOptions())
    if (!isAccepted(*Candidate))
      Foreign.push_back(Candidate);
  for (cl::Option *Candidate : Foreign)
    Candidate->removeArgument();
}

template <typename T> std::optional<T> ifGiven(const cl::opt<T> &Option) {
  if (Option.getNumOccurrences() == 0)
    return std::nullopt;
  return Option.getValue();
}

/// llvm::cl would suggest any option, however far it is.
llvm::Error unknownOption(StringRef Argument) {
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
  if (PreambleTo.getNumOccurrences())
    return Action::BuildPreamble;
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
  Result.PreamblePath = Preamble;
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
  Result.ResultPath = ScanTo.getNumOccurrences()       ? ScanTo
                      : PreambleTo.getNumOccurrences() ? PreambleTo
                                                       : AnalyzeTo;
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
          First.split('=').first == PreambleToName ||
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

std::vector<std::string>
analyzeUnitArguments(const Options &Typed, StringRef ResultPath,
                     const clang::tooling::CompileCommand &Command) {
  std::vector<std::string> Args = {
      fmt::format("--{}={}", AnalyzeToName, ResultPath),
      fmt::format("--{}={}", DirectoryName, Command.Directory)};
  if (!Typed.InputsPath.empty())
    Args.push_back(fmt::format("--{}={}", InputsToName, Typed.InputsPath));
  if (Typed.Record)
    Args.push_back(fmt::format("--{}", RecordName));
  if (!Typed.Index.empty())
    Args.push_back(fmt::format("--{}={}", IndexName, Typed.Index));
  if (!Typed.PreamblePath.empty())
    Args.push_back(fmt::format("--{}={}", PreambleName, Typed.PreamblePath));
  llvm::append_range(Args, Typed.Typed);
  Args.push_back(Command.Filename);
  Args.push_back("--");
  llvm::append_range(Args, Command.CommandLine);
  return Args;
}

std::vector<std::string>
buildPreambleArguments(const Options &Typed, StringRef ResultPath,
                       const clang::tooling::CompileCommand &Command) {
  std::vector<std::string> Args = {
      fmt::format("--{}={}", PreambleToName, ResultPath),
      fmt::format("--{}={}", DirectoryName, Command.Directory),
      fmt::format("--{}={}", InputsToName, Typed.InputsPath)};
  if (!Typed.SkipBodies)
    Args.push_back(fmt::format("--{}", NoSkipBodies.ArgStr));
  if (!Typed.VfsOverlay.empty())
    Args.push_back("--vfsoverlay=" + Typed.VfsOverlay);
  Args.push_back(Command.Filename);
  Args.push_back("--");
  llvm::append_range(Args, Command.CommandLine);
  return Args;
}

std::vector<std::string> scanUnitsArguments(const Options &Typed,
                                            StringRef UnitsPath,
                                            StringRef ResultPath) {
  std::vector<std::string> Args = {
      fmt::format("--{}={}", ScanToName, ResultPath),
      fmt::format("-j{}", Typed.Jobs), UnitsPath.str()};
  if (!Typed.InputsPath.empty())
    Args.push_back(fmt::format("--{}={}", InputsToName, Typed.InputsPath));
  if (!Typed.VfsOverlay.empty())
    Args.push_back("--vfsoverlay=" + Typed.VfsOverlay);
  return Args;
}

} // namespace async_tidy
