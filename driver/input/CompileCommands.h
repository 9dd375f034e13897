//===--- CompileCommands.h - Finds how each file is compiled ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_COMPILECOMMANDS_H
#define ASYNC_TIDY_DRIVER_COMPILECOMMANDS_H

#include "config/Options.h"
#include "clang/Tooling/CompilationDatabase.h"
#include <memory>

namespace async_tidy {

/// The compile commands of a run: a compile database or fixed flags. Nothing is
/// guessed for a file that the database does not have.
class CompileCommands {
public:
  /// Takes the flags after `--`, else the database that `-p` names, else the
  /// first one that is found as clang's tools find it (in the parent folders of
  /// the first input or of the working directory), else one in a build folder
  /// of these parents. In each folder, a `compile_flags.txt` stands for it.
  static llvm::Expected<CompileCommands> find(const Options &Opts);

  /// The commands for the inputs, in their order: those of a file, those of all
  /// files below a folder, or if there are no inputs, those of the whole
  /// database. Only C++ is taken from folders and from the database as a whole.
  /// Fails for an input that does not exist, and for one that has no command
  /// unless it is a header.
  llvm::Expected<std::vector<clang::tooling::CompileCommand>>
  forInputs(llvm::ArrayRef<std::string> Inputs) const;
  /// The inputs, as absolute paths, that have no command since they are read
  /// as part of other files only.
  std::vector<std::string>
  headersAmong(llvm::ArrayRef<std::string> Inputs) const;

  /// The path of the database, or of the `compile_flags.txt` that stands for
  /// one; empty for the flags after `--`.
  llvm::StringRef path() const { return Path; }

private:
  CompileCommands(std::unique_ptr<clang::tooling::CompilationDatabase> Commands,
                  std::string Path)
      : Database(std::move(Commands)), Path(std::move(Path)) {}

  static llvm::Expected<CompileCommands> load(std::string Path);
  static llvm::Expected<CompileCommands> loadFlags(std::string Path);
  static llvm::Expected<CompileCommands>
  fixed(llvm::ArrayRef<std::string> Flags);

  /// Whether it is known which files there are: flags that hold for any file
  /// do not tell.
  bool listsFiles() const;
  /// The commands of \p File, ready to be used.
  std::vector<clang::tooling::CompileCommand>
  commandsOf(llvm::StringRef File) const;
  std::vector<clang::tooling::CompileCommand>
  relativeCommandsOf(llvm::StringRef File) const;
  bool isUnlistedHeader(llvm::StringRef Input) const;
  void prepare(clang::tooling::CompileCommand &Command) const;
  std::vector<clang::tooling::CompileCommand>
  prepared(std::vector<clang::tooling::CompileCommand> Commands) const;
  llvm::Expected<std::vector<clang::tooling::CompileCommand>>
  forInput(llvm::StringRef Input) const;
  std::vector<clang::tooling::CompileCommand>
  below(llvm::StringRef Folder) const;

  std::unique_ptr<clang::tooling::CompilationDatabase> Database;
  std::string Path;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_COMPILECOMMANDS_H
