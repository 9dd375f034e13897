//===--- Analyze.cpp - Runs the checks on one unit ------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Analyze.h"
#include "input/ParseOnly.h"
#include "input/SystemBodySkipper.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Tooling/Tooling.h"

using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {
namespace {

class CheckAction : public clang::ASTFrontendAction {
public:
  CheckAction(UnitAnalysis &Analysis, bool SkipBodies)
      : Analysis(Analysis), SkipBodies(SkipBodies) {}

protected:
  bool BeginInvocation(clang::CompilerInstance &Compiler) override {
    readFilesAtOnce(Compiler);
    return true;
  }

  std::unique_ptr<clang::ASTConsumer>
  CreateASTConsumer(clang::CompilerInstance &Compiler,
                    StringRef File) override {
    ignoreDiagnosticPragmas(Compiler.getPreprocessor());
    std::unique_ptr<clang::ASTConsumer> Checks =
        Analysis.checks(Compiler, File);
    if (!SkipBodies)
      return Checks;
    return std::make_unique<SystemBodySkipper>(std::move(Checks));
  }

  void EndSourceFileAction() override {
    Analysis.keepTexts(getCompilerInstance());
  }

private:
  UnitAnalysis &Analysis;
  const bool SkipBodies;
};

class CheckActionFactory : public clang::tooling::FrontendActionFactory {
public:
  CheckActionFactory(UnitAnalysis &Analysis, const Options &Opts)
      : Analysis(Analysis), Opts(Opts) {}

  std::unique_ptr<clang::FrontendAction> create() override {
    return std::make_unique<CheckAction>(Analysis, Opts.SkipBodies);
  }

  bool
  runInvocation(std::shared_ptr<clang::CompilerInvocation> Invocation,
                clang::FileManager *Files,
                std::shared_ptr<clang::PCHContainerOperations> PCHContainerOps,
                clang::DiagnosticConsumer *Consumer) override {
    Invocation->getFrontendOpts().SkipFunctionBodies = Opts.SkipBodies;
    // The process ends soon, and what it needed goes with it. A profile is
    // printed where the checks are destroyed.
    Invocation->getFrontendOpts().DisableFree = !Opts.EnableCheckProfile;
    return FrontendActionFactory::runInvocation(
        std::move(Invocation), Files, std::move(PCHContainerOps), Consumer);
  }

private:
  UnitAnalysis &Analysis;
  const Options &Opts;
};

} // namespace

UnitResult analyze(const Options &Opts, const CompileCommand &Command,
                   std::unique_ptr<Configuration> Configured,
                   const OverlayPtr &FS, StringRef ModuleCache,
                   StringRef TextFolder) {
  initializeTargets();
  UnitAnalysis Analysis(Opts, Command, std::move(Configured), FS);
  CheckActionFactory Factory(Analysis, Opts);
  const bool Succeeded =
      parseOnly(Command, ModuleCache, FS, Analysis.diagnostics(),
                [&](std::shared_ptr<clang::CompilerInvocation> Invocation,
                    const llvm::IntrusiveRefCntPtr<clang::FileManager> &Files) {
                  return Factory.runInvocation(
                      std::move(Invocation), Files.get(),
                      std::make_shared<clang::PCHContainerOperations>(),
                      &Analysis.diagnostics());
                });
  UnitResult Result = Analysis.result(TextFolder);
  if (!Succeeded && Result.Failure.empty())
    Result.Failure = NoSource;
  return Result;
}

} // namespace async_tidy
