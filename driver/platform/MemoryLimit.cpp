//===--- MemoryLimit.cpp - How much a process may take --------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MemoryLimit.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Signals.h"
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace async_tidy {

/// Takes the limit away, since to say that it was reached takes memory, too.
/// Returns what it was.
static uint64_t liftLimit() {
  rlimit Limit;
  if (getrlimit(RLIMIT_DATA, &Limit) != 0)
    return RLIM_INFINITY;
  const uint64_t Before = Limit.rlim_cur;
  Limit.rlim_cur = Limit.rlim_max;
  setrlimit(RLIMIT_DATA, &Limit);
  return Before;
}

/// Says where the process is, as where it crashes.
static void endForWantOfMemory(void *, const char *, bool) {
  liftLimit();
  llvm::sys::RunSignalHandlers();
  _exit(OutOfMemory);
}

/// How many bytes the process may write to, as the system counts them for
/// RLIMIT_DATA; 0 if it does not say. Allocates nothing.
static uint64_t bytesInUse() {
  char Status[4096];
  const int File = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
  const ssize_t Size = File < 0 ? -1 : read(File, Status, sizeof(Status));
  if (File >= 0)
    close(File);
  if (Size < 0)
    return 0;
  llvm::StringRef Rest =
      llvm::StringRef(Status, size_t(Size)).split("VmData:").second.ltrim();
  uint64_t KiB = 0;
  return Rest.consumeInteger(10, KiB) ? 0 : KiB << 10;
}

/// Where a process crashes that has no more memory than this left, it is for
/// want of it: not all of clang asks whether it got what it wanted.
static constexpr uint64_t LastMemory = 1 << 20;

static void endIfShortOfMemory(void *) {
  const uint64_t Limit = liftLimit();
  if (Limit != RLIM_INFINITY && bytesInUse() + LastMemory >= Limit)
    _exit(OutOfMemory);
}

void limitMemory(uint64_t Bytes) {
  rlimit Limit;
  if (Bytes == 0 || getrlimit(RLIMIT_DATA, &Limit) != 0)
    return;
  llvm::install_bad_alloc_error_handler(endForWantOfMemory);
  llvm::install_out_of_memory_new_handler();
  Limit.rlim_cur = std::min<uint64_t>(Limit.rlim_cur, Bytes + bytesInUse());
  setrlimit(RLIMIT_DATA, &Limit);
  llvm::sys::AddSignalHandler(endIfShortOfMemory, nullptr);
}

uint64_t defaultMemoryLimit() {
  const long Pages = sysconf(_SC_PHYS_PAGES), Size = sysconf(_SC_PAGESIZE);
  uint64_t All = Pages > 0 && Size > 0 ? uint64_t(Pages) * Size : 0;
  // What the group of a container may take; "max" if that is all.
  uint64_t OfGroup = 0;
  const auto Text =
      llvm::MemoryBuffer::getFileAsStream("/sys/fs/cgroup/memory.max");
  if (Text && llvm::to_integer((*Text)->getBuffer().trim(), OfGroup, 10))
    All = All ? std::min(All, OfGroup) : OfGroup;
  return All / 2;
}

} // namespace async_tidy
