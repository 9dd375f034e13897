//===--- ScanInputs.cpp - What scanned units depend on --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScanInputs.h"
#include "cache/InputList.h"
#include "platform/AbsolutePath.h"

using llvm::StringRef;

namespace async_tidy {

/// What a list says about one path, whatever stands before it.
static std::string lineWithFolder(StringRef Folder, StringRef Name,
                                  const Input &Known) {
  return FolderMark + Folder.str() + '\n' + inputLine(Name, Known);
}

ScanInputs::ScanInputs(StringRef List) {
  std::optional<StringRef> LastFolder;
  (void)forEachInput(
      List,
      [&](StringRef Folder, StringRef Name, const Input &Known) {
        if (Known.Found == LookUp::Read) {
          Files[absolutePath(Name, Folder)] =
              lineWithFolder(Folder, Name, Known);
          return true;
        }
        Common += LastFolder == Folder ? inputLine(Name, Known)
                                       : lineWithFolder(Folder, Name, Known);
        LastFolder = Folder;
        return true;
      },
      [](StringRef) { return false; });
}

std::optional<std::string>
ScanInputs::filesOf(const llvm::StringSet<> &Unit) const {
  std::string List;
  for (StringRef File : Unit.keys()) {
    const auto Known = Files.find(File);
    if (Known == Files.end())
      return std::nullopt;
    List += Known->second;
  }
  return List;
}

} // namespace async_tidy
