//===--- InputVerifier.cpp - Whether inputs are the same ------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InputVerifier.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

namespace fs = llvm::sys::fs;
using llvm::StringRef;

namespace async_tidy {

static std::string join(StringRef Folder, StringRef Name) {
  return (Folder + "/" + Name).str();
}

InputVerifier::Path &InputVerifier::look(StringRef Folder, StringRef Name) {
  if (!LastPaths || LastFolder != Folder) {
    auto &Entry = *Folders.try_emplace(Folder).first;
    LastFolder = Entry.first();
    LastPaths = &Entry.second;
  }
  const auto [Known, IsNew] = LastPaths->try_emplace(Name);
  Path &Looked = Known->second;
  if (!IsNew)
    return Looked;
  fs::file_status Status;
  if (fs::status(join(Folder, Name), Status)) {
    Looked.Found = LookUp::Missing;
  } else if (fs::is_directory(Status)) {
    Looked.Found = LookUp::Folder;
  } else {
    Looked.Found = LookUp::Present;
    // What is no regular file may have no end.
    Looked.Size = fs::is_regular_file(Status) ? Status.getSize() : UINT64_MAX;
    Looked.Modified =
        Status.getLastModificationTime().time_since_epoch().count();
  }
  return Looked;
}

/// What is there now; nothing where that cannot be read.
static std::optional<TextDigest> digestOf(const std::string &Path,
                                          LookUp Known) {
  if (Known == LookUp::Listed)
    return digestOfEntries(Path);
  auto Text = llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                          /*RequiresNullTerminator=*/false,
                                          /*IsVolatile=*/true);
  if (!Text)
    return std::nullopt;
  return TextDigest::of((*Text)->getBuffer());
}

bool InputVerifier::holds(StringRef Folder, StringRef Name,
                          const Input &Known) {
  Path &Now = look(Folder, Name);
  switch (Known.Found) {
  case LookUp::Missing:
  case LookUp::Present:
  case LookUp::Folder:
    return Now.Found == Known.Found;
  case LookUp::Listed:
    if (Now.Found != LookUp::Folder)
      return false;
    break;
  case LookUp::Read:
    if (Now.Found != LookUp::Present || Now.Size != Known.Contents.Size)
      return false;
    if (Known.Modified != 0 && Now.Modified == Known.Modified)
      return true;
    break;
  }
  if (!Now.Contents)
    Now.Contents = digestOf(join(Folder, Name), Known.Found);
  return Now.Contents == Known.Contents;
}

bool InputVerifier::hold(StringRef List) {
  return forEachInput(
      List,
      [&](StringRef Folder, StringRef Name, const Input &Known) {
        return holds(Folder, Name, Known);
      },
      [&](StringRef Name) {
        if (const auto Known = KnownLists.find(Name); Known != KnownLists.end())
          return Known->second;
        const std::optional<std::string> Other = Lists(Name);
        return KnownLists[Name] = Other && hold(*Other);
      });
}

} // namespace async_tidy
