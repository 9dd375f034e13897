//===--- NamesFromHere.cpp - How findings name files ----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NamesFromHere.h"
#include "platform/AbsolutePath.h"

using clang::tidy::ClangTidyError;
using clang::tooling::DiagnosticMessage;
using clang::tooling::Replacement;
using clang::tooling::Replacements;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// Renames the files of findings from one unit.
class Renamer {
public:
  Renamer(StringRef Here, StringRef BuildDirectory)
      : Here(Here), BuildDirectory(BuildDirectory) {}

  void rename(DiagnosticMessage &Message) const {
    if (!Message.FilePath.empty())
      Message.FilePath = name(Message.FilePath);
    for (clang::tooling::FileByteRange &Range : Message.Ranges)
      if (!Range.FilePath.empty())
        Range.FilePath = name(Range.FilePath);
    llvm::StringMap<Replacements> Fix;
    for (const auto &[File, Edits] : Message.Fix)
      for (const Replacement &Edit : Edits)
        // They went together before.
        llvm::consumeError(Fix[name(File)].add(
            Replacement(name(Edit.getFilePath()), Edit.getOffset(),
                        Edit.getLength(), Edit.getReplacementText())));
    Message.Fix = std::move(Fix);
  }

private:
  std::string name(StringRef File) const {
    return nameBelow(Here, absolutePath(File, BuildDirectory));
  }

  const StringRef Here;
  const StringRef BuildDirectory;
};

} // namespace

std::vector<ClangTidyError>
withNamesFromHere(llvm::ArrayRef<ClangTidyError> Findings) {
  const std::string Here = workingDirectory();
  std::vector<ClangTidyError> Renamed(Findings.begin(), Findings.end());
  for (ClangTidyError &Finding : Renamed) {
    const std::string BuildDirectory =
        std::exchange(Finding.BuildDirectory, Here);
    const Renamer Names(Here, BuildDirectory);
    Names.rename(Finding.Message);
    llvm::for_each(Finding.Notes,
                   [&](DiagnosticMessage &Note) { Names.rename(Note); });
  }
  return Renamed;
}

} // namespace async_tidy
