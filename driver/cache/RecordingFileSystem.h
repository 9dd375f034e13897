//===--- RecordingFileSystem.h - Notes what is looked up --------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_RECORDINGFILESYSTEM_H
#define ASYNC_TIDY_DRIVER_RECORDINGFILESYSTEM_H

#include "InputList.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <mutex>

namespace async_tidy {

/// Takes down what is looked up in real files, by one or many threads.
class InputRecorder {
public:
  /// What is below \p Ignored is gone after the run, and no input.
  explicit InputRecorder(std::string Ignored) : Ignored(std::move(Ignored)) {}

  void note(llvm::StringRef Path, const Input &Found);

  /// Goes on as if nothing was noted.
  void forget() {
    const std::lock_guard Lock(Access);
    Inputs.clear();
  }

  /// All that was noted. Absent if there is a path that no list can hold.
  std::optional<std::string> list() const;

private:
  const std::string Ignored;
  mutable std::mutex Access;
  llvm::StringMap<Input> Inputs;
};

/// The files of another file system. Whatever is looked up in them, found or
/// not, is noted.
class RecordingFileSystem : public llvm::vfs::ProxyFileSystem {
public:
  /// \p Recorder must outlive the file system.
  RecordingFileSystem(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Real,
                      InputRecorder &Recorder)
      : ProxyFileSystem(std::move(Real)), Recorder(Recorder) {}

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override;
  bool exists(const llvm::Twine &Path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
  openFileForRead(const llvm::Twine &Path) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine &Path,
                                          std::error_code &Failure) override;

private:
  std::string absolute(const llvm::Twine &Path) const;

  InputRecorder &Recorder;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_RECORDINGFILESYSTEM_H
