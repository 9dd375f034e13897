//===--- AnalysisRun.h - Analyzes units in processes ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_ANALYSISRUN_H
#define ASYNC_TIDY_DRIVER_ANALYSISRUN_H

#include "config/Options.h"
#include "platform/TemporaryFolder.h"
#include "platform/WorkerPool.h"
#include "result/UnitReport.h"
#include "clang/Tooling/CompilationDatabase.h"
#include <optional>
#include <string>
#include <vector>

namespace async_tidy {

/// A process that could not write its result ends with this, plus the error
/// number, as its exit code.
constexpr int ResultNotWritten = 64;

/// What some work came to: nothing, or the signal that interrupted it.
using Interrupt = std::optional<int>;

/// Analyzes translation units, each in a process of its own.
class AnalysisRun {
public:
  /// \p Executable is this program. The references must outlive the object.
  AnalysisRun(const Options &Opts,
              llvm::ArrayRef<clang::tooling::CompileCommand> Units,
              const std::string &Executable, TemporaryFolder &Folder);

  /// Analyzes the units with the numbers \p Which. What the temporary folder
  /// could not take is noted there.
  Interrupt analyze(WorkerPool &Pool, llvm::ArrayRef<size_t> Which);
  /// The same, and each result has a record for the link stage.
  Interrupt record(WorkerPool &Pool, llvm::ArrayRef<size_t> Which);
  /// Tells all that is analyzed from now on what is known of other units.
  void useIndex(std::string Path) { Opts.Index = std::move(Path); }

  /// Says of a unit that is not analyzed that it is known to be clean.
  void markClean(size_t Unit);

  /// One report for each unit. One that was neither analyzed nor marked failed.
  std::vector<UnitReport> &reports() { return Reports; }

private:
  std::vector<WorkerJob> jobs(llvm::ArrayRef<size_t> Which) const;
  UnitReport collect(size_t Index, const WorkerOutcome &Outcome);
  std::string describe(size_t Index, const WorkerOutcome &Outcome) const;
  std::string reproduceCommand(size_t Index) const;
  std::string errorOutput(size_t Index) const;

  Options Opts;
  const llvm::ArrayRef<clang::tooling::CompileCommand> Units;
  const std::string &Executable;
  TemporaryFolder &Folder;
  std::vector<UnitReport> Reports;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_ANALYSISRUN_H
