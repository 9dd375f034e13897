//===--- Options.h - The command line of the driver -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_OPTIONS_H
#define ASYNC_TIDY_DRIVER_OPTIONS_H

#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

/// What a run is asked to do.
enum class Action {
  /// Lints the inputs, each translation unit in a process of its own.
  Lint,
  /// Lints what result files hold, and joins them.
  LinkResults,
  /// Is such a process: analyzes one translation unit into a result file.
  AnalyzeUnit,
  /// Is a process that finds out which files each of some units reads.
  ScanUnits,
  /// Is a process that precompiles headers that units share.
  AnalyzeSharing,
  /// Says what the cache holds.
  CacheInfo,
  CacheClear,
  ListChecks,
  ExplainCheck,
  /// Writes what completes command lines in a shell.
  WriteCompletion,
  WriteManPage,
  DumpConfig,
  DumpModels,
  VerifyConfig,
};

/// A form of the report, and where it goes.
struct OutputFormat {
  /// As typed; "text" is what people read.
  std::string Name;
  /// Empty for stdout.
  std::string File;
};

/// The command line, parsed. Where clang-tidy has an option of the same name,
/// the meaning is the same. An absent optional means that the option was not
/// given, so that a `.clang-tidy` decides.
struct Options {
  Action Task = Action::Lint;

  /// Files and folders, as typed.
  std::vector<std::string> Inputs;
  /// The compile database: its folder or the file itself; empty if not given.
  std::string BuildPath;
  /// What follows `--`: the compiler's flags, or in a process that analyzes
  /// one unit, the whole command.
  std::optional<std::vector<std::string>> FixedFlags;
  std::vector<std::string> ExtraArgs;
  std::vector<std::string> ExtraArgsBefore;
  std::vector<std::string> RemovedArgs;
  std::string VfsOverlay;

  std::optional<std::string> Checks;
  std::optional<std::string> WarningsAsErrors;
  std::optional<std::string> HeaderFilter;
  std::optional<std::string> ExcludeHeaderFilter;
  std::optional<bool> SystemHeaders;
  std::optional<std::string> FormatStyle;
  std::optional<bool> UseColor;
  std::optional<std::string> Config;
  std::optional<std::string> ConfigFile;
  /// Paths of model files, separated by semicolons.
  std::optional<std::string> Models;
  std::string LineFilter;
  bool AllowNoChecks = false;

  bool Fix = false;
  bool FixErrors = false;
  bool FixNotes = false;
  std::string ExportFixes;
  /// Whether a patch with all fixes is shown instead of the findings.
  bool ShowDiff = false;

  /// How many units are analyzed at the same time, at least one.
  unsigned Jobs = 1;
  /// How many seconds one unit may take; 0 means as long as it needs.
  unsigned Timeout = 600;
  /// How many bytes of memory a process that reads code may take; 0 means as
  /// much as it needs.
  uint64_t MemoryLimit = 0;
  /// Whether results of earlier runs are used, and those of this one kept.
  bool UseCache = true;
  /// The folder that has them, as typed; empty if not given.
  std::string CacheFolder;
  /// At most how much of them is kept.
  uint64_t CacheLimit = 0;
  bool EnableCheckProfile = false;
  /// Whether comments that suppress nothing are findings.
  bool UnusedNolint = false;
  /// The reason for the comments that suppress what is found, which replace all
  /// fixes; absent if there are to be none.
  std::optional<std::string> AddNolint;
  bool SkipBodies = true;
  /// Whether headers of the system that units share are read once.
  bool SharePreambles = false;
  /// Whether calls are followed across translation units; absent means in whole
  /// projects.
  std::optional<bool> Link;
  /// Where the index that linking comes to is saved; empty for nowhere.
  std::string WriteIndex;
  /// What the findings are shown as; empty means text.
  std::vector<OutputFormat> Formats;
  /// Where a rule of make goes that says of which files the one that a format
  /// is written to was made; empty if not given.
  std::string DependencyFile;
  /// Where the results go that `async-tidy link` joins, instead of a report;
  /// empty if not given.
  std::string ResultFile;
  /// A file with findings that are not to be told again, and one to write those
  /// of this run to; empty if not given.
  std::string Baseline;
  std::string WriteBaseline;
  /// The revision of a git repository whose lines have no findings to tell;
  /// empty if not given.
  std::string Since;
  /// Whether findings with one cause are told one by one.
  bool EachCause = false;
  /// Whether findings are no reason for another exit code than 0.
  bool ExitZero = false;
  bool Quiet = false;
  bool Verbose = false;

  std::string CheckToExplain;
  /// The name of the shell that is to complete command lines.
  std::string CompletionShell;

  /// Only for Action::AnalyzeUnit and Action::ScanUnits: where the result goes.
  std::string ResultPath;
  /// Only for these: where a list of all that was looked up goes; empty for
  /// nowhere.
  std::string InputsPath;
  /// Only for Action::AnalyzeUnit: the directory that the command's relative
  /// paths start from.
  std::string CommandDirectory;
  /// Only for Action::AnalyzeUnit: whether the result carries what other units
  /// may want to know, and what is known of them already.
  bool Record = false;
  std::string Index;
  /// Only for Action::AnalyzeSharing: the file that lists the units.
  std::string TaskPath;

  /// The options as typed, without inputs and without what follows `--`.
  std::vector<std::string> Typed;
  /// Those of them that can make the result for a file another one.
  std::vector<std::string> Deciding;
};

/// Parses the command line. `--help` and `--version` print and exit. The error
/// is one line for the user; it is empty if that line was printed already.
llvm::Expected<Options> parseOptions(int ArgCount, const char *const *Args);

/// The arguments, without the program's name, of the process that analyzes
/// \p Command into the file \p ResultPath with the options as typed and those
/// that Options::Record and Options::Index stand for.
std::vector<std::string>
analyzeUnitArguments(const Options &Typed, llvm::StringRef ResultPath,
                     const clang::tooling::CompileCommand &Command);

/// The same of the process that analyzes the units that the file \p TaskPath
/// lists.
std::vector<std::string> analyzeSharingArguments(const Options &Typed,
                                                 llvm::StringRef TaskPath);

/// The arguments, without the program's name, of the process that scans the
/// units in the file \p UnitsPath into the file \p ResultPath.
std::vector<std::string> scanUnitsArguments(const Options &Typed,
                                            llvm::StringRef UnitsPath,
                                            llvm::StringRef ResultPath);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_OPTIONS_H
