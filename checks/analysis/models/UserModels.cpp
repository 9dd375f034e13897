//===--- UserModels.cpp - The models that a user adds ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/UserModels.h"
#include "async-tidy/models/InputFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using llvm::StringRef;

namespace async_tidy {

/// The path of the `.async-tidy.yaml` that is closest to \p SourceFile, or "".
static std::string findModelFile(StringRef SourceFile,
                                 llvm::vfs::FileSystem &FS) {
  llvm::SmallString<256> Folder(SourceFile);
  if (FS.makeAbsolute(Folder))
    return "";
  llvm::sys::path::remove_dots(Folder, /*remove_dot_dot=*/true);
  while (llvm::sys::path::has_parent_path(Folder)) {
    llvm::sys::path::remove_filename(Folder);
    llvm::SmallString<256> Candidate(Folder);
    llvm::sys::path::append(Candidate, ".async-tidy.yaml");
    if (FS.exists(Candidate))
      return Candidate.str().str();
  }
  return "";
}

std::vector<std::string> modelFilesFor(StringRef SourceFile, StringRef Option,
                                       llvm::vfs::FileSystem &FS) {
  std::vector<std::string> Paths;
  for (StringRef Path : llvm::split(Option, ';'))
    if (!Path.trim().empty())
      Paths.push_back(Path.trim().str());
  if (std::string Found = findModelFile(SourceFile, FS); !Found.empty())
    Paths.push_back(std::move(Found));
  return Paths;
}

std::unique_ptr<ModelFile> readModelFile(StringRef Path,
                                         llvm::vfs::FileSystem &FS,
                                         ModelProblemHandler Handler) {
  llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>> Text =
      readInputFile(Path, FS, Notation::YAML, MaxConfigurationSize);
  if (Text)
    return ModelFile::parse(std::move(*Text), Handler);
  Handler(llvm::SMDiagnostic(Path, llvm::SourceMgr::DK_Error,
                             "the model file cannot be read: " +
                                 llvm::toString(Text.takeError())));
  return nullptr;
}

UserModels::UserModels(StringRef SourceFile, StringRef Option,
                       llvm::vfs::FileSystem &FS, ModelProblemHandler Handler) {
  for (const std::string &Path : modelFilesFor(SourceFile, Option, FS)) {
    std::unique_ptr<ModelFile> File = readModelFile(Path, FS, Handler);
    if (!File)
      continue;
    llvm::append_range(Models, File->models());
    Files.push_back(std::move(File));
  }
  Index = std::make_unique<ModelIndex>(Models, &ModelIndex::builtin());
}

} // namespace async_tidy
