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
#include "ProcessTokens.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <string>
#include <vector>

namespace async_tidy {

/// A process to run. It reads nothing and prints nothing but errors.
struct WorkerJob {
  /// The program and its arguments; empty for WorkerPool::fork().
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
  /// signal's number is the result. Once all are started, gives a token to
  /// \p Spare, unless it is null, for each process that may run besides.
  std::optional<int> run(llvm::ArrayRef<WorkerJob> Jobs,
                         llvm::function_ref<void(size_t, WorkerOutcome)> OnEnd,
                         llvm::function_ref<void()> OnTick = nullptr,
                         ProcessTokens *Spare = nullptr);

  /// Copies this process for each job, which has no command. Returns the job's
  /// index in the copy, and nothing in this process when all of them ended, or
  /// if somebody interrupts. \p OnEnd says whether the job is to be tried once
  /// more. As many run at the same time as there are \p Tokens, and one more.
  std::optional<size_t>
  fork(std::vector<WorkerJob> Jobs, ProcessTokens &Tokens,
       llvm::function_ref<bool(size_t, WorkerOutcome)> OnEnd);

private:
  const BlockedSignals Signals;
  const unsigned Limit;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_WORKERPOOL_H
