//===--- ModelFileFuzzer.cpp - Read model files that nobody would write ---===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/ModelFile.h"

using namespace async_tidy;

static std::unique_ptr<ModelFile> read(llvm::StringRef Text) {
  bool HasProblem = false;
  std::unique_ptr<ModelFile> File =
      ModelFile::parse(llvm::MemoryBuffer::getMemBufferCopy(Text, "model.yaml"),
                       [&](const llvm::SMDiagnostic &) { HasProblem = true; });
  if (bool(File) == HasProblem)
    llvm::report_fatal_error("a file is read, or it has a problem");
  return File;
}

/// What is read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  const std::unique_ptr<ModelFile> File =
      read({reinterpret_cast<const char *>(Data), Size});
  if (!File)
    return 0;
  std::string Written;
  llvm::raw_string_ostream OS(Written);
  for (const LibraryModel &Model : File->models())
    writeModel(Model, OS);
  if (!read(Written))
    llvm::report_fatal_error("what was written cannot be read");
  return 0;
}
