//===--- CommandCleaner.h - Makes a command fit for clang -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_COMMANDCLEANER_H
#define ASYNC_TIDY_DRIVER_COMMANDCLEANER_H

#include "clang-tidy/ClangTidyOptions.h"
#include "config/Options.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/StringMap.h"

namespace async_tidy {

/// Turns a command that was written for some compiler into one that clang can
/// run for its diagnostics: a database that GCC wrote works.
class CommandCleaner {
public:
  /// \p ResourceDirectory is where clang's builtin headers are; a command that
  /// names its own keeps it. \p DropUnknown says whether arguments that clang
  /// does not know are dropped or left to fail.
  CommandCleaner(const Options &Opts, std::string ResourceDirectory,
                 bool DropUnknown)
      : Opts(Opts), ResourceDirectory(std::move(ResourceDirectory)),
        DropUnknown(DropUnknown) {}

  /// Removes, adds and adapts arguments. \p TidyOptions are those of the
  /// command's file, whose extra and removed arguments apply as in clang-tidy.
  void clean(clang::tooling::CompileCommand &Command,
             const clang::tidy::ClangTidyOptions &TidyOptions);

  /// The dropped arguments with the number of commands that had them.
  const llvm::StringMap<unsigned> &dropped() const { return Dropped; }

private:
  void removeConfigured(clang::tooling::CompileCommand &Command,
                        const clang::tidy::ClangTidyOptions &TidyOptions) const;
  void adapt(clang::tooling::CompileCommand &Command);
  void addConfigured(clang::tooling::CompileCommand &Command,
                     const clang::tidy::ClangTidyOptions &TidyOptions) const;

  const Options &Opts;
  std::string ResourceDirectory;
  bool DropUnknown;
  llvm::StringMap<unsigned> Dropped;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_COMMANDCLEANER_H
