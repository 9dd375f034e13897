//===--- CheckLists.h - Lists of checks to select or ignore -----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_CHECKLISTS_H
#define ASYNC_TIDY_DRIVER_CHECKLISTS_H

#include "llvm/Support/Error.h"
#include <string>

namespace async_tidy {

/// What \p List, names separated by commas, means as globs of `Checks`, each
/// with \p Sign before it. A name may leave out `async-`; `default`, `preview`
/// and `all` stand for the checks of these tiers. The error is a line for the
/// user that names \p Option.
llvm::Expected<std::string> globsOf(llvm::StringRef List, llvm::StringRef Sign,
                                    llvm::StringRef Option);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_CHECKLISTS_H
