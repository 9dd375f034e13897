//===--- CacheFolder.cpp - Keeps files from run to run --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CacheFolder.h"
#include "platform/AbsolutePath.h"
#include "platform/ReplaceFile.h"
#include "platform/UserError.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using llvm::StringRef;

namespace async_tidy {

/// How the names of all files begin: LLVM's pruning touches no others.
static constexpr char Prefix[] = "llvmcache-";

std::string CacheFolder::pathOf(StringRef Name) const {
  return fmt::format("{}/{}{}", Path, Prefix, Name);
}

std::unique_ptr<llvm::MemoryBuffer> CacheFolder::read(StringRef Name) const {
  const std::string File = pathOf(Name);
  int Descriptor = -1;
  if (fs::openFileForRead(File, Descriptor))
    return nullptr;
  // Where only reading is allowed, nobody is going to prune.
  (void)fs::setLastAccessAndModificationTime(Descriptor,
                                             std::chrono::system_clock::now());
  auto Text = llvm::MemoryBuffer::getOpenFile(
      fs::convertFDToNativeFile(Descriptor), File, /*FileSize=*/-1,
      /*RequiresNullTerminator=*/false, /*IsVolatile=*/true);
  fs::file_t Opened = fs::convertFDToNativeFile(Descriptor);
  (void)fs::closeFile(Opened);
  return Text ? std::move(*Text) : nullptr;
}

void CacheFolder::write(StringRef Name, StringRef Contents) {
  if (!Problem.empty())
    return;
  if (!HasWritten)
    // Results hold lines of the code.
    if (std::error_code Failure = fs::create_directories(
            Path, /*IgnoreExisting=*/true, fs::perms::owner_all)) {
      Problem = Failure.message();
      return;
    }
  if (llvm::Error Failure = replaceFile(pathOf(Name), Contents))
    Problem = llvm::toString(std::move(Failure));
  else
    HasWritten = true;
}

void CacheFolder::prune(uint64_t MaxBytes) const {
  if (!HasWritten)
    return;
  llvm::CachePruningPolicy Policy;
  Policy.Interval = std::chrono::seconds(0);
  Policy.Expiration = std::chrono::hours(24 * 30);
  Policy.MaxSizePercentageOfAvailableSpace = 0;
  Policy.MaxSizeBytes = MaxBytes;
  (void)llvm::pruneCache(Path, Policy);
}

/// Calls \p Visit with the path of each file of the cache.
static void forEachFile(StringRef Folder,
                        llvm::function_ref<void(const std::string &)> Visit) {
  std::error_code Failure;
  for (fs::directory_iterator I(Folder, Failure), End; !Failure && I != End;
       I.increment(Failure))
    if (path::filename(I->path()).starts_with(Prefix))
      Visit(I->path());
}

CacheFolder::Statistics CacheFolder::statistics() const {
  Statistics Found;
  forEachFile(Path, [&](const std::string &File) {
    uint64_t Size = 0;
    if (!fs::file_size(File, Size))
      Found.Bytes += Size;
    ++Found.Files;
  });
  return Found;
}

llvm::Expected<size_t> CacheFolder::clear() const {
  size_t Removed = 0;
  std::string Problem;
  forEachFile(Path, [&](const std::string &File) {
    if (std::error_code Failure = fs::remove(File); !Failure)
      ++Removed;
    else if (Problem.empty())
      Problem =
          fmt::format("'{}' cannot be removed: {}", File, Failure.message());
  });
  if (!Problem.empty())
    return userError("{}", Problem);
  return Removed;
}

std::string cacheFolder(StringRef Given) {
  if (!Given.empty())
    return absolutePath(Given);
  llvm::SmallString<256> Folder;
  if (!path::cache_directory(Folder))
    return "";
  path::append(Folder, "async-tidy");
  return Folder.str().str();
}

} // namespace async_tidy
