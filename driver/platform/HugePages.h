//===--- HugePages.h - Memory in large pieces -------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_HUGEPAGES_H
#define ASYNC_TIDY_DRIVER_HUGEPAGES_H

#include <cstdint>

namespace async_tidy {

/// Has this process, which is about to need much memory, get it from the system
/// in huge pages if that has any. What it may take in all is \p Limit, or
/// anything if that is 0.
///
/// To parse a file takes hundreds of megabytes, small page by small page: to
/// get these, and to find them, takes a good part of the time.
void useHugePages(uint64_t Limit);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_HUGEPAGES_H
