// RUN: %check %s --config='{CheckOptions: {async-discarded-await-result.WarnOnTuples: true}}'

#include <asio.hpp>
#include <mylib/task.hpp>
#include <system_error>
#include <tuple>
#include <utility>

mylib::task<std::tuple<std::error_code, int>> writeSome();
mylib::task<std::pair<std::error_code, int>> readSome();
mylib::task<std::tuple<int, std::error_code>> count();

mylib::task<> save() {
  co_await writeSome();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the 'tuple' that awaiting 'writeSome' yields is dropped, so nobody learns whether it failed [async-discarded-await-result]
  co_await readSome();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the 'pair' that awaiting 'readSome' yields is dropped,{{.*}} [async-discarded-await-result]
  co_await count();
}

// A timer tells at most that it was cancelled.
asio::awaitable<void> pause(asio::steady_timer &Timer) {
  co_await Timer.async_wait(asio::as_tuple(asio::use_awaitable));
}
