//===--- BaselineFuzzer.cpp - Read baselines that no run wrote ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FuzzedFile.h"
#include "report/Baseline.h"

using namespace async_tidy;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  const FuzzedFile File(textOfInput(Data, Size));
  llvm::Expected<Baseline> Found = Baseline::read(File.path());
  if (!Found)
    llvm::consumeError(Found.takeError());
  return 0;
}
