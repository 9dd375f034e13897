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

namespace clang::clangd {
// clangd installs no headers. This is the entry that its own main() calls.
int clangdMain(int Argc, char *Argv[]);
} // namespace clang::clangd

int main(int Argc, char *Argv[]) { return clang::clangd::clangdMain(Argc, Argv); }
