//===--- ModelFiles.h - The model files that users add ----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_MODELFILES_H
#define ASYNC_TIDY_DRIVER_MODELFILES_H

#include "async-tidy/models/UserModels.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Error.h"

namespace async_tidy {

/// The model files that apply to the files of a run. Each is read once.
class ModelFiles {
public:
  explicit ModelFiles(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS)
      : FS(std::move(FS)) {}

  /// Reads what applies to \p File, whose configuration has \p Option as its
  /// `async-tidy.Models`.
  void add(llvm::StringRef File, llvm::StringRef Option);

  /// Fails if a file that was read has problems, with one line for each.
  llvm::Error verify() const;

  /// The paths that were read, in order of their first use.
  std::vector<llvm::StringRef> paths() const;

  /// The names, without namespaces, of the types that they describe.
  llvm::StringSet<> typeNames() const;

  /// Writes the models that were read and then the built-in ones, as YAML that
  /// can be read again. A comment before each says where it comes from. Of two
  /// that say something about a name, the one that does not count leaves it
  /// out.
  void dump(llvm::raw_ostream &OS) const;

private:
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS;
  llvm::StringSet<> Seen;
  /// Path and contents; null for a file with problems.
  std::vector<std::pair<std::string, std::unique_ptr<ModelFile>>> Files;
  std::vector<std::string> Problems;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_MODELFILES_H
