//===--- Main.cpp - clangd with the checks linked in ----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// async-tidyd takes the place of clangd: the same options, the same protocol,
// and our diagnostics. The checks register themselves when they are linked in.
//
//===----------------------------------------------------------------------===//

#include "input/ResourceDirectory.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include <string>

namespace clang::clangd {
// clangd installs no headers. This is the entry that its own main() calls.
int clangdMain(int Argc, char *Argv[]);
} // namespace clang::clangd

static bool namesResourceDirectory(llvm::StringRef Argument) {
  return Argument.ltrim('-').starts_with("resource-dir");
}

int main(int Argc, char *Argv[]) {
  llvm::SmallVector<char *> Arguments(Argv, Argv + Argc);
  // clangd expects clang's builtin headers beside itself, where this program
  // need not be. Without a better answer, it may look for itself.
  static int Anchor;
  llvm::Expected<std::string> Folder = async_tidy::findResourceDirectory(
      llvm::sys::fs::getMainExecutable(Argv[0], &Anchor));
  std::string Option;
  if (!Folder)
    llvm::consumeError(Folder.takeError());
  else if (llvm::none_of(Arguments, namesResourceDirectory)) {
    Option = "--resource-dir=" + *Folder;
    Arguments.insert(Arguments.begin() + 1, Option.data());
  }
  const int Count = static_cast<int>(Arguments.size());
  Arguments.push_back(nullptr);
  return clang::clangd::clangdMain(Count, Arguments.data());
}
