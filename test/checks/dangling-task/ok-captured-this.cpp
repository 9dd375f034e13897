// RUN: %check %s

// `this` of a lambda is a pointer that it copied, and so is what it hands on.

#include <mylib/task.hpp>
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>

seastar::future<int> load();
seastar::future<> pause();

class gateway {
  int Counter = 0;

  struct waits {
    gateway *Owner;
    int Number;
    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<>) const;
    void await_resume() const;
  };
  seastar::future<> add(int Number) {
    co_await pause();
    Counter += Number;
  }

public:
  mylib::task<> request() {
    const int Number = ++Counter;
    const auto Waits = [this, Number] { return waits{this, Number}; }();
    co_await Waits;
    co_await Waits;
  }
  seastar::future<> added() {
    return load().then([this](int Number) { return add(Number); });
  }
};
