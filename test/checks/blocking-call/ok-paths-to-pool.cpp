// RUN: %check %s

// On every path, the coroutine moved to where it may block, in one way or the
// other.

#include <coroutine>
#include <cppcoro/io_service.hpp>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <thread>
#include <unistd.h>

bool step();
bool runsInPool();

cppcoro::task<> bothBranches(cppcoro::static_thread_pool &Few,
                             cppcoro::static_thread_pool &Many, bool Heavy) {
  if (Heavy)
    co_await Many.schedule();
  else
    co_await Few.schedule();
  sleep(1);
}

cppcoro::task<> unlessThere(cppcoro::static_thread_pool &Pool) {
  if (!runsInPool())
    co_await Pool.schedule();
  sleep(1);
}

cppcoro::task<> leavesEarly(cppcoro::static_thread_pool &Pool, bool Heavy) {
  if (!Heavy)
    co_return;
  co_await Pool.schedule();
  try {
    sleep(1);
  } catch (...) {
    sleep(2);
  }
}

cppcoro::task<> inEachCase(cppcoro::static_thread_pool &Pool, int Kind) {
  switch (Kind) {
  case 1:
    co_await Pool.schedule();
    break;
  default:
    co_return;
  }
  auto Nap = [] { sleep(1); };
  Nap();
  [] { sleep(2); }();
}

cppcoro::task<> moves(cppcoro::static_thread_pool &Pool) {
  step();
  co_await Pool.schedule();
}
cppcoro::task<> movesInHelper(cppcoro::static_thread_pool &Pool) {
  co_await moves(Pool);
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
cppcoro::task<> whereItIsHeavy(cppcoro::static_thread_pool &Pool,
                               const bool Heavy) {
  if (Heavy)
    co_await Pool.schedule();
  step();
  if (Heavy)
    sleep(1);
}
