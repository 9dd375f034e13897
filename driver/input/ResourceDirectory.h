//===--- ResourceDirectory.h - Finds clang's builtin headers ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_RESOURCEDIRECTORY_H
#define ASYNC_TIDY_DRIVER_RESOURCEDIRECTORY_H

#include "llvm/Support/Error.h"
#include <string>

namespace async_tidy {

/// The folder whose `include` holds headers such as stddef.h for this release
/// of clang: beside the installed program \p Executable, where the LLVM is that
/// this was built against, or where Debian has it.
llvm::Expected<std::string> findResourceDirectory(llvm::StringRef Executable);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_RESOURCEDIRECTORY_H
