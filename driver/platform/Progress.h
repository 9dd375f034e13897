//===--- Progress.h - Counts on the terminal --------------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_PROGRESS_H
#define ASYNC_TIDY_DRIVER_PROGRESS_H

#include "UserError.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

namespace async_tidy {

/// A line on the terminal that counts the units; silent in a pipe.
class Progress {
public:
  Progress(size_t Total, bool Wanted)
      : Total(Total),
        Shown(Wanted && llvm::sys::Process::StandardErrIsDisplayed()) {}
  ~Progress() { clear(); }
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;

  /// Says that \p Done units are done, and what goes on.
  void show(size_t Done, llvm::StringRef What) const {
    if (Shown)
      llvm::errs() << fmt::format("\r\x1b[K[{}/{}] {}", Done, Total, What);
  }
  /// Makes room for something else to be printed.
  void clear() const {
    if (Shown)
      llvm::errs() << "\r\x1b[K";
  }
  bool shown() const { return Shown; }

private:
  const size_t Total;
  const bool Shown;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_PROGRESS_H
