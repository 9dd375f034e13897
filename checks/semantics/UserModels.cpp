//===--- UserModels.cpp - The models that a user adds ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/UserModels.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using llvm::StringRef;

namespace async_tidy {

std::string findModelFile(StringRef SourceFile, llvm::vfs::FileSystem &FS) {
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

void UserModels::read(StringRef Path, llvm::vfs::FileSystem &FS,
                      ModelProblemHandler Handler) {
  auto Text = FS.getBufferForFile(Path);
  if (!Text) {
    Handler(llvm::SMDiagnostic(Path, llvm::SourceMgr::DK_Error,
                               "the model file cannot be read: " +
                                   Text.getError().message()));
    return;
  }
  std::unique_ptr<ModelFile> File = ModelFile::parse(std::move(*Text), Handler);
  if (!File)
    return;
  llvm::append_range(Models, File->models());
  Files.push_back(std::move(File));
}

UserModels::UserModels(StringRef SourceFile, StringRef Option,
                       llvm::vfs::FileSystem &FS, ModelProblemHandler Handler) {
  llvm::SmallVector<StringRef, 2> Paths;
  Option.split(Paths, ';', -1, /*KeepEmpty=*/false);
  for (StringRef Path : Paths)
    read(Path.trim(), FS, Handler);
  if (const std::string Found = findModelFile(SourceFile, FS); !Found.empty())
    read(Found, FS, Handler);
  Index = std::make_unique<ModelIndex>(Models, &ModelIndex::builtin());
}

} // namespace async_tidy
