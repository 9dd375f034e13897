//===--- CommonHeaders.h - Headers that lead to common files ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_COMMONHEADERS_H
#define ASYNC_TIDY_DRIVER_COMMONHEADERS_H

#include "FileTable.h"
#include "llvm/ADT/StringSet.h"

namespace async_tidy {

/// The headers of the system by which a unit that reads \p Unit comes to the
/// files \p Common, as they are spelled in angle brackets, in the order in
/// which its files include them. What one of them includes is not named, and
/// none that may refuse to be included by itself or counts on being included
/// more than once. \p SystemFolders is where the unit looks for headers of the
/// system.
std::vector<std::string>
headersLeadingTo(const FileSet &Common, const llvm::StringSet<> &Unit,
                 llvm::ArrayRef<std::string> SystemFolders, FileTable &Files);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_COMMONHEADERS_H
