//===--- HostVersion.cpp - Refuse a host of another LLVM release ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// clang-tidy does not compare the version of a module with its own. A module
// of another release loads, shows its checks as enabled, and finds nothing, so
// that the run looks clean. This file is part of the loadable module only.
//
//===----------------------------------------------------------------------===//

#include "clang/Basic/Version.h"
#include "llvm/ADT/StringRef.h"
#include <cstdio>
#include <string>
#include <unistd.h>

namespace {

const bool HostChecked = [] {
  // The host answers this call: a module links nothing of clang. The text is
  // "[vendor] clang version 22.1.8 (...)".
  const std::string Host = clang::getClangFullVersion();
  const std::string Expected =
      "clang version " + std::to_string(CLANG_VERSION_MAJOR) + ".";
  if (Host.find(Expected) != std::string::npos)
    return true;
  // No llvm::errs() here: a foreign host may lay out its streams differently.
  std::fprintf(stderr,
               "async-tidy: this module needs clang-tidy %d, but the host is "
               "\"%s\"; use clang-tidy-%d or rebuild the module\n",
               CLANG_VERSION_MAJOR, Host.c_str(), CLANG_VERSION_MAJOR);
  std::fflush(stderr);
  _exit(2);
}();

} // namespace
