//===--- RecordingFileSystem.cpp - Notes what is looked up ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RecordingFileSystem.h"
#include <chrono>

using llvm::StringRef;
using llvm::Twine;

namespace async_tidy {

void InputRecorder::note(StringRef Path, const Input &Found) {
  if (!Ignored.empty() && Path.starts_with(Ignored))
    return;
  const std::lock_guard Lock(Access);
  const auto [Known, IsNew] = Inputs.try_emplace(Path, Found);
  // To read a file tells most about it.
  if (!IsNew && Known->second.Found != LookUp::Read &&
      Known->second.Found != LookUp::Listed)
    Known->second = Found;
}

std::optional<std::string> InputRecorder::list() const {
  const std::lock_guard Lock(Access);
  std::vector<std::pair<std::pair<StringRef, StringRef>, const Input *>> Sorted;
  for (const auto &Entry : Inputs) {
    if (Entry.first().contains('\n'))
      return std::nullopt;
    Sorted.emplace_back(Entry.first().rsplit('/'), &Entry.second);
  }
  llvm::sort(Sorted, llvm::less_first());
  std::string Text;
  std::optional<StringRef> Folder;
  for (const auto &[Path, Known] : Sorted) {
    if (Folder != Path.first)
      Text += FolderMark + Path.first.str() + '\n';
    Folder = Path.first;
    Text += inputLine(Path.second, *Known);
  }
  return Text;
}

/// A file that was changed just now may change again within one tick of its
/// clock.
static int64_t tellingTime(llvm::sys::TimePoint<> Modified) {
  using namespace std::chrono;
  return system_clock::now() - Modified < seconds(2)
             ? 0
             : Modified.time_since_epoch().count();
}

static LookUp kindOf(const llvm::vfs::Status &Status) {
  return Status.isDirectory() ? LookUp::Folder : LookUp::Present;
}

namespace {

/// A file that notes that it was read.
class RecordingFile : public llvm::vfs::File {
public:
  RecordingFile(std::unique_ptr<File> Real, std::string Path,
                InputRecorder &Recorder)
      : Real(std::move(Real)), Path(std::move(Path)), Recorder(Recorder) {}

  llvm::ErrorOr<llvm::vfs::Status> status() override { return Real->status(); }
  llvm::ErrorOr<std::string> getName() override { return Real->getName(); }
  std::error_code close() override { return Real->close(); }

  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>
  getBuffer(const Twine &Name, int64_t FileSize, bool RequiresNullTerminator,
            bool IsVolatile) override {
    const auto Status = Real->status();
    auto Text =
        Real->getBuffer(Name, FileSize, RequiresNullTerminator, IsVolatile);
    if (Status && Text)
      Recorder.note(Path, {LookUp::Read,
                           tellingTime(Status->getLastModificationTime()),
                           TextDigest::of((*Text)->getBuffer())});
    return Text;
  }

private:
  const std::unique_ptr<File> Real;
  const std::string Path;
  InputRecorder &Recorder;
};

} // namespace

std::string RecordingFileSystem::absolute(const Twine &Path) const {
  llvm::SmallString<256> Absolute;
  Path.toVector(Absolute);
  (void)makeAbsolute(Absolute);
  return Absolute.str().str();
}

llvm::ErrorOr<llvm::vfs::Status>
RecordingFileSystem::status(const Twine &Path) {
  auto Status = ProxyFileSystem::status(Path);
  Recorder.note(absolute(Path),
                {Status ? kindOf(*Status) : LookUp::Missing, 0, {}});
  return Status;
}

bool RecordingFileSystem::exists(const Twine &Path) {
  const auto Status = status(Path);
  return Status && Status->exists();
}

llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
RecordingFileSystem::openFileForRead(const Twine &Path) {
  auto File = ProxyFileSystem::openFileForRead(Path);
  std::string Absolute = absolute(Path);
  const auto Status = File ? (*File)->status()
                           : llvm::ErrorOr<llvm::vfs::Status>(
                                 std::make_error_code(std::errc::io_error));
  Recorder.note(Absolute, {Status ? kindOf(*Status) : LookUp::Missing, 0, {}});
  if (!File)
    return File;
  return std::make_unique<RecordingFile>(std::move(*File), std::move(Absolute),
                                         Recorder);
}

llvm::vfs::directory_iterator
RecordingFileSystem::dir_begin(const Twine &Path, std::error_code &Failure) {
  auto Entries = ProxyFileSystem::dir_begin(Path, Failure);
  const std::string Absolute = absolute(Path);
  const Input Found = {Failure ? LookUp::Missing : LookUp::Listed, 0,
                       Failure ? TextDigest() : digestOfEntries(Absolute)};
  Recorder.note(Absolute, Found);
  return Entries;
}

} // namespace async_tidy
