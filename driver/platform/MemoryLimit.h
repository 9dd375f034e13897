//===--- MemoryLimit.h - How much a process may take ------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_MEMORYLIMIT_H
#define ASYNC_TIDY_DRIVER_MEMORYLIMIT_H

#include <cstdint>

namespace async_tidy {

/// A process that needed more memory than it may take ends with this as its
/// exit code.
constexpr int OutOfMemory = 63;

/// Lets this process take at most \p Bytes of memory from now on, however much
/// it has, or as much as it needs if that is 0. If it needs more, it ends as if
/// it had crashed there, but with the exit code OutOfMemory.
void limitMemory(uint64_t Bytes);

/// What one process of several may take of this machine, or of the part of it
/// that a container gets: half of it. 0 if nobody knows how much there is.
uint64_t defaultMemoryLimit();

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_MEMORYLIMIT_H
