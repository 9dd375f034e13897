//===--- BlockedSignals.h - Waits for children and interrupts ---*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_BLOCKEDSIGNALS_H
#define ASYNC_TIDY_DRIVER_BLOCKEDSIGNALS_H

#include <algorithm>
#include <chrono>
#include <csignal>
#include <optional>

namespace async_tidy {

/// Keeps the ends of child processes, the interrupts of the user and the end of
/// who reads the output from happening, as long as it lives, except when waited
/// for. A signal that was
/// ignored from the start (nohup) stays ignored.
class BlockedSignals {
public:
  using Clock = std::chrono::steady_clock;

  BlockedSignals() {
    // Whoever ignores its children cannot wait for them.
    std::signal(SIGCHLD, SIG_DFL);
    sigemptyset(&Blocked);
    sigaddset(&Blocked, SIGCHLD);
    for (int Signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE}) {
      struct sigaction Current;
      sigaction(Signal, nullptr, &Current);
      if (Current.sa_handler != SIG_IGN)
        sigaddset(&Blocked, Signal);
    }
    sigprocmask(SIG_BLOCK, &Blocked, &Before);
  }
  ~BlockedSignals() { sigprocmask(SIG_SETMASK, &Before, nullptr); }
  BlockedSignals(const BlockedSignals &) = delete;
  BlockedSignals &operator=(const BlockedSignals &) = delete;

  /// The next signal, or nothing if none came until \p Deadline.
  std::optional<int> wait(std::optional<Clock::time_point> Deadline) const {
    int Signal = -1;
    if (!Deadline) {
      Signal = sigwaitinfo(&Blocked, nullptr);
    } else {
      using namespace std::chrono;
      const auto Left =
          std::max(duration_cast<nanoseconds>(*Deadline - Clock::now()),
                   nanoseconds::zero());
      const timespec Timeout = {time_t(Left.count() / 1'000'000'000),
                                long(Left.count() % 1'000'000'000)};
      Signal = sigtimedwait(&Blocked, nullptr, &Timeout);
    }
    if (Signal < 0)
      return std::nullopt;
    return Signal;
  }

  /// What a child starts with.
  const sigset_t &before() const { return Before; }

private:
  sigset_t Blocked;
  sigset_t Before;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_BLOCKEDSIGNALS_H
