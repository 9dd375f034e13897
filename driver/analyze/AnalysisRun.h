//===--- AnalysisRun.h - Analyzes units in processes ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_ANALYSISRUN_H
#define ASYNC_TIDY_DRIVER_ANALYSISRUN_H

#include "cache/ResultCache.h"
#include "config/Options.h"
#include "platform/TemporaryFolder.h"
#include "platform/WorkerPool.h"
#include "preamble/PreamblePlan.h"
#include "result/UnitReport.h"
#include "clang/Tooling/CompilationDatabase.h"
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace async_tidy {

/// A process that could not write its result ends with this, plus the error
/// number, as its exit code.
constexpr int ResultNotWritten = 64;

/// What some work came to: nothing, or the signal that interrupted it.
using Interrupt = std::optional<int>;

/// Takes the report of a unit as soon as it is there. Unless it is final, other
/// units may change it, and it comes a second time.
using ReportTaker =
    std::function<void(size_t Unit, const UnitReport &Report, bool IsFinal)>;

/// Analyzes translation units, each in a process of its own, unless an earlier
/// run did and nothing has changed.
class AnalysisRun {
public:
  /// \p Executable is this program. \p Cache is null if there is none. The
  /// references must outlive the object.
  AnalysisRun(const Options &Opts,
              llvm::ArrayRef<clang::tooling::CompileCommand> Units,
              const std::string &Executable, TemporaryFolder &Folder,
              ResultCache *Cache);

  /// Calls \p Wanted with the number of each unit whose report is there, be it
  /// known from an earlier run.
  void tellWhenDone(std::function<void(size_t Unit)> Wanted) {
    WhenDone = std::move(Wanted);
  }

  /// Analyzes the units with the numbers \p Which. What the temporary folder
  /// could not take is noted there.
  Interrupt analyze(WorkerPool &Pool, llvm::ArrayRef<size_t> Which);
  /// The same, and each result has a record for the link stage.
  Interrupt record(WorkerPool &Pool, llvm::ArrayRef<size_t> Which);
  /// The same for units that are analyzed only since calls may lead there.
  Interrupt recordCalled(WorkerPool &Pool, llvm::ArrayRef<size_t> Which);
  /// Tells all that is analyzed from now on what is known of other units: the
  /// file \p Path, which holds \p Text.
  void useIndex(std::string Path, llvm::StringRef Text) {
    Opts.Index = std::move(Path);
    IndexDigest = TextDigest::of(Text).name();
  }

  /// Names that no clean unit spells.
  void setTellingNames(const llvm::StringSet<> &Names) { TellingNames = Names; }
  /// Has units that are analyzed from now on share what \p Planned says.
  void share(std::vector<PlannedPreamble> Planned) {
    Shared = std::move(Planned);
  }

  /// Says of a unit that is not analyzed that it is known to be clean.
  void markClean(size_t Unit);
  /// Tells later runs, too, as long as what \p Inputs lists stays the same.
  void keepClean(size_t Unit, llvm::StringRef Inputs);

  /// Takes the result of a unit from elsewhere.
  void take(size_t Unit, UnitResult Known);
  /// Takes what earlier runs recorded about the units with the numbers \p
  /// Which, or that they are clean. Returns those about which nothing is known.
  std::vector<size_t> recallRecords(llvm::ArrayRef<size_t> Which);
  /// The files that a unit reads about which keepClean() told an earlier run.
  ReadFiles filesOfClean(size_t Unit) const;

  /// One report for each unit. One that was neither analyzed nor marked failed.
  std::vector<UnitReport> &reports() { return Reports; }

  /// Afterwards: all files that the results depend on.
  std::set<std::string> filesRead() const;

private:
  WorkerJob jobFor(size_t Index) const;
  std::vector<PlannedPreamble> takeShared(llvm::ArrayRef<size_t> Which);
  std::string taskPath(size_t Preamble) const {
    return Folder.file(Preamble, ".task");
  }
  std::string groupPath(size_t Preamble, size_t Group,
                        llvm::StringRef Suffix) const;
  WorkerJob sharingJob(size_t Number, const PlannedPreamble &Preamble,
                       const ProcessTokens &Tokens);
  std::string overduePath(size_t Index) const;
  std::string whyNotShared(size_t Number, const WorkerOutcome &Outcome) const;
  std::vector<std::string> inputsOf(size_t Number,
                                    const PlannedPreamble &Preamble,
                                    unsigned Group) const;
  void finishShared(size_t Number, const PlannedPreamble &Preamble,
                    std::vector<PlannedPreamble::Member> &Open,
                    llvm::function_ref<void(size_t, WorkerOutcome)> Finish);
  Interrupt
  analyzeSharing(WorkerPool &Pool, std::vector<size_t> &Which,
                 llvm::function_ref<void(size_t, WorkerOutcome)> Finish);
  std::string questionAbout(size_t Index, llvm::StringRef Asked) const;
  std::string asked() const;
  std::string askedIfClean() const;
  std::vector<size_t> recall(llvm::ArrayRef<size_t> Which);
  void copyShown(UnitResult &Known);
  void tellKnown(size_t Units) const;
  void keep(size_t Index);
  UnitReport collect(size_t Index, const WorkerOutcome &Outcome);
  std::string describe(size_t Index, const WorkerOutcome &Outcome) const;
  std::string reproduceCommand(size_t Index) const;
  std::string errorOutput(size_t Index) const;

  Options Opts;
  const llvm::ArrayRef<clang::tooling::CompileCommand> Units;
  const std::string &Executable;
  TemporaryFolder &Folder;
  ResultCache *const Cache;
  std::vector<PlannedPreamble> Shared;
  /// How many preambles there were so far.
  size_t Preambles = 0;
  /// The lists of what was looked up for the preambles of units.
  std::map<size_t, std::vector<std::string>> SharedInputs;
  bool AreCalled = false;
  std::string IndexDigest;
  /// What was asked about each unit that was looked for in the cache.
  std::vector<std::string> LookedUp;
  llvm::StringSet<> TellingNames;
  std::function<void(size_t)> WhenDone = [](size_t) {};
  std::vector<UnitReport> Reports;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_ANALYSISRUN_H
