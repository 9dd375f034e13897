//===--- Configuration.h - The checks that run, their options ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_CONFIGURATION_H
#define ASYNC_TIDY_DRIVER_CONFIGURATION_H

#include "Options.h"
#include "clang-tidy/ClangTidyOptions.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>

namespace async_tidy {

/// The option of a configuration that names files with models of libraries.
inline constexpr char ModelsKey[] = "async-tidy.Models";

/// The option that names the index of a project.
inline constexpr char IndexKey[] = "async-tidy.Index";

/// The configuration of each file: clang-tidy's own sources (`.clang-tidy`,
/// `--config`, the command line), with the checks narrowed to ours. As a list
/// in clang-tidy adds to what is on by default, one here adds to `async-*`.
class Configuration : public clang::tidy::ClangTidyOptionsProvider {
public:
  /// Fails for a command line or a `--config-file` that cannot be used.
  static llvm::Expected<std::unique_ptr<Configuration>>
  create(const Options &Opts,
         llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS);

  const clang::tidy::ClangTidyGlobalOptions &getGlobalOptions() override {
    return Sources->getGlobalOptions();
  }

  /// The last source says which of our checks are on, and switches all others
  /// off.
  std::vector<OptionsSource> getRawOptions(llvm::StringRef File) override;

  /// The enabled checks for \p File, sorted by name.
  std::vector<std::string> enabledChecks(llvm::StringRef File);

  /// The value of `async-tidy.Models` for \p File: absolute paths, separated by
  /// semicolons. A relative one is seen from the file that has the option, or
  /// from the working directory if that is the command line.
  std::string modelsOption(llvm::StringRef File);

  /// The paths of the configuration files of \p File.
  std::vector<std::string> files(llvm::StringRef File);

  /// Whether \p File has a configuration whose checks say nothing about ours.
  bool hasForeignChecks(llvm::StringRef File);

  /// The checks of the preview tier that a wildcard would select for \p File if
  /// previews were asked for.
  std::vector<std::string> previewsLeftOut(llvm::StringRef File);

  /// Fails if the configuration of \p File cannot be read, or names a check of
  /// ours or an option that does not exist, or holds a value that its option
  /// does not take.
  llvm::Error verify(llvm::StringRef File);

private:
  using SourceList = std::vector<OptionsSource>;

  explicit Configuration(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS)
      : FS(std::move(FS)) {}
  llvm::Error initialize(const Options &Opts);
  std::string existingPlace(llvm::StringRef File) const;
  /// What the configuration says of the files in one folder: it says the same
  /// of each.
  struct OfFolder {
    SourceList Raw;
    std::vector<std::string> Enabled;
  };
  const OfFolder &ofFolder(llvm::StringRef File);
  const SourceList &rawOptions(llvm::StringRef File);
  llvm::ErrorOr<clang::tidy::ClangTidyOptions>
  parse(llvm::MemoryBufferRef Text);
  void warnOf(llvm::StringRef What, llvm::StringRef Source,
              llvm::StringRef Warning);
  std::vector<std::string> select(const SourceList &Raw,
                                  bool AddPreviews = false) const;

  const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> FS;
  std::unique_ptr<clang::tidy::ClangTidyOptionsProvider> Sources;
  /// What the driver asks of the process that analyzes a unit.
  clang::tidy::ClangTidyOptions::OptionMap Requests;
  llvm::StringMap<OfFolder> Folders;
  /// The first problem in a configuration file, as a line for the user.
  std::string ParseProblem;
  /// The files with a key that clang-tidy no longer has.
  llvm::StringSet<> WithRetiredKey;
  /// What the user was told to mean nothing: such files, and header filters.
  llvm::StringSet<> WarnedOf;
  bool IsQuiet = false;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_CONFIGURATION_H
