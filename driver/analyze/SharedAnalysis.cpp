//===--- SharedAnalysis.cpp - Analyzes units that share headers -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SharedAnalysis.h"
#include "platform/UserError.h"
#include "clang/AST/ASTConsumer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using llvm::StringRef;

namespace async_tidy {

SharedUnit::Watchers SharedAnalysis::begin(size_t Unit,
                                           clang::CompilerInstance &Compiler,
                                           StringRef File) {
  llvm::Expected<std::unique_ptr<Configuration>> Configured =
      Configuration::create(Opts, FS);
  if (!Configured) {
    llvm::errs() << llvm::toString(Configured.takeError()) << '\n';
    exit(int(ExitCode::Failure));
  }
  Analysis.emplace(Opts, Task.Units[Unit].Command, std::move(*Configured), FS);
  return {Analysis->diagnostics(), Analysis->checks(Compiler, File)};
}

void SharedAnalysis::end(clang::CompilerInstance &Compiler) {
  Analysis->keepTexts(Compiler);
}

llvm::Expected<SharedAnalysis::Outcome>
SharedAnalysis::run(llvm::function_ref<void(size_t)> OnShared) {
  llvm::Expected<size_t> Unit = Parse.run(OnShared);
  if (!Unit)
    return Unit.takeError();
  const PreambleTask::Unit &Asked = Task.Units[*Unit];
  UnitResult Result =
      Analysis->result(llvm::sys::path::parent_path(Asked.ResultPath));
  // What is wrong with the unit is for a parse of the unit alone to say.
  const std::string Doubt = Result.Failure + Parse.doubt();
  if (Doubt.empty())
    return Outcome{*Unit, std::move(Result), int(ExitCode::Clean)};
  if (const std::optional<int> Again = Parse.askAgain())
    return Outcome{*Unit, std::nullopt, *Again};
  if (Opts.Verbose)
    llvm::errs() << fmt::format(
        "async-tidy: {} is parsed without shared headers: {}\n",
        Asked.Command.Filename, Doubt);
  return Outcome{*Unit, std::nullopt, int(ExitCode::Failure)};
}

} // namespace async_tidy
