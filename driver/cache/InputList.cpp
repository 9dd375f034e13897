//===--- InputList.cpp - What a result depends on -------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InputList.h"
#include "platform/UserError.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using llvm::StringRef;

namespace async_tidy {

std::string inputLine(StringRef Name, const Input &Known) {
  const char Mark = char(Known.Found);
  switch (Known.Found) {
  case LookUp::Missing:
  case LookUp::Present:
  case LookUp::Folder:
    return fmt::format("{}{}\n", Mark, Name);
  case LookUp::Listed:
  case LookUp::Read:
    break;
  }
  return fmt::format("{}{:x} {:x} {:x} {:x} {}\n", Mark, Known.Contents.Size,
                     Known.Contents.High, Known.Contents.Low,
                     // It is negative before 1970.
                     uint64_t(Known.Modified), Name);
}

/// Reads what stands before the name in \p Rest, and leaves the name there.
static bool readContents(StringRef &Rest, Input &Known) {
  uint64_t Modified = 0;
  for (uint64_t *Number : {&Known.Contents.Size, &Known.Contents.High,
                           &Known.Contents.Low, &Modified})
    if (Rest.consumeInteger(16, *Number) || !Rest.consume_front(" "))
      return false;
  Known.Modified = int64_t(Modified);
  return true;
}

bool forEachInput(StringRef Text, InputVisitor Visit,
                  llvm::function_ref<bool(StringRef)> VisitList) {
  StringRef Folder;
  while (!Text.empty()) {
    StringRef Line;
    std::tie(Line, Text) = Text.split('\n');
    if (Line.empty())
      return false;
    StringRef Rest = Line.drop_front();
    Input Known{LookUp(Line.front()), 0, {}};
    switch (Line.front()) {
    case FolderMark:
      Folder = Rest;
      continue;
    case ListMark:
      if (!VisitList(Rest))
        return false;
      continue;
    case char(LookUp::Missing):
    case char(LookUp::Present):
    case char(LookUp::Folder):
      break;
    case char(LookUp::Listed):
    case char(LookUp::Read):
      if (!readContents(Rest, Known))
        return false;
      break;
    default:
      return false;
    }
    if (!Visit(Folder, Rest, Known))
      return false;
  }
  return true;
}

TextDigest digestOfEntries(StringRef Folder) {
  std::vector<std::string> Names;
  std::error_code Failure;
  for (llvm::sys::fs::directory_iterator I(Folder, Failure), End;
       !Failure && I != End; I.increment(Failure))
    Names.push_back(llvm::sys::path::filename(I->path()).str());
  llvm::sort(Names);
  return TextDigest::of(llvm::join(Names, "/"));
}

} // namespace async_tidy
