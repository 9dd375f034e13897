//===--- CompileCommandsFuzzer.cpp - Read databases nobody would write ----===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FuzzedFile.h"
#include "input/CompileCommands.h"

using namespace async_tidy;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  const FuzzedFile File(textOfInput(Data, Size));
  Options Opts;
  Opts.BuildPath = File.path().str();
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
