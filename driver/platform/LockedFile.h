//===--- LockedFile.h - A file that no other run writes ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_LOCKEDFILE_H
#define ASYNC_TIDY_DRIVER_LOCKEDFILE_H

#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

namespace async_tidy {

/// A file that is locked as long as this object lives. The system takes the
/// lock from a process that ends, so that nothing stays behind.
class LockedFile {
public:
  /// Waits while another run has the lock. Fails for what is no regular file,
  /// may not be written, or stays locked; the error is the reason alone.
  static llvm::Expected<LockedFile> open(const std::string &Path);

  LockedFile(LockedFile &&Other)
      : Path(std::move(Other.Path)), Descriptor(Other.Descriptor) {
    Other.Descriptor = -1;
  }
  ~LockedFile();

  /// What the file holds now. Opening the file by its name instead would end
  /// the lock, which the system ties to the process.
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> read() const;

private:
  LockedFile(std::string Path, int Descriptor)
      : Path(std::move(Path)), Descriptor(Descriptor) {}
  llvm::Error lock() const;
  bool isStillThere() const;

  std::string Path;
  int Descriptor;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_LOCKEDFILE_H
