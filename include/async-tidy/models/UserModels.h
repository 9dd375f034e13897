//===--- UserModels.h - The models that a user adds -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_USERMODELS_H
#define ASYNC_TIDY_MODELS_USERMODELS_H

#include "async-tidy/models/ModelFile.h"
#include "async-tidy/models/ModelIndex.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>
#include <string>
#include <vector>

namespace async_tidy {

/// The models that apply to one source file: those that the user names, the
/// closest `.async-tidy.yaml` in its folder or above, and the built-in ones.
/// The first that knows a name counts, in this order.
class UserModels {
public:
  /// Reads what applies to \p SourceFile through \p FS. \p Option is a list of
  /// paths, separated by semicolons, relative to the working directory of
  /// \p FS. Where a file cannot be read or is wrong, \p Handler hears of it
  /// and the file counts as empty.
  UserModels(llvm::StringRef SourceFile, llvm::StringRef Option,
             llvm::vfs::FileSystem &FS, ModelProblemHandler Handler);

  /// Everything that is in force.
  const ModelIndex &index() const { return *Index; }
  /// The user's own models, those that count most first.
  llvm::ArrayRef<LibraryModel> models() const { return Models; }

private:
  std::vector<std::unique_ptr<ModelFile>> Files;
  std::vector<LibraryModel> Models;
  std::unique_ptr<ModelIndex> Index;
};

/// The paths of the model files that apply to \p SourceFile, those that count
/// most first: those of \p Option, then the closest `.async-tidy.yaml`.
std::vector<std::string> modelFilesFor(llvm::StringRef SourceFile,
                                       llvm::StringRef Option,
                                       llvm::vfs::FileSystem &FS);

/// Reads \p Path through \p FS. Null if it cannot be read or is wrong;
/// \p Handler has heard why. A problem with the file as a whole has no line.
std::unique_ptr<ModelFile> readModelFile(llvm::StringRef Path,
                                         llvm::vfs::FileSystem &FS,
                                         ModelProblemHandler Handler);

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_USERMODELS_H
