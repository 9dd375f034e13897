// RUN: %check %s

// What a lambda captures by copy is a part of it, and so is what is awaited with
// it.

#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <string>

seastar::future<> wait(const std::string &Text);
seastar::future<> pause();

seastar::future<> send(std::string Text) {
  auto First = [Text]() -> seastar::future<> { co_await wait(Text); }();
  // CHECK-MESSAGES: :[[@LINE-1]]:16: warning: this lambda ends with the full expression, but the task in 'First' uses what it captures [async-dangling-task]
  auto Second = [&Text]() -> seastar::future<> {
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: this lambda ends with the full expression, but the task in 'Second' uses what it captures [async-dangling-task]
    co_await pause();
    (void)Text.size();
  }();
  co_await std::move(First);
  co_await std::move(Second);
}
