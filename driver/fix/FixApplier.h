//===--- FixApplier.h - Writes fixes into files -----------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_FIXAPPLIER_H
#define ASYNC_TIDY_DRIVER_FIXAPPLIER_H

#include "result/Result.h"
#include "clang/Tooling/Core/Replacement.h"
#include <set>

namespace async_tidy {

/// What applying fixes came to.
struct FixOutcome {
  size_t Applied = 0;
  size_t Suggested = 0;
  /// Which files were not fixed as suggested, and why: a line for each.
  std::vector<std::string> Problems;
};

/// Applies the fixes of findings, as clang-tidy does, with these differences.
///
/// A file is written once, at once or not at all, and only if it holds what was
/// analyzed: offsets mean nothing in another text. Other runs that fix it wait
/// meanwhile. A fix is applied wholly or not at all, in however many files.
class FixApplier {
public:
  /// \p Context says how fixed code is formatted, and \p FS which file a name
  /// means.
  FixApplier(clang::tidy::ClangTidyContext &Context, llvm::vfs::FileSystem &FS)
      : Context(Context), FS(FS) {}

  /// Takes what the files held that \p Unit would fix.
  void addAnalyzed(const UnitResult &Unit);

  /// Takes \p Edits, the fix of a finding in a unit that was compiled in
  /// \p Directory. One that several units suggest is one fix; of two that
  /// overlap, the first is applied.
  void addFix(const llvm::StringMap<clang::tooling::Replacements> &Edits,
              llvm::StringRef Directory);

  /// What is done with the fixed \p Text of the file \p Path.
  using Writer = llvm::function_ref<llvm::Error(const std::string &Path,
                                                llvm::StringRef Text)>;

  /// Writes the files with \p Write, by default into their places. A file may
  /// be written again, if one that a fix changes too cannot be.
  FixOutcome apply(Writer Write);
  FixOutcome apply();

private:
  /// The parts of a file that fixes change.
  class ChangedRanges {
  public:
    bool overlap(const clang::tooling::Replacement &Edit) const;
    void add(const clang::tooling::Replacement &Edit);

  private:
    /// Their ends, by where they begin.
    std::map<unsigned, unsigned> Ranges;
  };

  struct Fix {
    /// In files by their real paths.
    std::set<clang::tooling::Replacement> Edits;
    bool IsApplied = true;
  };

  struct File {
    std::string Path;
    std::optional<TextDigest> Analyzed;
    ChangedRanges Changed;
    std::vector<Fix *> Fixes;
    size_t Overlapping = 0;
    /// What it held before.
    std::string Text;
    /// How many fixes are written.
    size_t Written = 0;
    /// Why it cannot be fixed.
    std::string Problem;
  };

  File &fileAt(const std::string &RealPath);
  std::vector<std::vector<File *>> filesWrittenTogether();
  void write(llvm::ArrayRef<File *> Together, Writer Write);
  bool update(File &Target, Writer Write);
  void giveUp(File &Target, llvm::Error Reason);
  llvm::Expected<std::string> fixedText(const File &Target) const;

  clang::tidy::ClangTidyContext &Context;
  llvm::vfs::FileSystem &FS;
  /// By real path.
  std::map<std::string, File> Files;
  /// Files point to them, so that they must not move.
  std::vector<std::unique_ptr<Fix>> Fixes;
  std::set<std::set<clang::tooling::Replacement>> Seen;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_FIXAPPLIER_H
