// RUN: %check %s --config='{CheckOptions: {async-unawaited-coroutine.WarnOnThrowingAwaits: true}}'

// On request, work that uses the frame and that any await may leave behind.

#include <mylib/task.hpp>
#include <optional>
#include <seastar/core/coroutine.hh>
#include <seastar/core/sleep.hh>
#include <string>
#include <utility>
#include <vector>

[[nodiscard]] mylib::eager<int> load(std::string &Into);
[[nodiscard]] mylib::eager<int> post(int Id);
mylib::task<> save(int Value);
seastar::future<int> read(std::string &Into);
seastar::future<> flush();

mylib::task<int> throws() {
  std::string Text;
  auto Work = load(Text);
  co_await save(1);
  // CHECK-NOTES: :[[@LINE-1]]:3: warning: 'Work' is not awaited if this throws, and may still use 'Text' when that is gone [async-unawaited-coroutine]
  // CHECK-NOTES: :[[@LINE-3]]:8: note: the task was stored here
  co_return co_await Work;
}

// Work that uses nothing of the frame may go on.
mylib::task<int> usesNothing() {
  auto Work = post(1);
  co_await save(1);
  co_return co_await Work;
}

// These do not throw: the exception stays in the future, or there is none.
seastar::future<int> doesNotThrow() {
  std::string Text;
  auto Work = read(Text);
  co_await seastar::sleep(std::chrono::seconds(1));
  auto Flushed = co_await seastar::coroutine::as_future(flush());
  Flushed.ignore_ready_future();
  co_return co_await std::move(Work);
}
