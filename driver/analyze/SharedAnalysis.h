//===--- SharedAnalysis.h - Analyzes units that share headers ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_SHAREDANALYSIS_H
#define ASYNC_TIDY_DRIVER_SHAREDANALYSIS_H

#include "UnitAnalysis.h"
#include "preamble/SharedParse.h"

namespace async_tidy {

/// Parses headers once and analyzes each unit that shares them in a process of
/// its own.
class SharedAnalysis : public SharedUnit {
public:
  /// The references must outlive the object.
  SharedAnalysis(const Options &Opts, const PreambleTask &Task, OverlayPtr FS)
      : Opts(Opts), Task(Task), FS(std::move(FS)),
        Parse(Task, Opts.SkipBodies, Opts.Timeout, this->FS, *this) {}

  struct Outcome {
    size_t Unit;
    /// Absent if the unit has to be parsed by itself.
    std::optional<UnitResult> Result;
    int ExitCode;
  };
  /// Returns in the process of each unit, and in no other, what the unit came
  /// to. Calls \p OnShared with the number of a group when its headers are
  /// parsed. Fails in the process of a group whose headers cannot be shared.
  llvm::Expected<Outcome> run(llvm::function_ref<void(size_t)> OnShared);

  Watchers begin(size_t Unit, clang::CompilerInstance &Compiler,
                 llvm::StringRef File) override;
  void end(clang::CompilerInstance &Compiler) override;

private:
  const Options &Opts;
  const PreambleTask &Task;
  const OverlayPtr FS;
  SharedParse Parse;
  std::optional<UnitAnalysis> Analysis;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_SHAREDANALYSIS_H
