// RUN: %check %s --config='{CheckOptions: {async-abandoned-error.StrictMode: true}}'

// What the notes of each kind of finding say.

#include <coro/coro.hpp>
#include <exception>
#include <mylib/task.hpp>
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <seastar/core/when_all.hh>
#include <vector>
#include <winrt/Windows.Foundation.h>

void log(const char *);
void use(int);

seastar::future<> failed(seastar::future<> done) {
  if (done.failed()) {
    // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'done' may have failed here, and on a path nobody takes its exception [async-abandoned-error]
    // CHECK-NOTES: :[[@LINE+3]]:5: note: the path ends here
    // CHECK-NOTES: :[[@LINE-3]]:12: note: take the exception with 'get_exception', or hand the future on
    log("failed");
    return seastar::now();
  }
  return done;
}

seastar::future<> results(std::vector<seastar::future<int>> tasks) {
  for (auto &result : co_await seastar::when_all(tasks.begin(), tasks.end()))
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: the first exception ends this loop, and nobody hears of those in the results after it [async-abandoned-error]
    // CHECK-NOTES: :[[@LINE+3]]:9: note: it is thrown here
    // CHECK-NOTES: :[[@LINE-3]]:32: note: 'when_all' awaited all of them
    // CHECK-NOTES: :[[@LINE-4]]:3: note: catch in the loop, or ask each result whether it is an exception
    use(result.get());
}

mylib::task<> send(const char *);
mylib::task<> tries_again() {
  while (true) {
    try {
      co_await send("alive");
    } catch (const std::exception &error) {
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: after this handler the loop tries again at once, as often as it fails: an error that lasts keeps the thread busy [async-abandoned-error]
      // CHECK-NOTES: :[[@LINE-3]]:7: note: this is tried again
      // CHECK-NOTES: :[[@LINE-3]]:7: note: await a pause before the next attempt, or limit their number
      log(error.what());
    }
  }
}

coro::task<> waits(coro::mutex &mutex, coro::condition_variable &arrived) {
  auto lock = co_await mutex.scoped_lock();
  co_await arrived.wait(lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: a signal that came while the coroutine was suspended before is lost, and this waits for another [async-abandoned-error]
  // CHECK-NOTES: :[[@LINE-3]]:15: note: the coroutine was suspended here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: give 'wait' a predicate, or wait in a loop that tests the condition
}

mylib::task<> other();
mylib::task<> parse(const char *Text) {
  if (!Text)
    throw std::exception();
  co_await other();
}
winrt::fire_and_forget escapes() {
  co_await parse("1");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: an exception from here leaves the coroutine, which ends the program: nobody can catch what leaves a 'winrt::fire_and_forget' [async-abandoned-error]
  // CHECK-NOTES: :[[@LINE-6]]:5: note: it is thrown here
  // CHECK-NOTES: :[[@LINE-3]]:3: note: catch it in the coroutine
}
