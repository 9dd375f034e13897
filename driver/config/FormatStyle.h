//===--- FormatStyle.h - The style in which fixes are formatted -*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_FORMATSTYLE_H
#define ASYNC_TIDY_DRIVER_FORMATSTYLE_H

#include "clang/Format/Format.h"

namespace async_tidy {

/// The style that \p Name, a value of `--format-style`, means for \p File. The
/// error is one line.
llvm::Expected<clang::format::FormatStyle>
findFormatStyle(llvm::StringRef Name, llvm::StringRef File);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_FORMATSTYLE_H
