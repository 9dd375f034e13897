//===--- WorkerPool.cpp - Runs processes side by side ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WorkerPool.h"
#include <csignal>
#include <fcntl.h>
#include <map>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

extern char **environ;

namespace async_tidy {
namespace {

using Clock = BlockedSignals::Clock;

/// The processes that run now.
class RunningWorkers {
public:
  explicit RunningWorkers(const sigset_t &Signals) { initialize(Signals); }
  ~RunningWorkers() {
    killAll();
    posix_spawnattr_destroy(&Attributes);
  }
  RunningWorkers(const RunningWorkers &) = delete;
  RunningWorkers &operator=(const RunningWorkers &) = delete;

  size_t size() const { return Running.size(); }

  /// Returns the error number if the process cannot be started.
  int start(size_t Index, const WorkerJob &Job,
            std::optional<Clock::time_point> Deadline) {
    std::vector<char *> Args;
    for (const std::string &Arg : Job.Command)
      Args.push_back(const_cast<char *>(Arg.c_str()));
    Args.push_back(nullptr);
    posix_spawn_file_actions_t Files;
    posix_spawn_file_actions_init(&Files);
    posix_spawn_file_actions_addopen(&Files, STDERR_FILENO,
                                     Job.ErrorOutput.c_str(),
                                     O_WRONLY | O_CREAT | O_TRUNC, 0600);
    pid_t Pid = 0;
    const int Failure = posix_spawn(&Pid, Args.front(), &Files, &Attributes,
                                    Args.data(), environ);
    posix_spawn_file_actions_destroy(&Files);
    if (!Failure)
      Running[Pid] = {Index, Deadline, /*TimedOut=*/false};
    return Failure;
  }

  /// Takes one process that has ended, if there is any.
  std::optional<std::pair<size_t, WorkerOutcome>> takeEnded() {
    int Status = 0;
    const pid_t Pid = waitpid(-1, &Status, WNOHANG);
    auto Found = Running.find(Pid);
    if (Pid <= 0 || Found == Running.end())
      return std::nullopt;
    const Worker Ended = Found->second;
    Running.erase(Found);
    if (Ended.TimedOut)
      return std::pair(Ended.Index, WorkerOutcome{WorkerOutcome::TimedOut, 0});
    if (WIFSIGNALED(Status))
      return std::pair(Ended.Index, WorkerOutcome{WorkerOutcome::Signaled,
                                                  WTERMSIG(Status)});
    return std::pair(Ended.Index,
                     WorkerOutcome{WorkerOutcome::Exited, WEXITSTATUS(Status)});
  }

  std::optional<Clock::time_point> nextDeadline() const {
    std::optional<Clock::time_point> Next;
    for (const auto &[Pid, Worker] : Running)
      if (Worker.Deadline && !Worker.TimedOut &&
          (!Next || *Worker.Deadline < *Next))
        Next = Worker.Deadline;
    return Next;
  }

  void killOverdue() {
    for (auto &[Pid, Worker] : Running) {
      if (Worker.TimedOut || !Worker.Deadline ||
          *Worker.Deadline > Clock::now())
        continue;
      Worker.TimedOut = true;
      kill(Pid, SIGKILL);
    }
  }

private:
  struct Worker {
    size_t Index;
    std::optional<Clock::time_point> Deadline;
    bool TimedOut;
  };

  void initialize(const sigset_t &Signals) {
    posix_spawnattr_init(&Attributes);
    posix_spawnattr_setsigmask(&Attributes, &Signals);
    posix_spawnattr_setflags(&Attributes, POSIX_SPAWN_SETSIGMASK);
  }

  void killAll() {
    for (const auto &[Pid, Worker] : Running)
      kill(Pid, SIGKILL);
    for (const auto &[Pid, Worker] : Running)
      waitpid(Pid, nullptr, 0);
    Running.clear();
  }

  posix_spawnattr_t Attributes;
  std::map<pid_t, Worker> Running;
};

} // namespace

std::optional<int>
WorkerPool::run(llvm::ArrayRef<WorkerJob> Jobs,
                llvm::function_ref<void(size_t, WorkerOutcome)> OnEnd) {
  RunningWorkers Workers(Signals.before());
  size_t Next = 0;
  while (Next < Jobs.size() || Workers.size() > 0) {
    while (Next < Jobs.size() && Workers.size() < Limit) {
      const size_t Index = Next++;
      std::optional<Clock::time_point> Deadline;
      if (const unsigned Seconds = Jobs[Index].TimeoutSeconds)
        Deadline = Clock::now() + std::chrono::seconds(Seconds);
      if (int Failure = Workers.start(Index, Jobs[Index], Deadline))
        OnEnd(Index, {WorkerOutcome::NotStarted, Failure});
    }
    if (Workers.size() == 0)
      continue;
    const std::optional<int> Signal = Signals.wait(Workers.nextDeadline());
    if (Signal && *Signal != SIGCHLD)
      return Signal;
    Workers.killOverdue();
    // One signal may stand for several children.
    while (auto Ended = Workers.takeEnded())
      OnEnd(Ended->first, Ended->second);
  }
  return std::nullopt;
}

void endWithParent() {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

} // namespace async_tidy
