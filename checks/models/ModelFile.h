//===--- ModelFile.h - Read a model from YAML -------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_CHECKS_MODELS_MODELFILE_H
#define ASYNC_TIDY_CHECKS_MODELS_MODELFILE_H

#include "async-tidy/Model.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLTraits.h"
#include <memory>

namespace async_tidy {

/// A model file that was read, and the text that its model points into.
class ModelFile {
public:
  /// Reads the model in \p Text. Problems go to \p Handler, with file, line
  /// and column, and make the result null.
  static std::unique_ptr<ModelFile>
  parse(std::unique_ptr<llvm::MemoryBuffer> Text,
        llvm::SourceMgr::DiagHandlerTy Handler, void *HandlerContext);

  const LibraryModel &model() const { return Model; }

private:
  explicit ModelFile(std::unique_ptr<llvm::MemoryBuffer> Buffer)
      : Text(std::move(Buffer)) {}

  std::unique_ptr<llvm::MemoryBuffer> Text;
  // Owns the scalars that YAML escapes or folds.
  std::unique_ptr<llvm::yaml::Input> Parser;
  LibraryModel Model;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_CHECKS_MODELS_MODELFILE_H
