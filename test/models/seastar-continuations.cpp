// RUN: %check %s async-dangling-task

// What a future continues with is destroyed when it has returned another future.

#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>

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
