//===--- FixDiff.h - Shows fixes as a patch ---------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_FIXDIFF_H
#define ASYNC_TIDY_DRIVER_FIXDIFF_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace async_tidy {

/// The patch, for `patch -p1` and `git apply` in the folder in which the
/// program runs, that makes \p Text of what the file \p Path holds now. `diff`
/// makes it.
llvm::Expected<std::string> patchFor(llvm::StringRef Path,
                                     llvm::StringRef Text);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_FIXDIFF_H
