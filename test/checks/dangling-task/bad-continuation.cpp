// RUN: %check %s

// What a future continues with is destroyed when it has returned another future.

#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <string>

seastar::future<int> load();
seastar::future<> pause();

class reader {
  int Sum = 0;

public:
  seastar::future<> add() {
    return load().then([this](int Number) -> seastar::future<> {
    // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: this lambda ends when 'then' has called it, but its coroutine uses what it captures later [async-dangling-task]
      co_await pause();
      Sum += Number;
    });
  }
  seastar::future<> log(std::string Text) {
    co_await load().then_wrapped([Text](auto) -> seastar::future<> { co_return; });
    co_await pause().finally([Text]() -> seastar::future<> {
    // CHECK-MESSAGES: :[[@LINE-1]]:30: warning: this lambda ends when 'finally' has called it, but{{.*}} [async-dangling-task]
      co_await pause();
      (void)Text.size();
    });
  }
};
