// RUN: %check %s

// Results that are looked at, let go on purpose, or say nothing.

#include <concurrencpp/concurrencpp.h>
#include <cppcoro/async_mutex.hpp>
#include <cppcoro/task.hpp>
#include <expected>
#include <mylib/task.hpp>
#include <seastar/core/coroutine.hh>
#include <seastar/core/semaphore.hh>
#include <seastar/core/sleep.hh>
#include <system_error>
#include <tuple>

mylib::task<std::error_code> write(int Record);
mylib::task<int> count();
// Says that the task must be awaited, and nothing of the number.
[[nodiscard]] mylib::task<int> countAgain();
mylib::task<std::tuple<std::error_code, int>> writeSome();
bool report(std::error_code Error);

mylib::task<> save() {
  if (co_await write(1))
    co_return;
  const std::error_code Error = co_await write(2);
  report(Error);
  report(co_await write(3));
  (void)co_await write(4);
  static_cast<void>(co_await write(5));
  std::ignore = co_await write(6);
  co_await count();
  co_await countAgain();
  co_await writeSome();
}

mylib::task<std::error_code> forward() { co_return co_await write(1); }

// Waits until all who hold the lock are through.
cppcoro::task<> barrier(cppcoro::async_mutex &Mutex) {
  co_await Mutex.scoped_lock_async();
}
cppcoro::task<int> barrierBeforeReturn(cppcoro::async_mutex &Mutex,
                                       bool Wait) {
  if (Wait) {
    co_await Mutex.scoped_lock_async();
    co_return 0;
  }
  co_return 1;
}

cppcoro::task<> guarded(cppcoro::async_mutex &Mutex) {
  auto Guard = co_await Mutex.scoped_lock_async();
  co_await count();
}

seastar::future<> drains(seastar::semaphore &Requests) {
  auto All = seastar::get_units(Requests, 100);
  co_await seastar::sleep(std::chrono::seconds(1));
  co_await std::move(All);
  Requests.signal(1);
}

// The lock's own code knows that this guard is an empty one.
namespace concurrencpp {
lazy_result<scoped_async_lock> lockWithout(async_lock &);
lazy_result<void> scoped_async_lock::relock(async_lock &Lock) {
  co_await lockWithout(Lock);
  Owns = true;
}
} // namespace concurrencpp

struct Cache {
  const std::error_code &await_resume() const noexcept;
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const noexcept;
};
// The value stays where it is.
mylib::task<> look(Cache &Errors) { co_await Errors; }

mylib::task<> unevaluated() {
  using Result = decltype(write(1));
  if constexpr (sizeof(Result) == 0)
    co_await write(1);
  co_return;
}

// Says so of every result, also of none.
template <typename T> struct Unwrapped {
  bool await_ready() const noexcept;
  void await_suspend(std::coroutine_handle<>) const noexcept;
  [[nodiscard]] T await_resume() const noexcept;
};
mylib::task<> unwrap(Unwrapped<void> Nothing) { co_await Nothing; }

// What waits for a time tells at most that it was cancelled.
struct Loop;
mylib::task<std::error_code> sleep(Loop &, std::chrono::seconds);
mylib::task<std::error_code> delay(std::chrono::seconds);
mylib::task<std::error_code> pauseFor(std::chrono::seconds);
mylib::task<> waits(Loop &Own) {
  co_await sleep(Own, std::chrono::seconds(1));
  co_await delay(std::chrono::seconds(1));
  co_await pauseFor(std::chrono::seconds(1));
}
