//===--- HugePages.cpp - Memory in large pieces ---------------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HugePages.h"
#include <algorithm>
#include <climits>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace async_tidy {

#ifdef __GLIBC__
/// What a heap is extended by at once: addresses, which become memory one page
/// after the other where they are used.
static constexpr uint64_t MostReserved = 512 << 20;

/// What it is extended by when that is used up.
static constexpr uint64_t MostAdded = 8 << 20;

/// As large as the huge pages of most systems; it matters only that what is
/// below is not lost by it.
static constexpr uintptr_t HugePage = 2 << 20;

void useHugePages(uint64_t Limit) {
  const uint64_t Most = Limit ? Limit / 4 : MostReserved;
  const uint64_t Reserved = std::min(Most, MostReserved);
  if (Reserved < 2 * HugePage)
    return;
  // Nothing is given back, and all but very large pieces come from the heap.
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TOP_PAD, int(Reserved));
  // More than the heap has, so that it is extended.
  char *const Begin = static_cast<char *>(malloc(1 << 20));
  mallopt(M_TOP_PAD, int(std::min(Reserved, MostAdded)));
  char *const End = static_cast<char *>(sbrk(0));
  // Else it is another heap, such as that of a sanitizer.
  if (Begin && Begin < End && uint64_t(End - Begin) <= 2 * Reserved) {
    char *const First =
        Begin + (HugePage - reinterpret_cast<uintptr_t>(Begin) % HugePage);
    (void)madvise(First, size_t(End - First), MADV_HUGEPAGE);
  }
  free(Begin);
}
#else
void useHugePages(uint64_t) {}
#endif

} // namespace async_tidy
