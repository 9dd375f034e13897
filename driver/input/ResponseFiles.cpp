//===--- ResponseFiles.cpp - Arguments that stand in files ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ResponseFiles.h"
#include "async-tidy/models/InputFile.h"
#include "platform/AbsolutePath.h"
#include "platform/UserError.h"
#include "llvm/Support/CommandLine.h"

using clang::tooling::CompileCommand;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// The real files, but for what is none that can be read to its end.
class ReadableFiles : public llvm::vfs::ProxyFileSystem {
public:
  ReadableFiles() : ProxyFileSystem(llvm::vfs::getRealFileSystem()) {}

  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
  openFileForRead(const llvm::Twine &Path) override {
    auto Text = readInputFile(Path.str(), getUnderlyingFS(), Notation::Plain,
                              MaxResponseFileSize);
    if (Text)
      return ProxyFileSystem::openFileForRead(Path);
    Reason =
        fmt::format("'{}': {}", Path.str(), llvm::toString(Text.takeError()));
    return std::make_error_code(std::errc::io_error);
  }

  std::string Reason;
};

bool namesResponseFile(StringRef Argument) {
  return Argument.size() > 1 && Argument.starts_with("@");
}

} // namespace

llvm::Error expandResponseFiles(CompileCommand &Command) {
  if (llvm::none_of(Command.CommandLine, namesResponseFile))
    return llvm::Error::success();
  ReadableFiles Files;
  llvm::BumpPtrAllocator Storage;
  llvm::SmallVector<const char *> Arguments;
  for (const std::string &Argument : Command.CommandLine)
    Arguments.push_back(Argument.c_str());
  llvm::cl::ExpansionContext Expansion(Storage,
                                       llvm::cl::TokenizeGNUCommandLine);
  Expansion.setVFS(&Files).setCurrentDir(Command.Directory);
  if (llvm::Error Failure = Expansion.expandResponseFiles(Arguments)) {
    const std::string Problem = llvm::toString(std::move(Failure));
    return userError("the response files of the compile command cannot be "
                     "read: {}",
                     Files.Reason.empty() ? Problem : Files.Reason);
  }
  // The library leaves what does not exist where it stands.
  const auto *Left = llvm::find_if(Arguments, namesResponseFile);
  if (Left != Arguments.end())
    return userError("the response file '{}' of the compile command does not "
                     "exist",
                     absolutePath(*Left + 1, Command.Directory));
  // The arguments refer to those that they replace.
  Command.CommandLine =
      std::vector<std::string>(Arguments.begin(), Arguments.end());
  return llvm::Error::success();
}

} // namespace async_tidy
