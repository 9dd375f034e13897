//===--- SavedIndex.h - The index that a run saved --------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_PROGRAM_SAVEDINDEX_H
#define ASYNC_TIDY_PROGRAM_SAVEDINDEX_H

#include "async-tidy/program/LinkRecord.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>
#include <string>

namespace async_tidy {

/// What the index of a project is called where it is found without being named.
inline constexpr char SavedIndexName[] = "async-tidy-index.json";

/// The index of the project that \p SourceFile is part of: the closest one in
/// the folder where its compiler runs, which is the working directory of \p FS,
/// or above. Else the closest one in the folder of the source or above, or in
/// the folder `build` there. Empty if there is none.
std::string findSavedIndex(llvm::StringRef SourceFile,
                           llvm::vfs::FileSystem &FS);

/// Reads the index \p Path. What was read stays for the units to come as long
/// as the file does not change: an editor asks after each keystroke. The error
/// is the reason alone, without the path.
llvm::Expected<std::shared_ptr<const LinkIndex>>
readSavedIndex(llvm::StringRef Path, llvm::vfs::FileSystem &FS);

} // namespace async_tidy

#endif // ASYNC_TIDY_PROGRAM_SAVEDINDEX_H
