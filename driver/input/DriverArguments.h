//===--- DriverArguments.h - Reads arguments as clang does ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_DRIVERARGUMENTS_H
#define ASYNC_TIDY_DRIVER_DRIVERARGUMENTS_H

#include "clang/Driver/Driver.h"
#include "clang/Options/Options.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"

namespace async_tidy {

/// The arguments of a compile command as clang's option table reads them: an
/// alias counts as the option that it stands for, and clang-cl has options of
/// its own.
struct DriverArguments {
  llvm::opt::InputArgList Parsed;
  /// Where an option stands whose value is missing, and so no more was read;
  /// the number of arguments if all were.
  size_t End;
};

/// Reads what follows the compiler's name. The result refers to the strings of
/// \p Command.
inline DriverArguments
readArguments(const clang::tooling::CompileCommand &Command) {
  std::vector<const char *> Pointers;
  Pointers.reserve(Command.CommandLine.size());
  for (const std::string &Argument : Command.CommandLine)
    Pointers.push_back(Argument.c_str());
  const bool IsCL = clang::driver::IsClangCL(
      clang::driver::getDriverMode(Pointers.front(), Pointers));
  const auto All = llvm::ArrayRef(Pointers).drop_front();
  unsigned MissingIndex = 0, MissingCount = 0;
  llvm::opt::InputArgList Parsed = clang::getDriverOptTable().ParseArgs(
      All, MissingIndex, MissingCount,
      llvm::opt::Visibility(IsCL ? clang::options::CLOption
                                 : clang::options::ClangOption));
  return {std::move(Parsed), MissingCount ? MissingIndex : All.size()};
}

/// Calls \p Visit with each argument and how it is spelled. Returns what was
/// not read since a value is missing.
inline llvm::ArrayRef<std::string>
forEachArgument(const clang::tooling::CompileCommand &Command,
                llvm::function_ref<void(const llvm::opt::Arg &,
                                        llvm::ArrayRef<std::string> Spelled)>
                    Visit) {
  const llvm::ArrayRef<std::string> Spelled =
      llvm::ArrayRef(Command.CommandLine).drop_front();
  const auto [Parsed, End] = readArguments(Command);
  for (auto I = Parsed.begin(); I != Parsed.end(); ++I) {
    const size_t Begin = (*I)->getIndex();
    const auto Next = std::next(I);
    const size_t Limit = Next == Parsed.end() ? End : (*Next)->getIndex();
    Visit(**I, Spelled.slice(Begin, Limit - Begin));
  }
  return Spelled.drop_front(End);
}

/// Whether \p Command starts clang's frontend and not its driver.
inline bool isFrontendCommand(const clang::tooling::CompileCommand &Command) {
  return Command.CommandLine.size() > 1 && Command.CommandLine[1] == "-cc1";
}

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_DRIVERARGUMENTS_H
