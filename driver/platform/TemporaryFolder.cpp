//===--- TemporaryFolder.cpp - A folder that is gone in the end -----------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TemporaryFolder.h"
#include "UniqueName.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using llvm::StringRef;

namespace async_tidy {

/// How the names of our folders begin, and of no others.
static constexpr char Prefix[] = "async-tidy-run";

static void close(int Descriptor) {
  if (Descriptor >= 0)
    (void)llvm::sys::Process::SafelyCloseFileDescriptor(Descriptor);
}

/// Locks the folder \p Path, if it is ours and nobody else has. Else returns
/// -1, and errno is EWOULDBLOCK if somebody has.
static int lockFolder(const std::string &Path) {
  const int Descriptor =
      ::open(Path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (Descriptor < 0)
    return -1;
  struct stat Status;
  if (::fstat(Descriptor, &Status) == 0 && Status.st_uid == ::geteuid() &&
      ::flock(Descriptor, LOCK_EX | LOCK_NB) == 0)
    return Descriptor;
  const int Reason = errno;
  close(Descriptor);
  errno = Reason;
  return -1;
}

/// Removes the folders in \p Parent that nobody works in any more.
static void removeAbandoned(StringRef Parent) {
  std::error_code Failure;
  for (fs::directory_iterator I(Parent, Failure), End; !Failure && I != End;
       I.increment(Failure)) {
    if (!path::filename(I->path()).starts_with(Prefix))
      continue;
    if (const int Lock = lockFolder(I->path()); Lock >= 0) {
      (void)fs::remove_directories(I->path());
      close(Lock);
    }
  }
}

llvm::Expected<TemporaryFolder> TemporaryFolder::createIn(StringRef Parent) {
  llvm::SmallString<128> Model(Parent);
  if (Parent.empty())
    path::system_temp_directory(/*ErasedOnReboot=*/true, Model);
  const std::string Where = Model.str().str();
  if (Parent.empty())
    removeAbandoned(Where);
  path::append(Model, (Prefix + llvm::StringRef("-")).str());
  while (true) {
    std::string Path;
    auto Create = [](const std::string &Name) {
      return fs::create_directory(Name, /*IgnoreExisting=*/false);
    };
    if (std::error_code Failure = makeUnique(Model, "", Path, Create))
      return userError("no temporary folder can be made in '{}': {}", Where,
                       Failure.message());
    TemporaryFolder Made(Path, lockFolder(Path));
    // Another run may have taken it for abandoned before it was locked. A file
    // system without locks has no such runs.
    const bool IsTaken = Made.Lock < 0 && errno == EWOULDBLOCK;
    if (!IsTaken && fs::exists(Path))
      return Made;
  }
}

TemporaryFolder::TemporaryFolder(TemporaryFolder &&Other)
    : Path(std::exchange(Other.Path, "")), Lock(std::exchange(Other.Lock, -1)),
      Reason(std::move(Other.Reason)) {}

TemporaryFolder::~TemporaryFolder() {
  if (!Path.empty())
    (void)fs::remove_directories(Path);
  close(Lock);
}

} // namespace async_tidy
