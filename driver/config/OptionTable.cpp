//===--- OptionTable.cpp - The options that there are ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OptionTable.h"
#include "llvm/ADT/STLExtras.h"

namespace cl = llvm::cl;

namespace async_tidy::typed {

static cl::OptionCategory InputOptions("Inputs");
static cl::OptionCategory CheckOptions("Checks and configuration");
static cl::OptionCategory FixOptions("Fixes");
static cl::OptionCategory OutputOptions("Output");
static cl::OptionCategory RunOptions("Running");

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
static cl::alias QuietShort("q", cl::cat(OutputOptions), cl::aliasopt(Quiet),
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
cl::opt<std::string>
    TaskFile(TaskName, cl::cat(RunOptions), cl::Hidden, cl::value_desc("file"),
             cl::desc("Parse headers once for several translation "
                      "units, as this file lists them"));
cl::opt<bool> SharePreambles(
    "shared-preamble", cl::init(true), cl::cat(RunOptions),
    cl::desc("Parse the headers that several files share only once, where that "
             "changes nothing (default: true)"));
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
static bool isAccepted(const cl::Option &Candidate) {
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

void removeOptionsOfLibraries() {
  std::vector<cl::Option *> Foreign;
  for (const auto &[Name, Candidate] : cl::getRegisteredOptions())
    if (!isAccepted(*Candidate))
      Foreign.push_back(Candidate);
  for (cl::Option *Candidate : Foreign)
    Candidate->removeArgument();
}

} // namespace async_tidy::typed
