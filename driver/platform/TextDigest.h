//===--- TextDigest.h - What a text is recognized by ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_TEXTDIGEST_H
#define ASYNC_TIDY_DRIVER_TEXTDIGEST_H

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

namespace async_tidy {

/// What a text is recognized by when it is met again.
struct TextDigest {
  uint64_t Size = 0;
  uint64_t High = 0;
  uint64_t Low = 0;

  static TextDigest of(llvm::StringRef Text) {
    const llvm::XXH128_hash_t Hash =
        llvm::xxh3_128bits(llvm::arrayRefFromStringRef(Text));
    return {Text.size(), Hash.high64, Hash.low64};
  }
  std::string name() const {
    return llvm::utohexstr(High) + "-" + llvm::utohexstr(Low);
  }
  bool operator==(const TextDigest &) const = default;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_TEXTDIGEST_H
