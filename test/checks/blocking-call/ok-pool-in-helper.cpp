// RUN: %check %s

// An awaitable of the project that moves to a pool.

#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <unistd.h>

struct Background {
  cppcoro::static_thread_pool &Pool;
  auto operator co_await() { return Pool.schedule(); }
};

cppcoro::task<> moves(Background &Threads) {
  co_await Threads;
  sleep(1);
}
