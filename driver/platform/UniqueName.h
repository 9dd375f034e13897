//===--- UniqueName.h - Names that nothing has yet --------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_UNIQUENAME_H
#define ASYNC_TIDY_DRIVER_UNIQUENAME_H

#include "UserError.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Process.h"
#include <system_error>

namespace async_tidy {

/// Lets \p Make make what has the name \p Stem, a number by chance and \p
/// Ending, until there is none of that name; \p Made is the last one. LLVM's
/// functions for this change each '%' in the names of folders, too.
inline std::error_code
makeUnique(llvm::StringRef Stem, llvm::StringRef Ending, std::string &Made,
           llvm::function_ref<std::error_code(const std::string &)> Make) {
  while (true) {
    Made = fmt::format("{}{:08x}{}", Stem,
                       llvm::sys::Process::GetRandomNumber(), Ending);
    const std::error_code Failure = Make(Made);
    if (Failure != std::errc::file_exists)
      return Failure;
  }
}

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_UNIQUENAME_H
