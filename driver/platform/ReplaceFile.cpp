//===--- ReplaceFile.cpp - Writes a file at once or not at all ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReplaceFile.h"
#include "UniqueName.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"
#include <climits>
#include <unistd.h>

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using llvm::StringRef;
using PathString = llvm::SmallString<256>;

namespace async_tidy {
namespace {

/// The file that is meant, behind all links, and what it is now.
struct Target {
  PathString Path;
  fs::file_status Status;

  bool exists() const { return fs::exists(Status); }
};

/// A file that is removed in the end unless it got another name, also if a
/// signal ends the program.
class TemporaryFile {
public:
  explicit TemporaryFile(StringRef Path) : Path(Path), Remover(Path) {
    llvm::sys::RemoveFileOnSignal(Path);
  }
  ~TemporaryFile() { llvm::sys::DontRemoveFileOnSignal(Path); }
  TemporaryFile(const TemporaryFile &) = delete;
  TemporaryFile &operator=(const TemporaryFile &) = delete;

  std::error_code renameTo(StringRef Name) {
    if (std::error_code Failure = fs::rename(Path, Name))
      return Failure;
    Remover.releaseFile();
    return std::error_code();
  }

private:
  const PathString Path;
  llvm::FileRemover Remover;
};

} // namespace

/// Where the last link of \p Path points, be there a file or not.
static llvm::Error followLinks(PathString &Path) {
  for (int Left = 40; fs::is_symlink_file(Path); --Left) {
    // Such a link stands for an open file, not for a path.
    if (StringRef(Path).starts_with("/proc/"))
      return llvm::createStringError("it is no regular file");
    char Buffer[PATH_MAX];
    const ssize_t Length = readlink(Path.c_str(), Buffer, sizeof(Buffer));
    if (Length < 0)
      return llvm::errorCodeToError(
          std::error_code(errno, std::generic_category()));
    if (Left == 0)
      return llvm::errorCodeToError(
          std::make_error_code(std::errc::too_many_symbolic_link_levels));
    const StringRef Next(Buffer, Length);
    if (path::is_relative(Next)) {
      path::remove_filename(Path);
      path::append(Path, Next);
    } else {
      Path = Next;
    }
  }
  return llvm::Error::success();
}

static llvm::Expected<Target> findTarget(StringRef Path) {
  Target Result;
  Result.Path = Path;
  if (llvm::Error Failure = followLinks(Result.Path))
    return Failure;
  const std::error_code Failure = fs::status(Result.Path, Result.Status);
  if (Failure && Failure != std::errc::no_such_file_or_directory)
    return llvm::errorCodeToError(Failure);
  if (Result.exists()) {
    if (!fs::is_regular_file(Result.Status))
      return llvm::createStringError("it is no regular file");
    if (std::error_code Denied = fs::access(Result.Path, fs::AccessMode::Write))
      return llvm::errorCodeToError(Denied);
    return Result;
  }
  const StringRef Folder = path::parent_path(Result.Path);
  if (!Folder.empty() && !fs::is_directory(Folder))
    return llvm::errorCodeToError(Failure);
  return Result;
}

static std::error_code write(int Descriptor, StringRef Contents) {
  llvm::raw_fd_ostream OS(Descriptor, /*shouldClose=*/true);
  OS << Contents;
  OS.close();
  const std::error_code Failure = OS.error();
  OS.clear_error();
  return Failure;
}

llvm::Error canBeReplaced(StringRef Path) {
  return findTarget(Path).takeError();
}

llvm::Error replaceFile(StringRef Path, StringRef Contents) {
  llvm::Expected<Target> Found = findTarget(Path);
  if (!Found)
    return Found.takeError();
  int Descriptor = -1;
  std::string TemporaryPath;
  auto Create = [&](const std::string &Name) {
    return fs::openFileForReadWrite(Name, Descriptor, fs::CD_CreateNew,
                                    fs::OF_None);
  };
  // Only in the same folder is a rename sure to be one step.
  if (std::error_code Failure =
          makeUnique((Found->Path + ".").str(), ".tmp", TemporaryPath, Create))
    return llvm::errorCodeToError(Failure);
  TemporaryFile Temporary(TemporaryPath);
  if (Found->exists()) {
    // Only root may give files away; whoever may not keeps the new one.
    (void)fs::changeFileOwnership(Descriptor, Found->Status.getUser(),
                                  Found->Status.getGroup());
    // After the owner, whose change takes some of the mode.
    if (std::error_code Failure =
            fs::setPermissions(Descriptor, Found->Status.permissions())) {
      close(Descriptor);
      return llvm::errorCodeToError(Failure);
    }
  }
  if (std::error_code Failure = write(Descriptor, Contents))
    return llvm::errorCodeToError(Failure);
  return llvm::errorCodeToError(Temporary.renameTo(Found->Path));
}

} // namespace async_tidy
