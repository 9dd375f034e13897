// RUN: %check %s async-abandoned-error
#include <coro/coro.hpp>
#include <vector>

void use(int);

coro::task<> results(std::vector<coro::task<int>> tasks) {
  for (auto &each : co_await coro::when_all(std::move(tasks)))
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the first exception ends this loop, and nobody hears of those in the results after it [async-abandoned-error]
    use(each.return_value());
}

coro::task<> arrives(coro::mutex &mutex, coro::condition_variable &arrived,
                     std::chrono::steady_clock::time_point until) {
  auto lock = co_await mutex.scoped_lock();
  co_await arrived.wait(lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: a signal that came while the coroutine was suspended before is lost, and this waits for another
  co_await arrived.wait_for(lock, std::chrono::milliseconds(7));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: a signal that came while the coroutine was suspended before is lost, and this waits for another
  co_await arrived.wait_until(lock, until);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: a signal that came while the coroutine was suspended before is lost, and this waits for another
}
