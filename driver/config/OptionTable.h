//===--- OptionTable.h - The options that there are -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_OPTIONTABLE_H
#define ASYNC_TIDY_DRIVER_OPTIONTABLE_H

#include "llvm/Support/CommandLine.h"
#include <string>

/// What may be typed, as llvm::cl parses it. Who wants to know what is meant by
/// it reads Options.
namespace async_tidy::typed {

/// Spelled here once: the driver starts itself with these.
constexpr char AnalyzeToName[] = "analyze-to";
constexpr char ScanToName[] = "scan-to";
constexpr char TaskName[] = "analyze-sharing";
constexpr char DirectoryName[] = "directory";
constexpr char InputsToName[] = "inputs-to";
constexpr char RecordName[] = "record";
constexpr char IndexName[] = "index";

extern llvm::cl::list<std::string> Inputs, ExtraArg, ExtraArgBefore, RemovedArg,
    FormatOption;
extern llvm::cl::opt<std::string> BuildPath, VfsOverlay, Checks, Select, Ignore,
    Config, ConfigFile, WarningsAsErrors, HeaderFilter, ExcludeHeaderFilter,
    LineFilter, Models, AddNolint, Completion, Explain, ExportFixes,
    FormatStyle, BaselineFile, WriteBaseline, Since, DependencyFile, OutputFile,
    Jobs, Timeout, MemoryLimit, AnalyzeTo, ScanTo, TaskFile, InputsTo,
    Directory, CacheDir, CacheLimit, WriteIndex, ResultFile, Index;
extern llvm::cl::opt<bool> SystemHeaders, UnusedNolint, AllowNoChecks,
    ListChecks, ManPage, DumpConfig, DumpModels, VerifyConfig, Fix, FixErrors,
    FixNotes, Diff, Quiet, Verbose, UseColor, EnableCheckProfile, Statistics,
    EachCause, ExitZero, NoSkipBodies, SharePreambles, NoCache, Link, Record;

/// Takes the options of LLVM's libraries, of which there are hundreds, out of
/// what is parsed: none means anything here.
void removeOptionsOfLibraries();

} // namespace async_tidy::typed

#endif // ASYNC_TIDY_DRIVER_OPTIONTABLE_H
