//===--- DependencyRule.h - What a run read, for build systems --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_DEPENDENCYRULE_H
#define ASYNC_TIDY_DRIVER_DEPENDENCYRULE_H

#include "llvm/ADT/StringRef.h"
#include <set>
#include <string>

namespace async_tidy {

/// A rule of make, as compilers write them with `-MF`: \p Target is made of
/// \p Files.
std::string dependencyRule(llvm::StringRef Target,
                           const std::set<std::string> &Files);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_DEPENDENCYRULE_H
