//===--- Plan.h - Decides what is to be analyzed ----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_PLAN_H
#define ASYNC_TIDY_DRIVER_PLAN_H

#include "config/Configuration.h"
#include "config/ModelFiles.h"
#include "config/Options.h"
#include "result/Result.h"
#include "clang/Tooling/CompilationDatabase.h"

namespace async_tidy {

/// What a run is to do.
struct LintPlan {
  /// The translation units, each with a command that clang can run: first those
  /// to lint, then others that calls may lead to or that may include a header.
  std::vector<clang::tooling::CompileCommand> Units;
  /// How many are to be linted.
  size_t Linted = 0;
  /// Their results, if these are known; else empty.
  std::vector<UnitResult> Results;
  /// Headers that are to be linted, as absolute paths, and that no unit to lint
  /// is known to include yet.
  std::vector<std::string> Headers;
  /// The names, without namespaces, of types that the user's models describe.
  llvm::StringSet<> TypeNames;
  /// What the run reads: the sources, the compile database, configurations and
  /// models.
  std::vector<std::string> InputFiles;
  /// Whether calls are followed across units.
  bool FollowsCalls = false;
};

/// The plan for the inputs of \p Opts. \p Executable is this program.
///
/// Fails before anything is analyzed: for inputs that have no command, for a
/// configuration or a model file that cannot be used, or if no check is enabled
/// for any unit. With Options::Verbose, says on stderr what it found and what
/// it left out.
llvm::Expected<LintPlan> planUnits(const Options &Opts,
                                   Configuration &Configured,
                                   ModelFiles &Models,
                                   llvm::StringRef Executable);

/// The plan to join the results in the files that \p Opts names. Fails for the
/// same reasons, and for files that hold no results.
llvm::Expected<LintPlan>
planResults(const Options &Opts, Configuration &Configured, ModelFiles &Models);

/// Puts the units that are linted in the order in which people read of them: by
/// the files that they are behind links, so that `s2.cpp` comes before
/// `s10.cpp` and the units of one source are neighbors.
void orderBySource(LintPlan &Plan, llvm::vfs::FileSystem &FS);

/// The files whose configuration and models are meant where nothing is
/// analyzed: the inputs, or any file of a folder that is one; without inputs,
/// any file of the working directory.
std::vector<std::string> filesToConfigure(const Options &Opts);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_PLAN_H
