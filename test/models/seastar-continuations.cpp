// RUN: %check %s async-dangling-task

// What a future continues with is destroyed when it has returned another future.

#include <seastar/core/coroutine.hh>
#include <seastar/core/file.hh>
#include <seastar/core/future.hh>
#include <seastar/util/closeable.hh>
#include <utility>

seastar::future<> load();
seastar::future<> pause();
void show(int Number);

void continues(int Number) {
  (void)load().then([Number]() -> seastar::future<> {
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: this lambda ends when 'then' has called it, but its coroutine uses what it captures later [async-dangling-task]
    co_await pause();
    show(Number);
  });
  (void)load().then_wrapped([Number](seastar::future<>) -> seastar::future<> {
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: this lambda ends when 'then_wrapped' has called it, but its coroutine uses what it captures later [async-dangling-task]
    co_await pause();
    show(Number);
  });
  (void)load().finally([Number]() -> seastar::future<> {
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: this lambda ends when 'finally' has called it, but its coroutine uses what it captures later [async-dangling-task]
    co_await pause();
    show(Number);
  });
}

// These are made of such continuations, so that to await them changes nothing.
seastar::future<> withFile(seastar::file File, int Number) {
  co_await seastar::with_file(seastar::open_file_dma("a"), [Number](seastar::file &Opened) -> seastar::future<> {
  // CHECK-MESSAGES: :[[@LINE-1]]:60: warning: this lambda ends when 'with_file' has called it, but its coroutine uses what it captures later [async-dangling-task]
    co_await Opened.flush();
    show(Number);
  });
  co_await seastar::with_file_close_on_failure(seastar::open_file_dma("a"), [Number](seastar::file &Opened) -> seastar::future<> {
  // CHECK-MESSAGES: :[[@LINE-1]]:77: warning: this lambda ends when 'with_file_close_on_failure' has called it, {{.*}} [async-dangling-task]
    co_await Opened.flush();
    show(Number);
  });
  co_await seastar::with_closeable(std::move(File), [Number](seastar::file &Opened) -> seastar::future<> {
  // CHECK-MESSAGES: :[[@LINE-1]]:53: warning: this lambda ends when 'with_closeable' has called it, {{.*}} [async-dangling-task]
    co_await Opened.flush();
    show(Number);
  });
  co_await seastar::with_stoppable(std::move(File), [Number](seastar::file &Opened) -> seastar::future<> {
  // CHECK-MESSAGES: :[[@LINE-1]]:53: warning: this lambda ends when 'with_stoppable' has called it, {{.*}} [async-dangling-task]
    co_await Opened.flush();
    show(Number);
  });
}
