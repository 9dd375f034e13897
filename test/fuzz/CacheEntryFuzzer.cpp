//===--- CacheEntryFuzzer.cpp - Read cache entries that no run wrote ------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FuzzedFile.h"
#include "cache/InputList.h"
#include "result/Result.h"

using namespace async_tidy;

/// The list of inputs means the same after it is written again.
static void readInputs(llvm::StringRef Text) {
  auto Visit = [](llvm::StringRef, llvm::StringRef Name, const Input &Known) {
    const std::string Line = inputLine(Name, Known);
    auto IsSame = [&](llvm::StringRef, llvm::StringRef Again,
                      const Input &Read) {
      return Again == Name && Read == Known;
    };
    if (!forEachInput(Line, IsSame, [](llvm::StringRef) { return false; }))
      llvm::report_fatal_error("what was written is read as something else");
    return true;
  };
  (void)forEachInput(Text, Visit, [](llvm::StringRef) { return true; });
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  const auto [Inputs, Result] = textOfInput(Data, Size).split("\n\n");
  readInputs(Inputs);
  llvm::Expected<UnitResult> Found = UnitResult::parse(Result);
  if (!Found)
    llvm::consumeError(Found.takeError());
  return 0;
}
