//===--- ReplaceFile.h - Writes a file at once or not at all ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_REPLACEFILE_H
#define ASYNC_TIDY_DRIVER_REPLACEFILE_H

#include "llvm/Support/Error.h"

namespace async_tidy {

/// Gives the file \p Path the contents \p Contents, or makes it. Readers see
/// the old file or the new one, and nothing in between; if this fails, the old
/// one is left as it was.
///
/// Links are followed and stay links. An old file keeps its mode and, as far as
/// the system allows, its owner. What is no regular file, such as a pipe or a
/// device, is never replaced, nor a file that may not be written.
///
/// The error is the reason alone, without the path: "No space left on device".
llvm::Error replaceFile(llvm::StringRef Path, llvm::StringRef Contents);

/// Whether replaceFile() could replace \p Path as far as its kind tells: fails,
/// with the same reasons, for what is no regular file or has no folder.
llvm::Error canBeReplaced(llvm::StringRef Path);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_REPLACEFILE_H
