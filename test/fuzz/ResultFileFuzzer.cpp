//===--- ResultFileFuzzer.cpp - Read results that no run wrote ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FuzzedFile.h"
#include "result/ResultFile.h"

using namespace async_tidy;

static llvm::Expected<std::vector<AnalyzedUnit>> read(llvm::StringRef Text) {
  return readResultFile(FuzzedFile(Text).path());
}

/// What is read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  llvm::Expected<std::vector<AnalyzedUnit>> Units =
      read(textOfInput(Data, Size));
  if (!Units) {
    llvm::consumeError(Units.takeError());
    return 0;
  }
  const std::string Written = textOf(*Units);
  if (textOf(llvm::cantFail(read(Written))) != Written)
    llvm::report_fatal_error("what was written is read as something else");
  return 0;
}
