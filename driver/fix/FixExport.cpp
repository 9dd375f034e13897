//===--- FixExport.cpp - Writes the file of --export-fixes ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FixExport.h"
#include "clang-tidy/ClangTidy.h"
#include "platform/AbsolutePath.h"
#include "platform/ReplaceFile.h"
#include "platform/UserError.h"
#include "llvm/Support/JSON.h"
#include <optional>
#include <set>

using clang::tidy::ClangTidyError;
using clang::tooling::DiagnosticMessage;
using llvm::json::isUTF8;

namespace async_tidy {

/// The file of \p Message that YAML cannot hold, by its name or by what a fix
/// writes to it; null if there is none.
static const std::string *unwritableFile(const DiagnosticMessage &Message) {
  if (!isUTF8(Message.FilePath))
    return &Message.FilePath;
  for (const auto &FileAndEdits : Message.Fix)
    for (const clang::tooling::Replacement &Edit : FileAndEdits.second)
      if (!isUTF8(Edit.getFilePath()) || !isUTF8(Edit.getReplacementText()))
        return &Message.FilePath;
  return nullptr;
}

/// The same for \p Finding, as an absolute path.
static std::optional<std::string>
unwritableFile(const ClangTidyError &Finding) {
  const std::string *File = unwritableFile(Finding.Message);
  for (const DiagnosticMessage &Note : Finding.Notes)
    if (!File)
      File = unwritableFile(Note);
  if (!File && !isUTF8(Finding.BuildDirectory))
    File = &Finding.Message.FilePath;
  if (!File)
    return std::nullopt;
  return absolutePath(*File, Finding.BuildDirectory);
}

std::vector<std::string> exportFixes(llvm::StringRef Path,
                                     llvm::StringRef MainFile,
                                     llvm::ArrayRef<ClangTidyError> Findings) {
  std::vector<ClangTidyError> Writable;
  std::set<std::string> LeftOut;
  for (const ClangTidyError &Finding : Findings)
    if (std::optional<std::string> File = unwritableFile(Finding))
      LeftOut.insert(std::move(*File));
    else
      Writable.push_back(Finding);

  std::vector<std::string> Problems;
  Problems.reserve(LeftOut.size() + 1);
  for (const std::string &File : LeftOut)
    Problems.push_back(errorLine("--export-fixes leaves out what was found in "
                                 "'{}': its name, or a text to insert, is not "
                                 "UTF-8, which the format requires",
                                 File));
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  clang::tidy::exportReplacements(isUTF8(MainFile) ? MainFile : "", Writable,
                                  OS);
  if (llvm::Error Failure = replaceFile(Path, Text))
    Problems.push_back(errorLine("--export-fixes cannot write '{}': {}", Path,
                                 llvm::toString(std::move(Failure))));
  return Problems;
}

} // namespace async_tidy
