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
#include <sys/resource.h>
#include <unistd.h>

namespace async_tidy {

/// Says where the process is, as where it crashes.
static void endForWantOfMemory(void *, const char *, bool) {
  rlimit Limit;
  // To say so takes memory, too.
  if (getrlimit(RLIMIT_DATA, &Limit) == 0) {
    Limit.rlim_cur = Limit.rlim_max;
    setrlimit(RLIMIT_DATA, &Limit);
  }
  llvm::sys::RunSignalHandlers();
  _exit(OutOfMemory);
}

/// How many bytes the process may write to, as the system counts them for
/// RLIMIT_DATA; 0 if it does not say.
static uint64_t bytesInUse() {
  const auto Text = llvm::MemoryBuffer::getFileAsStream("/proc/self/status");
  uint64_t KiB = 0;
  if (Text)
    for (llvm::StringRef Line : llvm::split((*Text)->getBuffer(), '\n'))
      if (Line.consume_front("VmData:"))
        (void)Line.trim().consumeInteger(10, KiB);
  return KiB << 10;
}

void limitMemory(uint64_t Bytes) {
  rlimit Limit;
  if (Bytes == 0 || getrlimit(RLIMIT_DATA, &Limit) != 0)
    return;
  llvm::install_bad_alloc_error_handler(endForWantOfMemory);
  llvm::install_out_of_memory_new_handler();
  Limit.rlim_cur = std::min<uint64_t>(Limit.rlim_cur, Bytes + bytesInUse());
  setrlimit(RLIMIT_DATA, &Limit);
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
