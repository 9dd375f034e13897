//===--- CompileCommandsFuzzer.cpp - Read databases nobody would write ----===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "input/CompileCommands.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace fs = llvm::sys::fs;
using namespace async_tidy;
using llvm::StringRef;

namespace {

/// The folder of a database, with response files beside it, so that what a
/// database leads to depends on nothing else.
class DatabaseFolder {
public:
  DatabaseFolder() {
    if (fs::createUniqueDirectory("fuzzed", Path))
      llvm::report_fatal_error("no temporary folder can be made");
    write("none.rsp", "");
    write("more.rsp", "-std=c++20 -DNAME=\"longer than the others are\"");
    write("self.rsp", "@more.rsp @self.rsp");
  }
  ~DatabaseFolder() { (void)fs::remove_directories(Path); }

  /// Returns where it is.
  std::string write(StringRef Name, StringRef Text) const {
    llvm::SmallString<128> File = Path;
    llvm::sys::path::append(File, Name);
    std::error_code Failure;
    llvm::raw_fd_ostream OS(File, Failure);
    if (Failure)
      llvm::report_fatal_error("no temporary file can be written");
    OS << Text;
    return File.str().str();
  }

private:
  llvm::SmallString<128> Path;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  static const DatabaseFolder Folder;
  Options Opts;
  Opts.BuildPath = Folder.write("compile_commands.json",
                                {reinterpret_cast<const char *>(Data), Size});
  llvm::Expected<CompileCommands> Database = CompileCommands::find(Opts);
  if (!Database) {
    llvm::consumeError(Database.takeError());
    return 0;
  }
  auto Commands = Database->forInputs({});
  if (!Commands)
    llvm::consumeError(Commands.takeError());
  return 0;
}
