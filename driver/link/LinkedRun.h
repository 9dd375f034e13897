//===--- LinkedRun.h - Follows calls across units ---------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_LINKEDRUN_H
#define ASYNC_TIDY_DRIVER_LINKEDRUN_H

#include "Link.h"
#include "analyze/AnalysisRun.h"
#include "plan/Plan.h"
#include "scan/Scan.h"
#include "scan/SpelledNames.h"
#include <map>
#include <set>

namespace async_tidy {

/// Analyzes the units of a project and follows the calls of its coroutines
/// across units: into those that are linted and into others, which are read
/// only if calls may lead there.
class LinkedRun {
public:
  /// The references must outlive the object.
  LinkedRun(const Options &Opts, const LintPlan &Plan,
            const std::string &Executable, TemporaryFolder &Folder,
            ResultCache *Cache, llvm::vfs::FileSystem &FS, ReportTaker Take)
      : Opts(Opts), Plan(Plan), Executable(Executable), Folder(Folder), FS(FS),
        Cache(Cache), Take(std::move(Take)),
        Analysis(Opts, Plan.Units, Executable, Folder, Cache),
        Scanned(Plan.Units.size()), Flags(Plan.Units.size()) {
    Analysis.setTellingNames(Plan.TypeNames);
    Analysis.tellWhenDone([this](size_t Unit) { takeReport(Unit); });
  }

  Interrupt run(WorkerPool &Pool);
  /// The same with \p Results of all units, which are not analyzed before, and
  /// no others are read.
  Interrupt join(WorkerPool &Pool, std::vector<UnitResult> Results);

  /// Afterwards: one report for each unit that is linted.
  std::vector<UnitReport> takeReports();
  /// What the functions of the project block on.
  const LinkIndex &index() const { return Index; }

private:
  Interrupt scan(WorkerPool &Pool, llvm::ArrayRef<size_t> Which);
  void share(llvm::ArrayRef<size_t> Which);
  Interrupt record(WorkerPool &Pool, llvm::ArrayRef<size_t> Which,
                   bool AreCalled);
  Interrupt readMissing(WorkerPool &Pool);
  bool mayHaveComments(size_t Unit) const;
  std::vector<size_t> toScan(SpelledNames &Spelled) const;
  void recall(std::vector<size_t> &Which);
  void takeRecord(size_t Unit);
  void takeReport(size_t Unit);
  Interrupt answer(WorkerPool &Pool);
  Interrupt analyzeAgain(WorkerPool &Pool, llvm::ArrayRef<size_t> Which);
  void keepClean(llvm::ArrayRef<size_t> Units);
  std::vector<size_t> definersOf(const LinkReference &Reference,
                                 SpelledNames &Spelled);
  bool mayDefine(size_t Unit, const LinkReference &Reference,
                 SpelledNames &Spelled);
  llvm::StringRef fileOf(size_t Unit) const {
    return Plan.Units[Unit].Filename;
  }

  const Options &Opts;
  const LintPlan &Plan;
  const std::string &Executable;
  TemporaryFolder &Folder;
  llvm::vfs::FileSystem &FS;
  ResultCache *const Cache;
  const ReportTaker Take;
  AnalysisRun Analysis;
  Linker Links;
  LinkIndex Index;
  std::vector<ScannedUnit> Scanned;
  std::vector<UnitFlags> Flags;
  std::set<size_t> WereScanned;
  /// The units without coroutines of which an earlier run knows what they read.
  std::set<size_t> RecalledClean;
  std::map<size_t, ReadFiles> FilesOfClean;
  /// The units that ask others.
  std::set<size_t> Asking;
  /// The units that were analyzed.
  std::set<size_t> Read;
};

/// What a file of \p Index holds.
std::string textOf(const LinkIndex &Index);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_LINKEDRUN_H
