// RUN: %check %s

// Each iteration runs in the pool before it blocks.

#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <unistd.h>

cppcoro::task<> moves(cppcoro::static_thread_pool &Pool, int Count) {
  for (int I = 0; I < Count; ++I) {
    co_await Pool.schedule();
    sleep(1);
  }
}
