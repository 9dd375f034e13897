//===--- FixDiff.cpp - Shows fixes as a patch -----------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FixDiff.h"
#include "platform/AbsolutePath.h"
#include "platform/ProgramOutput.h"
#include "platform/TemporaryFolder.h"

using llvm::StringRef;

namespace async_tidy {

llvm::Expected<std::string> patchFor(StringRef Path, StringRef Text) {
  llvm::Expected<TemporaryFolder> Folder = TemporaryFolder::createIn("");
  if (!Folder)
    return Folder.takeError();
  const std::string Fixed = Folder->file(0, ".fixed");
  Folder->write(Fixed, Text);
  if (llvm::Error Failure = Folder->failure())
    return Failure;
  StringRef Shown = Path;
  if (Shown.consume_front(workingDirectory()))
    Shown.consume_front("/");
  const std::string Before = ("a/" + Shown).str(), After = ("b/" + Shown).str();
  // It exits with 1 where it finds differences.
  return outputOf(
      "diff",
      {"--unified", "--label", Before, "--label", After, "--", Path, Fixed},
      /*LastGood=*/1);
}

} // namespace async_tidy
