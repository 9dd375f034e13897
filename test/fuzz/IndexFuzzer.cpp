//===--- IndexFuzzer.cpp - Read an index that no run wrote ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FuzzedFile.h"
#include "async-tidy/models/InputFile.h"
#include "async-tidy/program/LinkRecord.h"

using namespace async_tidy;

static std::string written(const LinkIndex &Index) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  Index.write(OS);
  return Text;
}

/// What is read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  const std::unique_ptr<llvm::MemoryBuffer> Text =
      llvm::MemoryBuffer::getMemBufferCopy(textOfInput(Data, Size), "index");
  // As readSavedIndex() does.
  if (findTooDeep(*Text, Notation::JSON))
    return 0;
  llvm::Expected<LinkIndex> Index = LinkIndex::parse(Text->getBuffer());
  if (!Index) {
    llvm::consumeError(Index.takeError());
    return 0;
  }
  const std::string Written = written(*Index);
  if (written(llvm::cantFail(LinkIndex::parse(Written))) != Written)
    llvm::report_fatal_error("what was written is read as something else");
  return 0;
}
