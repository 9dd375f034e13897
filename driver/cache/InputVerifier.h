//===--- InputVerifier.h - Whether inputs are the same ----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_INPUTVERIFIER_H
#define ASYNC_TIDY_DRIVER_INPUTVERIFIER_H

#include "InputList.h"
#include "llvm/ADT/StringMap.h"
#include <optional>

namespace async_tidy {

/// Tells whether all look-ups of a list still come to the same. Looks at each
/// path once in its life, since most lists share most of their paths, and reads
/// a file only if its size and time do not settle it.
class InputVerifier {
public:
  /// \p Lists finds other lists by their names; nothing for one that is gone.
  explicit InputVerifier(
      std::function<std::optional<std::string>(llvm::StringRef)> Lists)
      : Lists(std::move(Lists)) {}

  bool hold(llvm::StringRef List);

private:
  struct Path {
    LookUp Found;
    int64_t Modified = 0;
    uint64_t Size = 0;
    std::optional<TextDigest> Contents;
  };

  bool holds(llvm::StringRef Folder, llvm::StringRef Name, const Input &Known);
  Path &look(llvm::StringRef Folder, llvm::StringRef Name);

  std::function<std::optional<std::string>(llvm::StringRef)> Lists;
  llvm::StringMap<llvm::StringMap<Path>> Folders;
  /// Those that were asked for last, which the next question is about, too.
  llvm::StringRef LastFolder;
  llvm::StringMap<Path> *LastPaths = nullptr;
  llvm::StringMap<bool> KnownLists;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_INPUTVERIFIER_H
