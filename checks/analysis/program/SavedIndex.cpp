//===--- SavedIndex.cpp - The index that a run saved ----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/program/SavedIndex.h"
#include "async-tidy/models/InputFile.h"
#include "llvm/Support/Path.h"
#include <map>
#include <mutex>

using llvm::StringRef;

namespace async_tidy {

/// The closest of \p Names in \p Folder or above; empty if there is none.
static std::string findUpwards(StringRef Folder,
                               llvm::ArrayRef<StringRef> Names,
                               llvm::vfs::FileSystem &FS) {
  for (; !Folder.empty(); Folder = llvm::sys::path::parent_path(Folder))
    for (const StringRef Name : Names) {
      llvm::SmallString<256> Candidate(Folder);
      llvm::sys::path::append(Candidate, Name);
      if (FS.exists(Candidate))
        return Candidate.str().str();
    }
  return "";
}

std::string findSavedIndex(StringRef SourceFile, llvm::vfs::FileSystem &FS) {
  const StringRef Beside = SavedIndexName;
  if (const auto Folder = FS.getCurrentWorkingDirectory())
    if (std::string Found = findUpwards(*Folder, Beside, FS); !Found.empty())
      return Found;
  llvm::SmallString<256> Source(SourceFile);
  if (FS.makeAbsolute(Source))
    return "";
  llvm::sys::path::remove_dots(Source, /*remove_dot_dot=*/true);
  const std::string InBuild = std::string("build/") + SavedIndexName;
  return findUpwards(llvm::sys::path::parent_path(Source), {Beside, InBuild},
                     FS);
}

namespace {

/// An index in memory, and what its file was like.
struct KeptIndex {
  llvm::sys::TimePoint<> Changed;
  uint64_t Size = 0;
  std::shared_ptr<const LinkIndex> Index;
};

} // namespace

llvm::Expected<std::shared_ptr<const LinkIndex>>
readSavedIndex(StringRef Path, llvm::vfs::FileSystem &FS) {
  static std::mutex Guard;
  static std::map<std::string, KeptIndex, std::less<>> Kept;

  const std::lock_guard Lock(Guard);
  const llvm::ErrorOr<llvm::vfs::Status> Now = FS.status(Path);
  const auto Known = Kept.find(Path);
  if (Known != Kept.end() && Now &&
      Known->second.Changed == Now->getLastModificationTime() &&
      Known->second.Size == Now->getSize())
    return Known->second.Index;
  llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>> Text =
      readInputFile(Path, FS, Notation::JSON, MaxIndexSize);
  if (!Text)
    return Text.takeError();
  llvm::Expected<LinkIndex> Parsed = LinkIndex::parse((*Text)->getBuffer());
  if (!Parsed)
    return Parsed.takeError();
  auto Index = std::make_shared<const LinkIndex>(std::move(*Parsed));
  if (Now)
    Kept[Path.str()] = {Now->getLastModificationTime(), Now->getSize(), Index};
  return Index;
}

} // namespace async_tidy
