// RUN: %check %s

// An awaitable of the project that moves to a pool.

#include <cppcoro/task.hpp>
#include <unistd.h>
#include <winrt/Windows.Foundation.h>

struct Background {
  auto operator co_await() { return winrt::resume_background(); }
};

cppcoro::task<> moves(Background &Threads) {
  co_await Threads;
  sleep(1);
}
