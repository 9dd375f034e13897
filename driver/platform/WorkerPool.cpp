//===--- WorkerPool.cpp - Runs processes side by side ---------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WorkerPool.h"
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <map>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace async_tidy {
namespace {

using Clock = BlockedSignals::Clock;

/// The processes that run now.
class RunningWorkers {
public:
  explicit RunningWorkers(const sigset_t &Signals) : Signals(Signals) {
#ifdef __linux__
    // Copies of a process that is killed are then this one's to wait for.
    prctl(PR_SET_CHILD_SUBREAPER, 1);
#endif
  }
  ~RunningWorkers() { killAll(); }
  RunningWorkers(const RunningWorkers &) = delete;
  RunningWorkers &operator=(const RunningWorkers &) = delete;

  size_t size() const { return Running.size(); }

  /// Returns the error number if the process cannot be started. For a job
  /// without a command, returns in the new process, too, and says so.
  int start(size_t Index, const WorkerJob &Job,
            std::optional<Clock::time_point> Deadline,
            bool *IsChild = nullptr) {
    std::vector<char *> Args;
    Args.reserve(Job.Command.size() + 1);
    for (const std::string &Arg : Job.Command)
      Args.push_back(const_cast<char *>(Arg.c_str()));
    Args.push_back(nullptr);
    // The end closes by itself if the program starts.
    int Report[2];
    if (pipe2(Report, O_CLOEXEC))
      return errno;
    const pid_t Parent = getpid();
    const pid_t Pid = fork();
    if (Pid == 0) {
      if (const int Failure = enter(Job.ErrorOutput, Parent))
        fail(Failure, Report[1]);
      if (Job.Command.empty()) {
        // These are nobody's children here.
        Running.clear();
        close(Report[0]);
        close(Report[1]);
        *IsChild = true;
        return 0;
      }
      execv(Args.front(), Args.data());
      fail(errno, Report[1]);
    }
    int Failure = Pid < 0 ? errno : 0;
    close(Report[1]);
    if (Pid > 0 && read(Report[0], &Failure, sizeof(Failure)) > 0)
      waitpid(Pid, nullptr, 0);
    close(Report[0]);
    if (!Failure)
      Running[Pid] = {Index, Deadline, /*TimedOut=*/false};
    return Failure;
  }

  /// Takes one process that has ended, if there is any.
  std::optional<std::pair<size_t, WorkerOutcome>> takeEnded() {
    int Status = 0;
    auto Found = Running.end();
    while (Found == Running.end()) {
      const pid_t Pid = waitpid(-1, &Status, WNOHANG);
      if (Pid <= 0)
        return std::nullopt;
      // What one of them started is none of these.
      Found = Running.find(Pid);
    }
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

  /// In a new process: sets up what is its own. Returns the error number.
  int enter(const std::string &ErrorOutput, pid_t Parent) const {
#ifdef __linux__
    // However the parent ends, and if it is gone by now, this does, too.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != Parent)
      _exit(EXIT_FAILURE);
#endif
    const int Nothing = open("/dev/null", O_RDWR);
    const int Errors =
        open(ErrorOutput.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (Nothing < 0 || Errors < 0 || dup2(Nothing, STDIN_FILENO) < 0 ||
        dup2(Nothing, STDOUT_FILENO) < 0 || dup2(Errors, STDERR_FILENO) < 0)
      return errno;
    if (Nothing > STDERR_FILENO)
      close(Nothing);
    if (Errors > STDERR_FILENO)
      close(Errors);
    sigprocmask(SIG_SETMASK, &Signals, nullptr);
    return 0;
  }

  /// In a new process: writes why it cannot do its work to \p Report.
  [[noreturn]] static void fail(int Failure, int Report) {
    (void)!::write(Report, &Failure, sizeof(Failure));
    _exit(EXIT_FAILURE);
  }

  void killAll() {
    for (const auto &[Pid, Worker] : Running)
      kill(Pid, SIGKILL);
    for (const auto &[Pid, Worker] : Running)
      waitpid(Pid, nullptr, 0);
#ifdef __linux__
    // What they started is killed with them.
    if (!Running.empty())
      while (waitpid(-1, nullptr, 0) > 0) {
      }
#endif
    Running.clear();
  }

  const sigset_t &Signals;
  std::map<pid_t, Worker> Running;
};

} // namespace

/// How often WorkerPool::run() calls back while it waits.
static constexpr std::chrono::milliseconds TickInterval(200);

/// How often WorkerPool::fork() looks whether it may start one more.
static constexpr std::chrono::milliseconds TokenInterval(50);

/// When \p Job, started now, has taken too long.
static std::optional<Clock::time_point> deadlineOf(const WorkerJob &Job) {
  if (Job.TimeoutSeconds == 0)
    return std::nullopt;
  return Clock::now() + std::chrono::seconds(Job.TimeoutSeconds);
}

/// Waits until something has happened to \p Workers. Returns what interrupts.
static std::optional<int>
waitForEnd(const BlockedSignals &Signals, RunningWorkers &Workers,
           std::optional<Clock::duration> Patience,
           llvm::function_ref<void(size_t, WorkerOutcome)> OnEnd) {
  std::optional<Clock::time_point> Until = Workers.nextDeadline();
  if (Patience) {
    const Clock::time_point Tick = Clock::now() + *Patience;
    Until = Until ? std::min(*Until, Tick) : Tick;
  }
  const std::optional<int> Signal = Signals.wait(Until);
  if (Signal && *Signal != SIGCHLD)
    return Signal;
  // One signal may stand for several children. Those that ended in time did
  // so, however long their results lay here.
  while (auto Ended = Workers.takeEnded())
    OnEnd(Ended->first, Ended->second);
  Workers.killOverdue();
  return std::nullopt;
}

std::optional<int>
WorkerPool::run(llvm::ArrayRef<WorkerJob> Jobs,
                llvm::function_ref<void(size_t, WorkerOutcome)> OnEnd,
                llvm::function_ref<void()> OnTick, ProcessTokens *Spare) {
  RunningWorkers Workers(Signals.before());
  size_t Next = 0, Given = 0;
  while (Next < Jobs.size() || Workers.size() > 0) {
    while (Next < Jobs.size() && Workers.size() < Limit) {
      const size_t Index = Next++;
      if (int Failure =
              Workers.start(Index, Jobs[Index], deadlineOf(Jobs[Index])))
        OnEnd(Index, {WorkerOutcome::NotStarted, Failure});
    }
    if (Workers.size() == 0)
      continue;
    // Nothing is left to start here.
    for (; Spare && Given < Limit - Workers.size(); ++Given)
      Spare->give();
    if (OnTick)
      OnTick();
    if (const auto Signal =
            waitForEnd(Signals, Workers,
                       OnTick ? std::optional<Clock::duration>(TickInterval)
                              : std::nullopt,
                       OnEnd))
      return Signal;
  }
  return std::nullopt;
}

std::optional<size_t>
WorkerPool::fork(std::vector<WorkerJob> Jobs, ProcessTokens &Tokens,
                 llvm::function_ref<bool(size_t, WorkerOutcome)> OnEnd) {
  RunningWorkers Workers(Signals.before());
  std::vector<size_t> Waiting;
  for (size_t Index = Jobs.size(); Index-- > 0;)
    Waiting.push_back(Index);
  // This process does nothing meanwhile, so that one may work in its place.
  size_t Held = 1;
  while (!Waiting.empty() || Workers.size() > 0) {
    while (!Waiting.empty() && (Workers.size() < Held || Tokens.take())) {
      Held = std::max(Held, Workers.size() + 1);
      const size_t Index = Waiting.back();
      Waiting.pop_back();
      bool IsChild = false;
      const int Failure =
          Workers.start(Index, Jobs[Index], deadlineOf(Jobs[Index]), &IsChild);
      if (IsChild)
        return Index;
      if (Failure)
        (void)OnEnd(Index, {WorkerOutcome::NotStarted, Failure});
    }
    if (Workers.size() > 0 &&
        waitForEnd(Signals, Workers,
                   Waiting.empty()
                       ? std::nullopt
                       : std::optional<Clock::duration>(TokenInterval),
                   [&](size_t Index, WorkerOutcome Outcome) {
                     if (OnEnd(Index, Outcome))
                       Waiting.push_back(Index);
                   }))
      break;
    if (Waiting.empty())
      for (; Held > std::max<size_t>(Workers.size(), 1); --Held)
        Tokens.give();
  }
  return std::nullopt;
}

} // namespace async_tidy
