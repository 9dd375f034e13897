//===--- Limit.h - What is too much to be followed --------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PATHS_LIMIT_H
#define ASYNC_TIDY_PATHS_LIMIT_H

#include <cstddef>

namespace async_tidy {

/// The combinations of conditions that paths may bring to one place, as long as
/// they differ in nothing else. Past that, what they agree on is followed.
constexpr size_t MaxConditions = 8;

/// What one path knows of conditions that it may come to ask about. It learns
/// nothing past that, since to carry more costs time and memory with the square
/// of what a function tests.
constexpr size_t MaxKnown = 32;

/// The states of one lock that they may bring there. Others are not followed.
constexpr size_t MaxLockStates = 64;

/// The neighboring awaits in one group, since each is compared with all others.
/// The next one begins another group; nobody wants to start more at once.
constexpr size_t MaxNeighbors = 32;

/// A limit that an engine met in a function.
enum class Limit { Conditions, KnownConditions, LockStates, Neighbors, Graph };

} // namespace async_tidy

#endif // ASYNC_TIDY_PATHS_LIMIT_H
