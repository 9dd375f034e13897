//===--- Advice.cpp - What to write instead -------------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/common/Advice.h"

namespace async_tidy {

llvm::StringRef adviceOn(BlockingCategory Category,
                         const LibraryModel *Library) {
  if (Library)
    for (const Advice &Entry : Library->Instead)
      if (Entry.Category == Category)
        return Entry.Text;
  // A hash is a computation.
  return Category == BlockingCategory::Password
             ? adviceOn(BlockingCategory::CPU, Library)
             : "";
}

} // namespace async_tidy
