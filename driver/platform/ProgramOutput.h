//===--- ProgramOutput.h - What another program prints ----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_PROGRAMOUTPUT_H
#define ASYNC_TIDY_DRIVER_PROGRAMOUTPUT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace async_tidy {

/// What the installed program \p Name prints to stdout with \p Arguments. Exit
/// codes up to \p LastGood are no failure. The error is the first line that it
/// says on stderr, or why it could not be run.
llvm::Expected<std::string> outputOf(llvm::StringRef Name,
                                     llvm::ArrayRef<llvm::StringRef> Arguments,
                                     int LastGood = 0);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_PROGRAMOUTPUT_H
