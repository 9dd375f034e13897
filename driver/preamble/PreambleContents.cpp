//===--- PreambleContents.cpp - What a preamble is made of ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PreambleContents.h"

using llvm::StringRef;

namespace async_tidy {

unsigned PreambleContents::add(StringRef Path) {
  const auto [Known, IsNew] = Numbers.try_emplace(Path, Files.size());
  if (IsNew) {
    Files.push_back(Path.str());
    Includes.emplace_back();
  }
  return Known->second;
}

std::optional<unsigned> PreambleContents::find(StringRef Path) const {
  const auto Known = Numbers.find(Path);
  if (Known == Numbers.end())
    return std::nullopt;
  return Known->second;
}

} // namespace async_tidy
