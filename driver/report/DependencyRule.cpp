//===--- DependencyRule.cpp - What a run read, for build systems ----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DependencyRule.h"

using llvm::StringRef;

namespace async_tidy {

static std::string escaped(StringRef Path) {
  std::string Result;
  for (const char C : Path) {
    if (C == '$')
      Result += '$';
    else if (C == ' ' || C == '#')
      Result += '\\';
    Result += C;
  }
  return Result;
}

std::string dependencyRule(StringRef Target,
                           const std::set<std::string> &Files) {
  std::string Rule = escaped(Target) + ":";
  for (const std::string &File : Files)
    Rule += " \\\n  " + escaped(File);
  return Rule + "\n";
}

} // namespace async_tidy
