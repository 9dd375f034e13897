//===--- ModelFile.h - Read a model from YAML -------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_MODELFILE_H
#define ASYNC_TIDY_MODELS_MODELFILE_H

#include "async-tidy/models/Model.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLTraits.h"
#include <memory>
#include <vector>

namespace async_tidy {

/// Called with each problem in a model file: file, line, column and what was
/// expected there.
using ModelProblemHandler =
    llvm::function_ref<void(const llvm::SMDiagnostic &)>;

/// A model file that was read, and the text that its models point into.
class ModelFile {
public:
  /// Reads the models in \p Text, one for each YAML document. Null if there is
  /// any problem; \p Handler has heard of each.
  static std::unique_ptr<ModelFile>
  parse(std::unique_ptr<llvm::MemoryBuffer> Text, ModelProblemHandler Handler);

  llvm::ArrayRef<LibraryModel> models() const { return Models; }

private:
  explicit ModelFile(std::unique_ptr<llvm::MemoryBuffer> Buffer)
      : Text(std::move(Buffer)) {}

  bool read(ModelProblemHandler Handler);
  bool verifyNames(ModelProblemHandler Handler) const;
  void complain(llvm::StringRef Place, const llvm::Twine &Message,
                ModelProblemHandler Handler) const;

  std::unique_ptr<llvm::MemoryBuffer> Text;
  // Owns the scalars that YAML escapes or folds.
  std::unique_ptr<llvm::yaml::Input> Parser;
  std::vector<LibraryModel> Models;
};

/// The names of which models spoke already, by what they are names of.
using KnownNames = llvm::StringMap<llvm::StringSet<>>;

/// Takes from \p Model the names that are \p Known, since what was said first
/// counts, and adds the others to \p Known.
void removeKnownNames(LibraryModel &Model, KnownNames &Known);

/// Writes \p Model as YAML that ModelFile::parse reads.
void writeModel(const LibraryModel &Model, llvm::raw_ostream &OS);

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_MODELFILE_H
