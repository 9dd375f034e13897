//===--- WorkerPool.h - Runs processes side by side -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_WORKERPOOL_H
#define ASYNC_TIDY_DRIVER_WORKERPOOL_H

#include "BlockedSignals.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <string>
#include <vector>

namespace async_tidy {

/// A process to run. It reads nothing and prints nothing but errors.
struct WorkerJob {
  /// The program and its arguments.
  std::vector<std::string> Command;
  /// The file that takes what the process prints to stderr.
  std::string ErrorOutput;
  /// How many seconds it may take; 0 means as long as it needs.
  unsigned TimeoutSeconds = 0;
};

/// How a process ended.
struct WorkerOutcome {
  enum Kind { Exited, Signaled, TimedOut, NotStarted };
  Kind How;
  /// The exit code, the signal or the error number of the attempt to start.
  int Code;
};

/// Runs processes, at most \p Limit at the same time. As long as it lives, no
/// interrupt ends this program, so that what the processes wrote can be removed
/// in peace.
class WorkerPool {
public:
  explicit WorkerPool(unsigned Limit) : Limit(Limit) {}

  /// Calls \p OnEnd with the index of each job when its process has ended, and
  /// \p OnTick, unless it is null, several times a second meanwhile. Returns
  /// early if the user interrupts: all processes are gone then, and the
  /// signal's number is the result.
  std::optional<int> run(llvm::ArrayRef<WorkerJob> Jobs,
                         llvm::function_ref<void(size_t, WorkerOutcome)> OnEnd,
                         llvm::function_ref<void()> OnTick = nullptr);

private:
  const BlockedSignals Signals;
  const unsigned Limit;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_WORKERPOOL_H
