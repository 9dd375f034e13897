//===--- LockedFile.cpp - A file that no other run writes -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LockedFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"
#include <chrono>

namespace fs = llvm::sys::fs;

namespace async_tidy {

/// Another run holds a lock for as long as it takes to write a file.
static constexpr std::chrono::seconds Patience(10);

llvm::Error LockedFile::lock() const {
  const std::error_code Failure = fs::tryLockFile(Descriptor, Patience);
  if (Failure == std::errc::no_lock_available)
    return llvm::createStringError("another process has it locked");
  return llvm::errorCodeToError(Failure);
}

/// Whether the name still leads to the file that is locked: who had the lock
/// before may have put a new file in its place.
bool LockedFile::isStillThere() const {
  fs::file_status Locked, Named;
  return !fs::status(Descriptor, Locked) && !fs::status(Path, Named) &&
         fs::equivalent(Locked, Named);
}

llvm::Expected<LockedFile> LockedFile::open(const std::string &Path) {
  while (true) {
    // To open a pipe could take forever.
    fs::file_status Status;
    if (std::error_code Failure = fs::status(Path, Status))
      return llvm::errorCodeToError(Failure);
    if (!fs::is_regular_file(Status))
      return llvm::createStringError("it is no regular file");
    int Descriptor = -1;
    // A lock that keeps others out is for those who may write.
    if (std::error_code Failure = fs::openFileForReadWrite(
            Path, Descriptor, fs::CD_OpenExisting, fs::OF_None))
      return llvm::errorCodeToError(Failure);
    LockedFile File(Path, Descriptor);
    if (llvm::Error Failure = File.lock())
      return Failure;
    if (File.isStillThere())
      return File;
  }
}

LockedFile::~LockedFile() {
  if (Descriptor >= 0)
    (void)llvm::sys::Process::SafelyCloseFileDescriptor(Descriptor);
}

llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> LockedFile::read() const {
  return llvm::MemoryBuffer::getOpenFile(
      fs::convertFDToNativeFile(Descriptor), Path, /*FileSize=*/-1,
      /*RequiresNullTerminator=*/true, /*IsVolatile=*/true);
}

} // namespace async_tidy
