//===--- AnalysisRun.cpp - Analyzes units in processes --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AnalysisRun.h"
#include "async-tidy/common/CheckRunner.h"
#include "platform/AbsolutePath.h"
#include "platform/MemoryLimit.h"
#include "platform/Progress.h"
#include "preamble/PreambleTask.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include <cstring>

using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {

AnalysisRun::AnalysisRun(const Options &Opts,
                         llvm::ArrayRef<CompileCommand> Units,
                         const std::string &Executable, TemporaryFolder &Folder,
                         ResultCache *Cache)
    : Opts(Opts), Units(Units), Executable(Executable), Folder(Folder),
      Cache(Cache), LookedUp(Units.size()), Reports(Units.size()) {
  for (auto [Unit, Report] : llvm::zip_equal(Units, Reports)) {
    Report.File = Unit.Filename;
    Report.Failure = "it was not analyzed";
  }
}

WorkerJob AnalysisRun::jobFor(size_t Index) const {
  Options OfUnit = Opts;
  if (Cache || !Opts.DependencyFile.empty())
    OfUnit.InputsPath = Folder.file(Index, ".inputs");
  WorkerJob Job;
  Job.Command =
      analyzeUnitArguments(OfUnit, Folder.file(Index, ".json"), Units[Index]);
  Job.Command.insert(Job.Command.begin(), Executable);
  Job.ErrorOutput = Folder.file(Index, ".stderr");
  Job.TimeoutSeconds = Opts.Timeout;
  return Job;
}

/// What units among \p Which share, as far as that is more than one unit.
std::vector<PlannedPreamble>
AnalysisRun::takeShared(llvm::ArrayRef<size_t> Which) {
  const std::set<size_t> Wanted(Which.begin(), Which.end());
  std::vector<PlannedPreamble> Taken;
  for (PlannedPreamble &Each : std::exchange(Shared, {})) {
    llvm::erase_if(Each.Units, [&](const PlannedPreamble::Member &Member) {
      return !Wanted.contains(Member.Unit);
    });
    if (Each.Units.size() > 1)
      Taken.push_back(std::move(Each));
  }
  return Taken;
}

std::string AnalysisRun::groupPath(size_t Number, size_t Group,
                                   StringRef Suffix) const {
  return fmt::format("{}.{}{}", taskPath(Number), Group, Suffix);
}

/// What parses \p Preamble and analyzes its units.
WorkerJob AnalysisRun::sharingJob(size_t Number,
                                  const PlannedPreamble &Preamble,
                                  const ProcessTokens &Tokens) {
  PreambleTask Task;
  Task.ArePrefix = Preamble.ArePrefix;
  Task.Files = Preamble.Files;
  Task.Tokens = Tokens.descriptors();
  const bool NeedsInputs = Cache || !Opts.DependencyFile.empty();
  for (const auto &[Group, Each] : llvm::enumerate(Preamble.Groups))
    Task.Groups.push_back(
        {Each.Headers, Each.Outer,
         NeedsInputs ? groupPath(Number, Group, ".inputs") : "",
         groupPath(Number, Group, ".stderr")});
  for (const PlannedPreamble::Member &Each : Preamble.Units) {
    const size_t I = Each.Unit;
    const std::string Result = Folder.file(I, ".json");
    // That there is one tells that the unit is done, or took too long.
    (void)llvm::sys::fs::remove(Result);
    (void)llvm::sys::fs::remove(overduePath(I));
    Task.Units.push_back({Units[I], Result,
                          NeedsInputs ? Folder.file(I, ".inputs") : "",
                          Folder.file(I, ".stderr"), Each.Group, Each.Lacks});
  }
  Options OfTask = Opts;
  OfTask.InputsPath = Task.Groups.front().InputsPath;
  Folder.write(taskPath(Number), Task.text());
  WorkerJob Job;
  Job.Command = analyzeSharingArguments(OfTask, taskPath(Number));
  Job.Command.insert(Job.Command.begin(), Executable);
  Job.ErrorOutput = Task.Groups.front().ErrorPath;
  Job.TimeoutSeconds =
      Opts.Timeout * unsigned(Preamble.Units.size() + Preamble.Groups.size());
  return Job;
}

/// The file by which a unit that shares headers tells that it took too long.
std::string AnalysisRun::overduePath(size_t Index) const {
  return Folder.file(Index, ".stderr") + PreambleTask::OverdueSuffix.str();
}

/// The lists of what was looked up for the headers of \p Group and of those
/// around it.
std::vector<std::string> AnalysisRun::inputsOf(size_t Number,
                                               const PlannedPreamble &Preamble,
                                               unsigned Group) const {
  std::vector<std::string> Paths = {groupPath(Number, Group, ".inputs")};
  while (Group > 0) {
    Group = Preamble.Groups[Group].Outer;
    Paths.push_back(groupPath(Number, Group, ".inputs"));
  }
  return Paths;
}

/// Finishes those of the units \p Open of a preamble that are done, or will not
/// be in time by themselves, either, and leaves the others there.
void AnalysisRun::finishShared(
    size_t Number, const PlannedPreamble &Preamble,
    std::vector<PlannedPreamble::Member> &Open,
    llvm::function_ref<void(size_t, WorkerOutcome)> Finish) {
  llvm::erase_if(Open, [&](const PlannedPreamble::Member &Each) {
    if (llvm::sys::fs::exists(Folder.file(Each.Unit, ".json"))) {
      SharedInputs[Each.Unit] = inputsOf(Number, Preamble, Each.Group);
      Finish(Each.Unit, {WorkerOutcome::Exited, 0});
      return true;
    }
    if (!llvm::sys::fs::exists(overduePath(Each.Unit)))
      return false;
    Finish(Each.Unit, {WorkerOutcome::TimedOut, 0});
    return true;
  });
}

std::string AnalysisRun::reproduceCommand(size_t Index) const {
  // What other files told is gone with the temporary folder.
  Options Again = Opts;
  Again.Index.clear();
  std::vector<std::string> Command =
      analyzeUnitArguments(Again, "-", Units[Index]);
  Command.insert(Command.begin(), Executable);
  std::string Line;
  llvm::raw_string_ostream OS(Line);
  llvm::interleave(
      Command, OS,
      [&](StringRef Arg) { llvm::sys::printArg(OS, Arg, /*Quote=*/false); },
      " ");
  return Line;
}

static std::optional<std::string> textOf(const std::string &Path) {
  auto Text = llvm::MemoryBuffer::getFile(Path);
  if (!Text)
    return std::nullopt;
  return (*Text)->getBuffer().str();
}

std::string AnalysisRun::errorOutput(size_t Index) const {
  return textOf(Folder.file(Index, ".stderr")).value_or("");
}

/// Which check was at work when a process crashed that left \p Dump, or
/// nothing.
static std::string checkAtWork(StringRef Dump) {
  const size_t Found = Dump.rfind(AtWorkMark);
  return Found == StringRef::npos
             ? ""
             : fmt::format("; {}", Dump.substr(Found).split('\n').first);
}

/// The last thing that a process of ours said in \p Output of why it cannot go
/// on.
static StringRef reasonIn(StringRef Output) {
  StringRef Reason = Output.trim();
  // Whatever else the process printed before.
  if (const size_t Own = Reason.rfind(errorLine("")); Own != StringRef::npos)
    Reason = Reason.substr(Own + errorLine("").size());
  return Reason.split('\n').first;
}

/// Why the process that parses headers for several units ended without any.
std::string AnalysisRun::whyNotShared(size_t Number,
                                      const WorkerOutcome &Outcome) const {
  switch (Outcome.How) {
  case WorkerOutcome::NotStarted:
    return std::strerror(Outcome.Code);
  case WorkerOutcome::TimedOut:
    return "they took too long";
  case WorkerOutcome::Signaled:
    return strsignal(Outcome.Code);
  case WorkerOutcome::Exited:
    break;
  }
  if (Outcome.Code == OutOfMemory)
    return "they need too much memory";
  return reasonIn(
             textOf(groupPath(Number, /*Group=*/0, ".stderr")).value_or(""))
      .str();
}

std::string AnalysisRun::describe(size_t Index,
                                  const WorkerOutcome &Outcome) const {
  switch (Outcome.How) {
  case WorkerOutcome::NotStarted:
    return fmt::format("the analysis cannot be started: {}",
                       std::strerror(Outcome.Code));
  case WorkerOutcome::TimedOut:
    return fmt::format("the analysis took longer than {} s", Opts.Timeout);
  case WorkerOutcome::Signaled:
    return fmt::format("the analysis crashed ({}{})", strsignal(Outcome.Code),
                       checkAtWork(errorOutput(Index)));
  case WorkerOutcome::Exited:
    if (Outcome.Code == OutOfMemory)
      return fmt::format("the analysis needs more than {} MiB of memory{}",
                         Opts.MemoryLimit >> 20,
                         checkAtWork(errorOutput(Index)));
    break;
  }
  const std::string Output = errorOutput(Index);
  const StringRef Reason = reasonIn(Output);
  return fmt::format("the analysis ended with exit code {}{}{}", Outcome.Code,
                     Reason.empty() ? "" : ": ", Reason);
}

UnitReport AnalysisRun::collect(size_t Index, const WorkerOutcome &Outcome) {
  if (Outcome.How == WorkerOutcome::Exited && Outcome.Code > ResultNotWritten)
    Folder.noteFailure(std::strerror(Outcome.Code - ResultNotWritten));
  UnitReport Unit;
  Unit.File = Units[Index].Filename;
  if (Outcome.How == WorkerOutcome::Exited && Outcome.Code == 0) {
    llvm::Expected<UnitResult> Result =
        UnitResult::read(Folder.file(Index, ".json"));
    if (Result)
      Unit.Result = std::move(*Result);
    else
      Unit.Failure = fmt::format("the result cannot be read: {}",
                                 llvm::toString(Result.takeError()));
  } else {
    Unit.Failure =
        fmt::format("{}; to see it again, run: {}", describe(Index, Outcome),
                    reproduceCommand(Index));
  }
  if (Opts.Verbose || Opts.EnableCheckProfile)
    llvm::errs() << errorOutput(Index);
  return Unit;
}

/// All but the contents of files that decides the result for a unit.
std::string AnalysisRun::questionAbout(size_t Index, StringRef Asked) const {
  std::vector<std::string> Parts = Opts.Deciding;
  Parts.push_back(workingDirectory());
  Parts.push_back(Asked.str());
  Parts.push_back(Units[Index].Directory);
  Parts.push_back(Units[Index].Filename);
  llvm::append_range(Parts, Units[Index].CommandLine);
  return llvm::join(Parts, StringRef("\0", 1));
}

/// With what a unit is analyzed now, besides the options and its command.
std::string AnalysisRun::asked() const {
  if (!Opts.Record)
    return "index " + IndexDigest;
  return AreCalled ? "record of what is called" : "record";
}

/// What is asked to learn that a unit needs no analysis.
std::string AnalysisRun::askedIfClean() const {
  std::vector<StringRef> Names(TellingNames.keys().begin(),
                               TellingNames.keys().end());
  llvm::sort(Names);
  return "clean without " + llvm::join(Names, " ");
}

/// Copies the files of which \p Known shows lines, as long as they are what
/// they were when it was found.
void AnalysisRun::copyShown(UnitResult &Known) {
  for (auto &[File, Copy] : Known.Shown) {
    const auto Text =
        llvm::sys::fs::is_regular_file(File) ? textOf(File) : std::nullopt;
    if (!Text)
      continue;
    Copy = Folder.path() + "/" + TextDigest::of(*Text).name() + ".text";
    if (!llvm::sys::fs::exists(Copy))
      Folder.write(Copy, *Text);
  }
}

/// Takes what earlier runs found. Returns the units about which nothing is
/// known.
std::vector<size_t> AnalysisRun::recall(llvm::ArrayRef<size_t> Which) {
  std::vector<size_t> Unknown;
  for (size_t I : Which) {
    LookedUp[I] = questionAbout(I, asked());
    std::optional<UnitResult> Known =
        Cache ? Cache->find(LookedUp[I]) : std::nullopt;
    if (Known)
      take(I, std::move(*Known));
    else
      Unknown.push_back(I);
  }
  return Unknown;
}

void AnalysisRun::tellKnown(size_t Units) const {
  if (Opts.Verbose && Units > 0)
    llvm::errs() << fmt::format(
        "async-tidy: {} translation unit(s) are known from earlier runs\n",
        Units);
}

/// Keeps what this run found for later ones.
void AnalysisRun::keep(size_t Index) {
  const UnitReport &Found = Reports[Index];
  if (!Cache || Found.failed())
    return;
  const auto Own = textOf(Folder.file(Index, ".inputs"));
  if (!Own)
    return;
  std::string Inputs;
  if (const auto Shared = SharedInputs.find(Index);
      Shared != SharedInputs.end())
    for (const std::string &Path : Shared->second) {
      const auto List = textOf(Path);
      if (!List)
        return;
      Inputs += Cache->storeList(*List);
    }
  Cache->store(questionAbout(Index, asked()), Inputs + *Own, *Found.Result);
}

Interrupt AnalysisRun::analyze(WorkerPool &Pool, llvm::ArrayRef<size_t> Which) {
  if (Folder.hasFailed())
    return std::nullopt;
  const std::vector<size_t> Unknown = recall(Which);
  tellKnown(Which.size() - Unknown.size());
  const Progress Shown(Unknown.size(), !Opts.Quiet);
  size_t Done = 0;
  auto Finish = [&](size_t Index, WorkerOutcome Outcome) {
    UnitReport Found = collect(Index, Outcome);
    // What it came to without an index is told, and stays true.
    if (std::optional<UnitResult> &Before = Reports[Index].Result;
        Before && !Found.Result) {
      Found.Result = std::move(Before);
      Found.Result->Failure = Found.Failure;
    }
    Reports[Index] = std::move(Found);
    keep(Index);
    Shown.clear();
    WhenDone(Index);
    Shown.show(++Done, llvm::sys::path::filename(Units[Index].Filename));
  };
  SharedInputs.clear();
  std::vector<size_t> Single = Unknown;
  if (const Interrupt Signal = analyzeSharing(Pool, Single, Finish))
    return Signal;
  std::vector<WorkerJob> Jobs;
  Jobs.reserve(Single.size());
  for (const size_t I : Single)
    Jobs.push_back(jobFor(I));
  return Pool.run(Jobs, [&](size_t Job, WorkerOutcome Outcome) {
    Finish(Single[Job], Outcome);
  });
}

/// Says why what printed \p ErrorOutput could not share headers.
static void tellDoubt(StringRef ErrorOutput) {
  for (StringRef Line : llvm::split(ErrorOutput, '\n'))
    if (Line.starts_with("async-tidy: "))
      llvm::errs() << Line << '\n';
}

/// How many units are read behind the headers of the group \p Number, or of
/// groups within it.
static size_t unitsBehind(const PlannedPreamble &Preamble, unsigned Number) {
  size_t Count = llvm::count_if(
      Preamble.Units, [&](const auto &Each) { return Each.Group == Number; });
  for (unsigned Inner = Number + 1; Inner < Preamble.Groups.size(); ++Inner)
    if (Preamble.Groups[Inner].Outer == Number)
      Count += unitsBehind(Preamble, Inner);
  return Count;
}

static void tellShared(const PlannedPreamble &Preamble) {
  for (const auto &[Number, Group] : llvm::enumerate(Preamble.Groups))
    llvm::errs() << fmt::format("async-tidy: {} translation unit(s) share {}\n",
                                unitsBehind(Preamble, unsigned(Number)),
                                llvm::join(Group.Headers, ", "));
}

/// Analyzes what of \p Which shares headers, and others at the same time, and
/// leaves there what still has to be analyzed.
Interrupt AnalysisRun::analyzeSharing(
    WorkerPool &Pool, std::vector<size_t> &Which,
    llvm::function_ref<void(size_t, WorkerOutcome)> Finish) {
  const std::vector<PlannedPreamble> Planned = takeShared(Which);
  if (Planned.empty())
    return std::nullopt;
  ProcessTokens Tokens;
  std::vector<WorkerJob> Jobs;
  std::vector<std::vector<PlannedPreamble::Member>> Open;
  std::set<size_t> Others(Which.begin(), Which.end());
  const size_t First = Preambles;
  Preambles += Planned.size();
  for (const auto &[Number, Preamble] : llvm::enumerate(Planned)) {
    Jobs.push_back(sharingJob(First + Number, Preamble, Tokens));
    Open.push_back(Preamble.Units);
    for (const PlannedPreamble::Member &Each : Preamble.Units)
      Others.erase(Each.Unit);
    if (Opts.Verbose)
      tellShared(Preamble);
  }
  const std::vector<size_t> Single(Others.begin(), Others.end());
  for (const size_t I : Single)
    Jobs.push_back(jobFor(I));
  Which.clear();
  if (Folder.hasFailed())
    return std::nullopt;
  auto Look = [&](size_t Number) {
    finishShared(First + Number, Planned[Number], Open[Number], Finish);
  };
  auto OnEnd = [&](size_t Job, WorkerOutcome Outcome) {
    if (Job >= Planned.size())
      return Finish(Single[Job - Planned.size()], Outcome);
    Look(Job);
    const bool Failed =
        Outcome.How != WorkerOutcome::Exited || Outcome.Code != 0;
    if (Opts.Verbose && Failed)
      llvm::errs() << fmt::format(
          "async-tidy: {} cannot be shared: {}\n",
          llvm::join(Planned[Job].Groups.front().Headers, ", "),
          whyNotShared(First + Job, Outcome));
    if (Opts.Verbose && !Failed)
      for (size_t Inner = 1; Inner < Planned[Job].Groups.size(); ++Inner)
        tellDoubt(
            textOf(groupPath(First + Job, Inner, ".stderr")).value_or(""));
    for (const PlannedPreamble::Member &Each : std::exchange(Open[Job], {})) {
      if (Opts.Verbose && !Failed)
        tellDoubt(errorOutput(Each.Unit));
      Which.push_back(Each.Unit);
    }
  };
  auto OnTick = [&] {
    for (size_t Number = 0; Number < Planned.size(); ++Number)
      Look(Number);
  };
  return Pool.run(Jobs, OnEnd, OnTick, &Tokens);
}

static void addFiles(const ReadFiles &Known, std::set<std::string> &Files) {
  for (StringRef File : Known.Own.keys())
    Files.insert(File.str());
  for (const llvm::StringSet<> *Shared : Known.Shared)
    for (StringRef File : Shared->keys())
      Files.insert(File.str());
}

std::set<std::string> AnalysisRun::filesRead() const {
  std::set<std::string> Files;
  auto Visit = [&](StringRef Directory, StringRef Name, const Input &Known) {
    if (Known.Found == LookUp::Read)
      Files.insert(absolutePath(Name, Directory));
    return true;
  };
  for (size_t I = 0; I < Units.size(); ++I) {
    if (const auto Own = textOf(Folder.file(I, ".inputs")))
      (void)forEachInput(*Own, Visit, [](StringRef) { return true; });
    else if (Cache)
      addFiles(Cache->filesOf(LookedUp[I]), Files);
  }
  return Files;
}

void AnalysisRun::take(size_t Unit, UnitResult Known) {
  copyShown(Known);
  Reports[Unit].Result = std::move(Known);
  WhenDone(Unit);
}

void AnalysisRun::markClean(size_t Unit) {
  Reports[Unit].Result.emplace().File = Units[Unit].Filename;
  WhenDone(Unit);
}

void AnalysisRun::keepClean(size_t Unit, StringRef Inputs) {
  Cache->store(questionAbout(Unit, askedIfClean()), Inputs,
               *Reports[Unit].Result);
}

std::vector<size_t> AnalysisRun::recallRecords(llvm::ArrayRef<size_t> Which) {
  if (!Cache)
    return Which.vec();
  Opts.Record = true;
  std::vector<size_t> Unknown = recall(Which);
  Opts.Record = false;
  llvm::erase_if(Unknown, [&](size_t I) {
    const bool IsClean =
        Cache->find(questionAbout(I, askedIfClean())).has_value();
    if (IsClean)
      markClean(I);
    return IsClean;
  });
  tellKnown(Which.size() - Unknown.size());
  return Unknown;
}

ReadFiles AnalysisRun::filesOfClean(size_t Unit) const {
  return Cache->filesOf(questionAbout(Unit, askedIfClean()));
}

Interrupt AnalysisRun::record(WorkerPool &Pool, llvm::ArrayRef<size_t> Which) {
  Opts.Record = true;
  const Interrupt Signal = analyze(Pool, Which);
  Opts.Record = false;
  return Signal;
}

// What a later run recalls must not depend on what calls led to in this one.
Interrupt AnalysisRun::recordCalled(WorkerPool &Pool,
                                    llvm::ArrayRef<size_t> Which) {
  AreCalled = true;
  const Interrupt Signal = record(Pool, Which);
  AreCalled = false;
  return Signal;
}

} // namespace async_tidy
