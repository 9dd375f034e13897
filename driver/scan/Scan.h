//===--- Scan.h - What units read, without parsing them ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_SCAN_H
#define ASYNC_TIDY_DRIVER_SCAN_H

#include "SpelledNames.h"
#include "cache/RecordingFileSystem.h"
#include "config/Options.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <vector>

namespace async_tidy {

/// The files that a translation unit reads, as absolute paths. Absent if they
/// are not known for certain, for whatever reason: clang does not understand
/// the command or it means something else than C++ in text, a file is missing,
/// the scan reported any error or did not come to its end.
using ScannedUnit = std::optional<llvm::StringSet<>>;

/// How the files of a unit are read.
struct UnitFlags {
  /// Units with the same key read the same headers alike. Empty if nothing may
  /// be put before those of the unit.
  std::string Key;
  /// The folders in which headers of the system are looked for, in that order.
  std::vector<std::string> SystemFolders;
};

/// What a scan found about its units, one after the other.
struct ScanResult {
  std::vector<ScannedUnit> Units;
  std::vector<UnitFlags> Flags;
};

// A file that cannot be read to its end must not keep the user from stopping
// the run, so that a process of its own scans: it is handed the units in one
// file and answers in another.

/// What describes \p Units to the process that scans them.
std::string
describeUnits(const std::vector<clang::tooling::CompileCommand> &Units);

/// Is that process: finds the files of the units in the file \p UnitsPath,
/// Options::Jobs units at a time, and returns what it found. Writes one byte
/// for each unit that is done to \p ProgressPath, and modules that have to be
/// built to the folder \p ModuleCache. Tells \p Recorder what is looked up.
llvm::Expected<std::string> scanUnits(const Options &Opts,
                                      llvm::StringRef UnitsPath,
                                      llvm::StringRef ProgressPath,
                                      llvm::StringRef ModuleCache,
                                      InputRecorder &Recorder);

/// What follows the path of its answer in that of its count.
constexpr llvm::StringLiteral ScanProgressSuffix = ".progress";

/// Reads what the process found about each unit.
llvm::Expected<ScanResult> readScan(llvm::StringRef ResultPath);

/// Decides which units hold no finding whatever they do, so that they need not
/// be analyzed. The only such place: everything that is not known is analyzed.
class FindingFreeUnits {
public:
  /// \p TypeNames are names, without namespaces, of types that the user's
  /// models describe.
  FindingFreeUnits(llvm::StringSet<> TypeNames, llvm::vfs::FileSystem &FS);

  /// Whether it is certain that no check finds something in \p Unit: all of the
  /// files that it reads are known, none is a header of coroutines or of a
  /// library whose types a model knows, and none spells a word that makes a
  /// coroutine, imports a module, or is one of the names.
  bool contain(const ScannedUnit &Unit);

private:
  SpelledNames Telling;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_SCAN_H
