// RUN: %check %s

// A lambda that runs elsewhere, or perhaps never, is another context.

#include <asio.hpp>
#include <folly/Executor.h>
#include <functional>
#include <future>
#include <seastar/core/coroutine.hh>
#include <seastar/core/thread.hh>
#include <thread>
#include <unistd.h>

struct Pool {
  template <typename F> asio::awaitable<void> run(F) {
    co_return;
  }
};

asio::awaitable<void> hands(asio::thread_pool &Threads, Pool &Workers,
                            folly::CPUThreadPoolExecutor &Executor,
                            std::future<unsigned> &Answer) {
  std::thread Thread([] { sleep(1); });
  Answer = std::async([] { return sleep(2); });
  asio::post(Threads, [] { sleep(3); });
  Executor.add([] { sleep(4); });
  co_await Workers.run([] { sleep(5); });
  auto Stored = [] { sleep(6); };
  std::function<void()> Erased = [] { sleep(7); };
  Thread.detach();
}

seastar::future<> thread() {
  co_await seastar::async([] { sleep(8); });
}
