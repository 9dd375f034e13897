// RUN: %check %s

// On every path, the coroutine moved to where it may block, in one way or the
// other.

#include <coroutine>
#include <cppcoro/io_service.hpp>
#include <cppcoro/task.hpp>
#include <thread>
#include <unistd.h>
#include <winrt/Windows.Foundation.h>

bool step();
bool runsInPool();

cppcoro::task<> bothBranches(bool Heavy) {
  if (Heavy)
    co_await winrt::resume_background();
  else
    co_await winrt::resume_background();
  sleep(1);
}

cppcoro::task<> unlessThere() {
  if (!runsInPool())
    co_await winrt::resume_background();
  sleep(1);
}

cppcoro::task<> leavesEarly(bool Heavy) {
  if (!Heavy)
    co_return;
  co_await winrt::resume_background();
  try {
    sleep(1);
  } catch (...) {
    sleep(2);
  }
}

cppcoro::task<> inEachCase(int Kind) {
  switch (Kind) {
  case 1:
    co_await winrt::resume_background();
    break;
  default:
    co_return;
  }
  auto Nap = [] { sleep(1); };
  Nap();
  [] { sleep(2); }();
}

cppcoro::task<> moves() {
  step();
  co_await winrt::resume_background();
}
cppcoro::task<> movesInHelper() {
  co_await moves();
  sleep(1);
}

// An awaiter that goes on on a thread of its own.
struct NewThread {
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<> Handle) {
    std::thread([Handle] { Handle.resume(); }).detach();
  }
  void await_resume() {}
};
cppcoro::task<> movesToThread() {
  co_await NewThread{};
  sleep(1);
}

// Conditions that are spelled alike have one value: where the coroutine sleeps,
// it has moved.
cppcoro::task<> whereItIsHeavy(const bool Heavy) {
  if (Heavy)
    co_await winrt::resume_background();
  step();
  if (Heavy)
    sleep(1);
}
