//===--- PortableText.cpp - Any bytes as UTF-8 and back -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/models/PortableText.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

using llvm::StringRef;

namespace async_tidy {

static constexpr char Mark = '\x1a';

std::string toPortable(StringRef Bytes) {
  std::string Text;
  while (!Bytes.empty()) {
    const auto *Begin = Bytes.bytes_begin();
    const size_t Length = llvm::getNumBytesForUTF8(*Begin);
    const bool IsCharacter = Length <= Bytes.size() &&
                             llvm::isLegalUTF8Sequence(Begin, Begin + Length);
    if (IsCharacter && Bytes.front() != Mark) {
      Text += Bytes.take_front(Length);
      Bytes = Bytes.drop_front(Length);
      continue;
    }
    Text += Mark;
    Text += llvm::toHex(Bytes.take_front(1));
    Bytes = Bytes.drop_front(1);
  }
  return Text;
}

std::string fromPortable(StringRef Text) {
  std::string Bytes;
  while (!Text.empty()) {
    std::string Escaped;
    if (Text.front() == Mark &&
        llvm::tryGetFromHex(Text.substr(1, 2), Escaped)) {
      Bytes += Escaped;
      Text = Text.drop_front(std::min<size_t>(3, Text.size()));
      continue;
    }
    Bytes += Text.front();
    Text = Text.drop_front(1);
  }
  return Bytes;
}

} // namespace async_tidy
