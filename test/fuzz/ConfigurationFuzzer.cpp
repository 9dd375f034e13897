//===--- ConfigurationFuzzer.cpp - Read configurations nobody would write -===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FuzzedFile.h"
#include "config/Configuration.h"

using namespace async_tidy;

/// A configuration that is read is one whose checks and options can be told.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  auto FS = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  FS->addFile("/project/.clang-tidy", 0,
              llvm::MemoryBuffer::getMemBufferCopy(textOfInput(Data, Size)));
  Options Opts;
  Opts.Quiet = true;
  const std::unique_ptr<Configuration> Configured =
      llvm::cantFail(Configuration::create(Opts, FS));
  const llvm::StringRef File = "/project/source.cpp";
  if (llvm::Error Failure = Configured->verify(File)) {
    llvm::consumeError(std::move(Failure));
    return 0;
  }
  (void)Configured->getOptions(File);
  (void)Configured->enabledChecks(File);
  (void)Configured->modelsOption(File);
  return 0;
}
