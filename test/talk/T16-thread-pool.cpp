// RUN: %check %s 'async-*'

// Blocking work that is handed to a thread pool and awaited.

#include <asio.hpp>
#include <chrono>
#include <cppcoro/static_thread_pool.hpp>
#include <cppcoro/task.hpp>
#include <functional>
#include <thread>

asio::awaitable<int> runOn(asio::thread_pool &Pool, std::function<int()> Work);

asio::awaitable<int> compute(asio::thread_pool &Pool) {
  co_return co_await runOn(Pool, [] {
    std::this_thread::sleep_for(std::chrono::seconds(2));
    return 42;
  });
}

asio::awaitable<void> fireAndForget(asio::thread_pool &Pool) {
  std::function<void()> Work = [] {
    std::this_thread::sleep_for(std::chrono::seconds(2));
  };
  asio::post(Pool, Work);
  co_return;
}

// The threads of such a pool run the other coroutines: computing is what they
// are for.
int crunch();
cppcoro::task<int> moved(cppcoro::static_thread_pool &Pool) {
  co_await Pool.schedule();
  co_return crunch();
}
