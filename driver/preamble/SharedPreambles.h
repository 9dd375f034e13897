//===--- SharedPreambles.h - Precompiles what units share -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_SHAREDPREAMBLES_H
#define ASYNC_TIDY_DRIVER_SHAREDPREAMBLES_H

#include "PreamblePlan.h"
#include "platform/TemporaryFolder.h"
#include "platform/WorkerPool.h"
#include <map>

namespace async_tidy {

/// The preambles of a run: headers of the system that several units include are
/// precompiled once.
class SharedPreambles {
public:
  /// The references must outlive the object.
  SharedPreambles(const Options &Opts,
                  llvm::ArrayRef<clang::tooling::CompileCommand> Units,
                  const std::string &Executable, TemporaryFolder &Folder)
      : Opts(Opts), Units(Units), Executable(Executable), Folder(Folder) {}

  /// Finds for the units with the numbers \p Which those that were built
  /// before, and builds more for the rest as far as that is worth it. If one
  /// fails, its units do without. Returns the signal that interrupted.
  std::optional<int> build(WorkerPool &Pool, llvm::ArrayRef<size_t> Which,
                           llvm::ArrayRef<ScannedUnit> Scanned,
                           llvm::ArrayRef<UnitFlags> Flags,
                           llvm::vfs::FileSystem &FS);

  /// The file of the preamble that \p Unit has a share in; empty if none.
  std::string pathFor(size_t Unit) const;

private:
  struct Built {
    std::string Path;
    /// That of the units it was built for.
    std::string Key;
    std::vector<std::string> Files;
  };

  std::vector<size_t> withoutAny(llvm::ArrayRef<size_t> Which,
                                 llvm::ArrayRef<ScannedUnit> Scanned,
                                 llvm::ArrayRef<UnitFlags> Flags);
  WorkerJob jobFor(const PlannedPreamble &Planned, const std::string &Path);
  void take(const PlannedPreamble &Planned, Built Preamble,
            llvm::ArrayRef<ScannedUnit> Scanned);

  const Options &Opts;
  const llvm::ArrayRef<clang::tooling::CompileCommand> Units;
  const std::string &Executable;
  TemporaryFolder &Folder;
  std::vector<Built> All;
  std::map<size_t, std::string> Paths;
  size_t Attempts = 0;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_SHAREDPREAMBLES_H
