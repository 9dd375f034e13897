//===--- UnitAnalysis.h - The checks at work on a unit ----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_UNITANALYSIS_H
#define ASYNC_TIDY_DRIVER_UNITANALYSIS_H

#include "UnitDiagnostics.h"
#include "clang-tidy/ClangTidy.h"
#include "config/Configuration.h"
#include "config/Options.h"
#include "config/OverlayFiles.h"
#include "result/Result.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/StringMap.h"

namespace clang {
class ASTConsumer;
class CompilerInstance;
} // namespace clang

namespace async_tidy {

/// Runs the checks on one unit, whoever parses it.
class UnitAnalysis {
public:
  /// Runs what \p Configured enables for \p Command. The references must
  /// outlive the object.
  UnitAnalysis(const Options &Opts,
               const clang::tooling::CompileCommand &Command,
               std::unique_ptr<Configuration> Configured, OverlayPtr FS);

  /// What has to hear of all diagnostics.
  UnitDiagnostics &diagnostics() { return Diagnostics; }
  /// The checks, for a compiler that is about to read \p File.
  std::unique_ptr<clang::ASTConsumer> checks(clang::CompilerInstance &Compiler,
                                             llvm::StringRef File);
  /// Keeps what the files held that \p Compiler read, when the checks are done.
  void keepTexts(clang::CompilerInstance &Compiler);

  /// What it came to, once, in the end. Copies of files of which findings show
  /// lines go to \p TextFolder, unless that is empty.
  UnitResult result(llvm::StringRef TextFolder);

private:
  /// What the files of a unit held, by the names that locations have.
  using TextMap = llvm::StringMap<llvm::StringRef>;

  void noteFixable(const clang::tidy::ClangTidyError &Diagnostic,
                   UnitResult &Result) const;
  void keepShown(const clang::tidy::ClangTidyError &Diagnostic,
                 llvm::StringRef Folder, UnitResult &Result) const;

  const Options &Opts;
  const clang::tooling::CompileCommand &Command;
  const OverlayPtr FS;
  std::vector<std::string> Enabled;
  clang::tidy::ClangTidyContext Context;
  UnitDiagnostics Diagnostics;
  std::unique_ptr<clang::DiagnosticsEngine> Engine;
  clang::tidy::ClangTidyASTConsumerFactory Consumers;
  /// Who has the texts.
  llvm::IntrusiveRefCntPtr<clang::FileManager> Files;
  llvm::IntrusiveRefCntPtr<clang::SourceManager> Sources;
  TextMap Texts;
  /// The name that the main file has there.
  std::string MainFile;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_UNITANALYSIS_H
