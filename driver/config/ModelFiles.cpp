//===--- ModelFiles.cpp - The model files that users add ------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelFiles.h"
#include "platform/UserError.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using llvm::StringRef;

namespace async_tidy {

static std::string lineAbout(const llvm::SMDiagnostic &Problem) {
  if (Problem.getLineNo() <= 0)
    return errorLine("{}: {}", Problem.getFilename(), Problem.getMessage());
  return llvm::toString(locatedError(Problem.getFilename(), Problem.getLineNo(),
                                     Problem.getColumnNo() + 1,
                                     Problem.getMessage()));
}

void ModelFiles::add(StringRef File, StringRef Option) {
  for (const std::string &Path : modelFilesFor(File, Option, *FS))
    if (Seen.insert(Path).second)
      Files.emplace_back(
          Path,
          readModelFile(Path, *FS, [&](const llvm::SMDiagnostic &Problem) {
            Problems.push_back(lineAbout(Problem));
          }));
}

llvm::Error ModelFiles::verify() const {
  if (Problems.empty())
    return llvm::Error::success();
  return llvm::createStringError(llvm::join(Problems, "\n"));
}

std::vector<StringRef> ModelFiles::paths() const {
  std::vector<StringRef> Paths;
  Paths.reserve(Files.size());
  for (const auto &[Path, File] : Files)
    Paths.push_back(Path);
  return Paths;
}

llvm::StringSet<> ModelFiles::typeNames() const {
  llvm::StringSet<> Names;
  for (const auto &[Path, File] : Files)
    if (File)
      for (const LibraryModel &Model : File->models())
        for (const TypeFact &Type : Model.Types)
          for (StringRef Name : Type.Names)
            Names.insert(Name.substr(Name.rfind(':') + 1));
  return Names;
}

void ModelFiles::dump(llvm::raw_ostream &OS) const {
  KnownNames Known;
  auto Write = [&](StringRef Origin, llvm::ArrayRef<LibraryModel> Models) {
    for (LibraryModel Model : Models) {
      removeKnownNames(Model, Known);
      OS << "# " << Origin << '\n';
      writeModel(Model, OS);
    }
  };
  for (const auto &[Path, File] : Files)
    if (File)
      Write(Path, File->models());
  Write("built in", builtinModels());
}

} // namespace async_tidy
