//===--- OptionPages.h - What is made of the option table -------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_OPTIONPAGES_H
#define ASYNC_TIDY_DRIVER_OPTIONPAGES_H

#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

namespace async_tidy {

// All of it is made from the options that are registered with llvm::cl, after
// parseOptions() has left those of this program only. Hidden options are left
// out.

/// Writes the manual page, as man(7) has it.
void writeManPage(llvm::raw_ostream &OS);

/// Writes the script that completes command lines in \p Shell. The error is a
/// line for the user.
llvm::Error writeCompletion(llvm::StringRef Shell, llvm::raw_ostream &OS);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_OPTIONPAGES_H
