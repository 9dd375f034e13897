//===--- Plan.cpp - Decides what is to be analyzed ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Plan.h"
#include "input/CommandCleaner.h"
#include "input/CompileCommands.h"
#include "input/ResourceDirectory.h"
#include "platform/AbsolutePath.h"
#include "platform/UserError.h"
#include "result/ResultFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/raw_ostream.h"

using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {
namespace {

class Planner {
public:
  Planner(const Options &Opts, Configuration &Configured, ModelFiles &Models)
      : Opts(Opts), Configured(Configured), Models(Models) {}

  llvm::Expected<LintPlan> plan(StringRef Executable);
  llvm::Expected<LintPlan> planResults();

private:
  llvm::Error verifyConfiguration(llvm::ArrayRef<std::string> Files);
  void removeUnchecked(std::vector<CompileCommand> &Commands) const;
  void addOthers(const CompileCommands &Source, CommandCleaner &Cleaner,
                 std::vector<CompileCommand> &Commands) const;
  std::vector<std::string>
  inputFiles(const CompileCommands &Source,
             llvm::ArrayRef<CompileCommand> Units) const;
  void explain(const CompileCommands &Source, const CommandCleaner &Cleaner,
               size_t Units) const;
  template <typename... Ts>
  void say(fmt::format_string<Ts...> Format, Ts &&...Args) const {
    if (Opts.Verbose)
      llvm::errs() << "async-tidy: "
                   << fmt::format(Format, std::forward<Ts>(Args)...) << '\n';
  }

  const Options &Opts;
  Configuration &Configured;
  ModelFiles &Models;
};

/// Configurations and models are found by folder, so that one look into each
/// will do.
llvm::Error Planner::verifyConfiguration(llvm::ArrayRef<std::string> Files) {
  llvm::StringSet<> Seen, LeftOut;
  for (const std::string &File : Files) {
    const StringRef Folder = llvm::sys::path::parent_path(File);
    if (!Seen.insert(Folder).second)
      continue;
    if (llvm::Error Failure = Configured.verify(File))
      return Failure;
    Models.add(File, Configured.modelsOption(File));
    if (Configured.hasForeignChecks(File))
      say("the configuration of {} names no async-* check; the default ones "
          "run",
          Folder);
    const std::string Previews =
        llvm::join(Configured.previewsLeftOut(File), ", ");
    if (!Previews.empty() && LeftOut.insert(Previews).second)
      say("wildcards select no previews: {}", Previews);
  }
  return Models.verify();
}

void Planner::removeUnchecked(std::vector<CompileCommand> &Commands) const {
  llvm::erase_if(Commands, [&](const CompileCommand &Command) {
    if (!Configured.enabledChecks(Command.Filename).empty())
      return false;
    say("{} is left out: no check is enabled for it", Command.Filename);
    return true;
  });
}

void Planner::explain(const CompileCommands &Source,
                      const CommandCleaner &Cleaner, size_t Units) const {
  if (!Source.path().empty())
    say("the compile database is {}", Source.path());
  for (StringRef Path : Models.paths())
    say("the models in {} are added", Path);
  std::vector<StringRef> Dropped(Cleaner.dropped().keys().begin(),
                                 Cleaner.dropped().keys().end());
  llvm::sort(Dropped);
  for (StringRef Argument : Dropped)
    say("ignored the argument '{}' of {} compile command(s)", Argument,
        Cleaner.dropped().lookup(Argument));
  say("{} translation unit(s) to analyze", Units);
}

/// Some databases list a command twice.
void removeRepeated(std::vector<CompileCommand> &Commands) {
  llvm::StringSet<> Seen;
  llvm::erase_if(Commands, [&](const CompileCommand &Command) {
    std::string Key = Command.Directory;
    for (const std::string &Arg : Command.CommandLine)
      Key += '\0' + Arg;
    return !Seen.insert(Key).second;
  });
}

/// Whether calls are followed across translation units: in whole projects,
/// unless the user says.
bool followsCalls(const Options &Opts) {
  if (!Opts.ResultFile.empty())
    return false;
  if (Opts.Link)
    return *Opts.Link;
  return !Opts.WriteIndex.empty() ||
         (!Opts.FixedFlags &&
          (Opts.Inputs.empty() ||
           llvm::any_of(Opts.Inputs, [](const std::string &Input) {
             return llvm::sys::fs::is_directory(Input);
           })));
}

/// Adds the other commands of the database. What they are configured to is
/// their own affair, as long as nobody asks to lint them.
void Planner::addOthers(const CompileCommands &Source, CommandCleaner &Cleaner,
                        std::vector<CompileCommand> &Commands) const {
  llvm::Expected<std::vector<CompileCommand>> All = Source.forInputs({});
  if (!All)
    return llvm::consumeError(All.takeError());
  for (CompileCommand &Command : *All) {
    if (Configured.enabledChecks(Command.Filename).empty())
      continue;
    Cleaner.clean(Command, Configured.getOptions(Command.Filename));
    Commands.push_back(std::move(Command));
  }
  removeRepeated(Commands);
}

std::vector<std::string>
Planner::inputFiles(const CompileCommands &Source,
                    llvm::ArrayRef<CompileCommand> Units) const {
  std::vector<std::string> Files;
  for (const CompileCommand &Unit : Units)
    Files.push_back(Unit.Filename);
  if (!Source.path().empty())
    Files.push_back(Source.path().str());
  for (StringRef Path : Models.paths())
    Files.push_back(Path.str());
  llvm::StringSet<> Folders;
  for (const CompileCommand &Unit : Units)
    if (Folders.insert(llvm::sys::path::parent_path(Unit.Filename)).second)
      llvm::append_range(Files, Configured.files(Unit.Filename));
  return Files;
}

llvm::Expected<LintPlan> Planner::plan(StringRef Executable) {
  llvm::Expected<CompileCommands> Source = CompileCommands::find(Opts);
  if (!Source)
    return Source.takeError();
  llvm::Expected<std::vector<CompileCommand>> Commands =
      Source->forInputs(Opts.Inputs);
  if (!Commands)
    return Commands.takeError();
  llvm::Expected<std::string> ResourceDirectory =
      findResourceDirectory(Executable);
  if (!ResourceDirectory)
    return ResourceDirectory.takeError();
  LintPlan Plan;
  Plan.Headers = Source->headersAmong(Opts.Inputs);
  std::vector<std::string> Files = Plan.Headers;
  for (const CompileCommand &Command : *Commands)
    Files.push_back(Command.Filename);
  if (llvm::Error Failure = verifyConfiguration(Files))
    return Failure;

  removeUnchecked(*Commands);
  if (Commands->empty() && Plan.Headers.empty() && !Opts.AllowNoChecks)
    return userError("no async-* check is enabled; '--list-checks' lists them, "
                     "'--allow-no-checks' accepts this");
  // Someone who types flags wants to know which of them are wrong.
  CommandCleaner Cleaner(Opts, *ResourceDirectory,
                         /*DropUnknown=*/!Opts.FixedFlags);
  for (CompileCommand &Command : *Commands)
    Cleaner.clean(Command, Configured.getOptions(Command.Filename));
  removeRepeated(*Commands);
  explain(*Source, Cleaner, Commands->size());
  Plan.Linted = Commands->size();
  Plan.FollowsCalls = followsCalls(Opts);
  if ((Plan.FollowsCalls || !Plan.Headers.empty()) && !Source->path().empty() &&
      !Opts.Inputs.empty())
    addOthers(*Source, Cleaner, *Commands);
  Plan.Units = std::move(*Commands);
  Plan.TypeNames = Models.typeNames();
  Plan.InputFiles = inputFiles(*Source, Plan.Units);
  return Plan;
}

llvm::Expected<LintPlan> Planner::planResults() {
  LintPlan Plan;
  Plan.FollowsCalls = true;
  std::vector<std::string> Files;
  for (const std::string &Path : Opts.Inputs) {
    llvm::Expected<std::vector<AnalyzedUnit>> Units = readResultFile(Path);
    if (!Units)
      return Units.takeError();
    Plan.InputFiles.push_back(Path);
    for (AnalyzedUnit &Unit : *Units) {
      Files.push_back(Unit.Command.Filename);
      Plan.Units.push_back(std::move(Unit.Command));
      Plan.Results.push_back(std::move(Unit.Result));
    }
  }
  if (llvm::Error Failure = verifyConfiguration(Files))
    return Failure;
  Plan.Linted = Plan.Units.size();
  llvm::append_range(Plan.InputFiles, Files);
  return Plan;
}

} // namespace

llvm::Expected<LintPlan> planResults(const Options &Opts,
                                     Configuration &Configured,
                                     ModelFiles &Models) {
  return Planner(Opts, Configured, Models).planResults();
}

llvm::Expected<LintPlan> planUnits(const Options &Opts,
                                   Configuration &Configured,
                                   ModelFiles &Models, StringRef Executable) {
  return Planner(Opts, Configured, Models).plan(Executable);
}

/// The items of \p All with the numbers \p Order, and those behind them.
template <typename T>
static void reorder(std::vector<T> &All, llvm::ArrayRef<size_t> Order) {
  std::vector<T> Sorted;
  for (const size_t Number : Order)
    Sorted.push_back(std::move(All[Number]));
  std::move(Sorted.begin(), Sorted.end(), All.begin());
}

void orderBySource(LintPlan &Plan, llvm::vfs::FileSystem &FS) {
  std::vector<std::string> RealPaths;
  std::vector<size_t> Order;
  for (size_t I = 0; I < Plan.Linted; ++I) {
    const CompileCommand &Unit = Plan.Units[I];
    RealPaths.push_back(realPath(Unit.Filename, Unit.Directory, FS));
    Order.push_back(I);
  }
  llvm::stable_sort(Order, [&](size_t A, size_t B) {
    return StringRef(RealPaths[A]).compare_numeric(RealPaths[B]) < 0;
  });
  reorder(Plan.Units, Order);
  if (!Plan.Results.empty())
    reorder(Plan.Results, Order);
}

std::vector<std::string> filesToConfigure(const Options &Opts) {
  if (Opts.Inputs.empty())
    return {absolutePath("any.cpp")};
  std::vector<std::string> Files;
  Files.reserve(Opts.Inputs.size());
  for (const std::string &Input : Opts.Inputs)
    Files.push_back(absolutePath(
        llvm::sys::fs::is_directory(Input) ? Input + "/any.cpp" : Input));
  return Files;
}

} // namespace async_tidy
