// RUN: %check %s

// The continuation needs nothing of its closure once it was suspended.

#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <string>

seastar::future<int> load();
seastar::future<> pause();

class reader {
  int Sum = 0;
  seastar::future<> addLater(int Number);

public:
  seastar::future<> ordinary() {
    return load().then([this](int Number) { return addLater(Number); });
  }
  seastar::future<> copied(std::string Text) {
    return load().then([Text](int) -> seastar::future<> {
      auto Own = Text;
      co_await pause();
      (void)Own.size();
    });
  }
  seastar::future<> withoutCaptures() {
    return load().then([](int Number) -> seastar::future<> {
      co_await pause();
      (void)Number;
    });
  }
};
