//===--- FuzzedFile.h - What a fuzzer made, as a file -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TEST_FUZZ_FUZZEDFILE_H
#define ASYNC_TIDY_TEST_FUZZ_FUZZEDFILE_H

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/raw_ostream.h"

namespace async_tidy {

/// A temporary file for readers that want a path.
class FuzzedFile {
public:
  explicit FuzzedFile(llvm::StringRef Text) {
    int Descriptor = -1;
    if (llvm::sys::fs::createTemporaryFile("fuzzed", "", Descriptor, Path))
      llvm::report_fatal_error("no temporary file can be made");
    Remover.setFile(Path);
    llvm::raw_fd_ostream(Descriptor, /*shouldClose=*/true) << Text;
  }

  llvm::StringRef path() const { return Path; }

private:
  llvm::SmallString<128> Path;
  llvm::FileRemover Remover;
};

inline llvm::StringRef textOfInput(const uint8_t *Data, size_t Size) {
  return {reinterpret_cast<const char *>(Data), Size};
}

} // namespace async_tidy

#endif // ASYNC_TIDY_TEST_FUZZ_FUZZEDFILE_H
