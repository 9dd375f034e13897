//===--- NoStaticAnalyzer.cpp - Leaves clang's static analyzer out --------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// clang-tidy's library can run the checks of clang's static analyzer, which
// this program never enables. What would make one stands here, so that neither
// the analyzer nor the solver that it needs becomes a part of the program.
//
//===----------------------------------------------------------------------===//

#include "clang/StaticAnalyzer/Frontend/AnalysisConsumer.h"
#include "llvm/Support/ErrorHandling.h"

std::unique_ptr<clang::ento::AnalysisASTConsumer>
clang::ento::CreateAnalysisConsumer(clang::CompilerInstance &) {
  llvm::report_fatal_error("clang's static analyzer is no part of async-tidy");
}
